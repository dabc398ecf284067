import { assessRisks } from "../../../src/core/risks";
import { RISKS } from "../../../src/core/risks/risk";
import { decisionsFrom, planReport, type WorkbookPlan } from "../../../src/core/report";
import { risks as words } from "../../../src/core/wording/risks";
import { tenderOf } from "../risks/small-tender";
import { standardCriteria, tender } from "./support/evaluations";
import { LivingWorkbook } from "./support/living-workbook";
import { boxOf, cellsOf, isFormula, nameOf, sheetOf } from "./support/plan-cells";

const ROWS = [
  [
    "Are you certified to ISO 27001?",
    "Yes, valid until 2028-01-31",
    "No",
    '=HYPERLINK("http://evil.example","ISO 27001")',
  ],
  ["Is data encrypted at rest and in transit?", "Yes", "TLS only", ""],
  ["Price per hour", "EUR 24 excl. travel", "EUR 21", "-1+1"],
  ["Name three references", "A, B and C", "D", "E"],
] as const;

function planned(): { readonly plan: WorkbookPlan; readonly evaluation: ReturnType<typeof tenderOf> } {
  const evaluation = tenderOf(ROWS);
  return { plan: planReport(evaluation), evaluation };
}

describe("the risks on RFP Evidence", () => {
  it("are six rows a vendor, three free rows below the table, in its columns", () => {
    const { plan, evaluation } = planned();
    const sheet = sheetOf(plan, "evidence");
    const cells = cellsOf(sheet);
    const table = boxOf(sheet.table!.range);
    const block = boxOf(nameOf(plan, "RFP_Risks").range);
    expect(block.bottom - block.top + 1).toBe(evaluation.vendors.length * RISKS.length);
    expect([block.left, block.right]).toEqual([table.left, table.right]);
    const between = [...cells].filter(([name, cell]) => {
      const { top } = boxOf(name);
      return cell !== null && top > table.bottom && top <= table.bottom + 3;
    });
    expect(between).toEqual([]);
    expect(cells.get(`A${table.bottom + 5}`)).toBe(words.en["report.risks.title"]);
    expect(boxOf(sheet.print.area).bottom).toBe(block.bottom);
    expect(sheet.print.breaksAbove).toEqual([`A${table.bottom + 5}`]);
  });

  it("say risk, vendor, signs, words, level and why, and link to the cell", () => {
    const { plan, evaluation } = planned();
    const cells = cellsOf(sheetOf(plan, "evidence"));
    const { top } = boxOf(nameOf(plan, "RFP_Risks").range);
    const risks = assessRisks(evaluation);
    RISKS.forEach((risk, at) =>
      evaluation.vendors.forEach((vendor, index) => {
        const row = top + 1 + at * evaluation.vendors.length + index;
        const own = risks.find((one) => one.risk === risk && one.vendor === vendor.id)!;
        expect(cells.get(`A${row}`)).toBe(`RK${row - top}`);
        expect(cells.get(`B${row}`)).toBe(words.en[`risk.${risk}`]);
        expect(cells.get(`C${row}`)).toBe(vendor.name);
        expect(String(cells.get(`D${row}`)).split("\n")).toHaveLength(own.signs.length);
        expect(cells.get(`H${row}`)).toBe(words.en[`risk.level.${own.level}`]);
        expect(String(cells.get(`G${row}`)).length).toBeGreaterThan(10);
        const first = own.signs.flatMap(({ evidence }) => evidence)[0];
        expect(cells.get(`O${row}`) === null).toBe(first === undefined);
        const open = cells.get(`P${row}`)!;
        expect(isFormula(open) && open.formula).toContain(`$O${row}`);
      }),
    );
  });

  it("keep the words text, and their numbers apart from the questions’", () => {
    const { plan, evaluation } = planned();
    const sheet = sheetOf(plan, "evidence");
    const { top, bottom } = boxOf(nameOf(plan, "RFP_Risks").range);
    const formulas = [...cellsOf(sheet)].filter(([name, cell]) => {
      const row = boxOf(name).top;
      return cell !== null && isFormula(cell) && row >= top && row <= bottom;
    });
    expect(formulas.every(([name]) => name.startsWith("P"))).toBe(true);
    const ids = new Set(evaluation.questions.map(({ id }) => id));
    const numbers = [...cellsOf(sheet)]
      .filter(([name]) => /^A\d+$/.test(name))
      .map(([, cell]) => String(cell));
    expect(numbers.filter((number) => number.startsWith("RK") && ids.has(number))).toEqual([]);
  });

  it("are no decisions of anybody’s on the way back, and can be reached from the top", () => {
    const { plan } = planned();
    const book = new LivingWorkbook(plan);
    const { scores, notes } = decisionsFrom(book.snapshot());
    expect(notes).toEqual([]);
    expect(scores).toEqual([]);
    expect(book.values("RFP_Risks")[0]!.slice(0, 3)).toEqual([
      "RK1",
      "Data security",
      "Alder Outsourcing Ltd",
    ]);
    expect(book.cell("evidence", "G2")).toBe(words.en["report.risks.to-risks"]);
    book.close();
  });

  it("stay in proportion with fifty vendors", () => {
    const vendors = Array.from({ length: 50 }, (_, index) => `Vendor ${index + 1}`);
    const plan = planReport(
      tender({
        vendors,
        criteria: standardCriteria(),
        questions: standardCriteria().map(({ id }) => ({
          criterion: id,
          points: 100,
          scores: vendors.map((_, index) => index * 100),
        })),
        weights: [2000, 2000, 2000, 2000, 2000],
      }),
    );
    const block = boxOf(nameOf(plan, "RFP_Risks").range);
    expect(block.bottom - block.top + 1).toBe(300);
  });
});
