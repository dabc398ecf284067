import { readFacts } from "../../../../src/core/facts";
import { ASIAN_STATEMENTS } from "./certificates/asian";
import { FOURTH_CERTIFICATES } from "./certificates/fourth";
import { LISTS } from "./certificates/lists";
import { OPEN_SET } from "./certificates/open-set";
import { STATEMENTS } from "./certificates/statements";
import { THIRD_CERTIFICATES } from "./certificates/third";
import { UNSEEN_CERTIFICATES } from "./certificates/unseen";

const AS_OF = "2026-06-30";

function certificates(text: string) {
  return readFacts(text, { asOf: AS_OF }).filter((fact) => fact.type === "certificate");
}

const said = (text: string): string[] =>
  [...new Set(certificates(text).map((fact) => `${fact.scheme}=${fact.status}`))].sort();

describe.each([
  ["lists", LISTS],
  ["statements", STATEMENTS],
  ["Vietnamese, Korean and Japanese statements", ASIAN_STATEMENTS],
  ["words that are no scheme", OPEN_SET],
  ["statements written afterwards", UNSEEN_CERTIFICATES],
  ["statements written last", THIRD_CERTIFICATES],
  ["statements of the kinds read wrong before", FOURTH_CERTIFICATES],
])("certificates in %s", (_kind, table) => {
  it.each(table)("%s", (text, schemes) => {
    expect(said(text)).toEqual(schemes === "" ? [] : [...new Set(schemes.split("; "))].sort());
  });

  it("quotes what stands there", () => {
    for (const [text] of table)
      for (const fact of certificates(text)) expect(text.startsWith(fact.quote, fact.start)).toBe(true);
  });
});

describe("what a certificate says besides", () => {
  it.each<[string, Record<string, unknown>]>([
    ["ISO/IEC 27001:2022 (valid until 03/2027)", { edition: "2022", validUntil: "2027-03-31" }],
    ["ISO 27001 – certified until 2023", { validUntil: "2023-12-31", status: "expired" }],
    ["ISO 27001 (2024–2027)", { validUntil: "2027-12-31", status: "held" }],
    ["ISO 9001 (exp. 05/2026)", { validUntil: "2026-05-31", status: "expired" }],
    ["SOC 2 Type II", { reportType: "Type II" }],
    ["PCI-DSS v4.0 Level 1", { edition: "4.0", reportType: "Level 1" }],
    ["CSA STAR Level 2", { reportType: "Level 2" }],
    ["ISO 27001:2022, scope: delivery centre Manila", { scope: "delivery centre Manila" }],
  ])("%s", (text, expected) => {
    expect(certificates(text)[0]).toMatchObject(expected);
  });

  it("tells the two types of a SOC report apart", () => {
    expect(
      certificates("SOC 2: Type 1 done, Type 2 under way").map((fact) => [fact.reportType, fact.status]),
    ).toEqual([
      ["Type I", "held"],
      ["Type II", "in-progress"],
    ]);
  });
});
