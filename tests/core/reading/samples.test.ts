import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplesIndex, samplesReadme } from "../../../scripts/samples/index-of-samples";
import {
  longFormat,
  sheetPerVendor,
  vendorsInColumns,
  vendorsInRows,
} from "../../../scripts/samples/layouts";
import { SAMPLES } from "../../../scripts/samples/samples";
import type { Tender } from "../../../scripts/samples/tender";
import { bpo } from "../../../scripts/samples/tenders/bpo";
import { korean } from "../../../scripts/samples/tenders/korean";
import { vietnamese } from "../../../scripts/samples/tenders/vietnamese";
import { writeDraft } from "../../../scripts/samples/write-draft";
import type { Reading } from "../../../src/core/model";
import { assignCriteria, readResponses } from "../../../src/core/reading";
import { gridsOfDraft } from "./grids";

const FOLDER = join(__dirname, "../../../assets/samples");

describe("the committed samples", () => {
  it.each(SAMPLES.map((sample) => [sample.file, sample] as const))(
    "%s is what its source says",
    async (file, sample) => {
      const built = await writeDraft(sample.draft());
      expect(Buffer.compare(Buffer.from(built), readFileSync(join(FOLDER, file)))).toBe(0);
    },
  );

  it("are listed for the menu and the reader", () => {
    expect(readFileSync(join(FOLDER, "samples.json"), "utf8")).toBe(samplesIndex());
    expect(readFileSync(join(FOLDER, "README.md"), "utf8")).toBe(samplesReadme());
  });
});

const questionsOf = (tender: Tender) => tender.sections.flatMap((section) => section.questions);

/** What a person would copy out by hand: vendor, question, answer. */
function expected(tender: Tender): readonly string[] {
  return tender.vendors.flatMap((vendor, v) =>
    questionsOf(tender).map((question) => `${vendor} | ${question.text} | ${question.answers[v]}`),
  );
}

function said(reading: Reading): readonly string[] {
  const names = new Map(reading.vendors.map((vendor) => [vendor.id, vendor.name]));
  const texts = new Map(reading.questions.map((question) => [question.id, question.text]));
  return reading.answers.map(
    (answer) => `${names.get(answer.vendor)} | ${texts.get(answer.question)} | ${answer.text}`,
  );
}

/** The tender without its price sheet, which only the layout in columns has. */
function withoutPrices({ title, buyer, instructions, words, vendors, baseline, sections }: Tender): Tender {
  return {
    title,
    buyer,
    instructions,
    words,
    vendors,
    sections,
    ...(baseline !== undefined && { baseline }),
  };
}

describe("one tender in four layouts", () => {
  const tender = withoutPrices(bpo);

  it.each([
    ["vendor-columns", vendorsInColumns(tender)],
    ["vendor-rows", vendorsInRows(tender)],
    ["sheet-per-vendor", sheetPerVendor(tender)],
    ["long", longFormat(tender, 8, 100)],
  ] as const)("reads the same from %s", (layout, draft) => {
    const reading = readResponses(gridsOfDraft(draft));
    expect(new Set(reading.sheets.map((sheet) => sheet.layout))).toEqual(
      new Set(layout === "long" ? [layout] : [layout, "none"]),
    );
    expect(said(reading)).toEqual(expected(tender));
    expect(reading.questions.map((question) => question.section)).toEqual(
      tender.sections.flatMap((section) => section.questions.map(() => section.title)),
    );
  });

  it("says why the estimate and the row a vendor added are left out", () => {
    const columns = readResponses(gridsOfDraft(vendorsInColumns(tender)));
    expect(columns.excluded.filter((each) => each.kind === "baseline").map((each) => each.label)).toEqual([
      "Internal estimate",
    ]);
    const sheets = readResponses(gridsOfDraft(sheetPerVendor(tender)));
    expect(sheets.excluded.find((each) => each.label.startsWith("Our innovation lab"))?.reason.key).toBe(
      "reading.excluded.vendorRow",
    );
  });

  it("points every answer of a vendor's sheet to that sheet", () => {
    const reading = readResponses(gridsOfDraft(sheetPerVendor(tender)));
    for (const answer of reading.answers) expect(answer.vendor.startsWith(answer.cell.sheet)).toBe(true);
  });
});

describe("the pricing sheet", () => {
  const reading = readResponses(gridsOfDraft(vendorsInColumns(bpo)));

  it("knows the vendors by their other spellings", () => {
    expect(reading.vendors.map((vendor) => vendor.name)).toEqual(bpo.vendors);
    expect(reading.vendors.find((vendor) => vendor.name === "Kestrel & Moor LLP")?.aliases).toEqual([
      "Kestrel and Moor LLP",
    ]);
  });

  it("reads unit price, line total and unit of every line", () => {
    const line = reading.questions.find((question) => question.text === "Invoices processed");
    const answer = reading.answers.find(
      (each) => each.question === line?.id && each.vendor === "Saigon Delta BPO JSC",
    );
    expect(answer?.parts.map((part) => [part.role, part.value])).toEqual([
      ["unit-price", 0.74],
      ["line-total", 444000],
      ["basis", "per invoice"],
    ]);
  });

  it("takes the zero of a formula over a blank price for no answer", () => {
    const line = reading.questions.find((question) => question.text === "Account management");
    const answer = reading.answers.find(
      (each) => each.question === line?.id && each.vendor.startsWith("Meridian"),
    );
    expect(answer?.text).toBe("");
  });

  it("keeps the stated totals", () => {
    expect(reading.statedTotals?.map((total) => total.value)).toEqual([
      1080400, 610520, 1589600, 790400, 1646560, 584400, 669760, 744720,
    ]);
  });
});

describe.each([
  ["Vietnamese", vietnamese, ["none", "experience", "technology", "cost", "security", "references"]],
  ["Korean", korean, ["none", "experience", "technology", "cost", "security", "references"]],
  ["English", withoutPrices(bpo), ["none", "experience", "technology", "cost", "security", "references"]],
] as const)("the %s tender", (_, tender, criteria) => {
  const reading = readResponses(gridsOfDraft(vendorsInColumns(tender)));

  it("is read as it was written", () => {
    expect(said(reading)).toEqual(expected(tender));
  });

  it("has its questions under the criteria its buyer meant", () => {
    const { questions } = assignCriteria(reading.questions, reading.answers);
    expect(questions.map((question) => question.criterion)).toEqual(
      tender.sections.flatMap((section, index) => section.questions.map(() => criteria[index])),
    );
  });
});
