import { assessRisks } from "../../../src/core/risks";
import { RISKS, SIGNS, type RiskId, type VendorRisk } from "../../../src/core/risks/risk";
import { levelOf, tenderOf, type Row } from "./small-tender";

type Rows = readonly Row[];

const ISO = "Are you certified to ISO 27001?";
const ENCRYPTION = "Is data encrypted at rest and in transit?";
const NDA = "Will you sign a non-disclosure agreement?";

describe("the level of a risk", () => {
  it.each<readonly [string, RiskId, Rows, VendorRisk["level"]]>([
    [
      "everything asked is there",
      "data-security",
      [
        [ISO, "Yes, valid until 2028-01-31"],
        [ENCRYPTION, "Yes"],
        [NDA, "Yes"],
      ],
      "low",
    ],
    [
      "the key sign is denied",
      "data-security",
      [
        [ISO, "No"],
        [ENCRYPTION, "Yes"],
        [NDA, "Yes"],
      ],
      "high",
    ],
    [
      "the key sign has expired",
      "data-security",
      [
        [ISO, "ISO 27001, expired in 2024"],
        [ENCRYPTION, "Yes"],
      ],
      "high",
    ],
    [
      "the key sign is somebody else’s",
      "data-security",
      [
        [ISO, "Our hosting provider is ISO 27001 certified"],
        [ENCRYPTION, "Yes"],
      ],
      "moderate",
    ],
    [
      "the key sign is planned",
      "data-security",
      [
        [ISO, "Planned for 2027"],
        [ENCRYPTION, "Yes"],
      ],
      "moderate",
    ],
    [
      "the key question is left blank beside good answers",
      "data-security",
      [
        [ISO, ""],
        [ENCRYPTION, "Yes"],
      ],
      "moderate",
    ],
    [
      "nothing is answered",
      "data-security",
      [
        [ISO, ""],
        [ENCRYPTION, "TBD"],
      ],
      "unknown",
    ],
    ["the RFP asked for something else only", "data-security", [[NDA, "Yes"]], "unknown"],
    [
      "another sign is denied",
      "data-security",
      [
        [ISO, "Yes, certified"],
        [NDA, "No"],
        [ENCRYPTION, "Yes"],
      ],
      "moderate",
    ],
    ["nobody asked", "dependence", [[ISO, "Yes"]], "unknown"],
    [
      "one of two keys is denied",
      "dependence",
      [
        ["Do you have an exit plan?", "No"],
        ["Do you have a disaster recovery plan?", "Yes"],
      ],
      "high",
    ],
    [
      "many lesser signs are denied",
      "hidden-cost",
      [
        ["Which pricing model do you offer?", "Time and material"],
        ["What is not included in your price?", "Travel"],
      ],
      "moderate",
    ],
    ["turnover is high", "staff-turnover", [["Annual staff turnover", "46%"]], "high"],
    ["turnover is usual", "staff-turnover", [["Annual staff turnover", "22%"]], "moderate"],
    ["turnover is fine", "staff-turnover", [["Annual staff turnover", "9%"]], "low"],
  ])("%s", (_, risk, rows, level) => {
    expect(levelOf(rows, risk)).toBe(level);
  });

  it("is the same for every vendor where the RFP did not ask", () => {
    const rows: Rows = [[NDA, "Yes", "Yes", "Yes"]];
    const levels = [0, 1, 2].map((vendor) => levelOf(rows, "legal-fit", vendor));
    expect(levels).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("never moves a score", () => {
    const rows: Rows = [
      [ISO, "No", "Yes, certified", ""],
      ["Annual staff turnover", "46%", "9%", "20%"],
    ];
    const evaluation = tenderOf(rows);
    const before = JSON.stringify(evaluation);
    assessRisks(evaluation);
    expect(JSON.stringify(evaluation)).toBe(before);
  });
});

describe("the table of signs", () => {
  it("has key signs for every risk and no sign twice", () => {
    const all = RISKS.flatMap((risk) => [...SIGNS[risk].key, ...SIGNS[risk].more]);
    expect(new Set(all).size).toBe(all.length);
    for (const risk of RISKS) expect(SIGNS[risk].key.length).toBeGreaterThan(0);
  });
});
