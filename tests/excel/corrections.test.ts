import { contentOf } from "../../src/core/corrections/same-thing";
import { evaluate } from "../../src/core/evaluate";
import { parseRange, type CellRange, type Correction, type Evaluation } from "../../src/core/model";
import { applyDecisions, decisionsFrom, planReport } from "../../src/core/report";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import {
  answerOf,
  evaluated,
  NOTE,
  OPTIONS,
  place,
  questionOf,
  scoreOf,
  tenderGrids,
} from "../core/corrections/support/tender";
import { openWorkbook, sheetOf, workbookOf } from "./support/open-workbook";

const before = evaluated();

const CORRECTIONS: readonly Correction[] = [
  { kind: "verdict", at: place(before, "Fabrikam BPO", "RPA bots"), verdict: "yes", ...NOTE },
  { kind: "answer-left-out", at: place(before, "Northwind Services", "ISO 27001"), ...NOTE, reason: "=1+1" },
  { kind: "vendor-included", name: "Internal estimate", ...NOTE, who: "" },
  {
    kind: "criterion",
    question: questionOf(before, "head office").text,
    questionCell: questionOf(before, "head office").cell,
    criterion: "experience",
    ...NOTE,
  },
];

/** The tender in the embedded Excel, evaluated with the corrections and written. */
async function written(corrections: readonly Correction[] = CORRECTIONS) {
  const [first, second] = tenderGrids();
  const book = await openWorkbook(
    workbookOf(sheetOf("s1", first!.name, first!.values), sheetOf("s2", second!.name, second!.values)),
  );
  const grids = await book.connection.readGrids();
  const evaluation = evaluate(grids, { ...OPTIONS, corrections });
  const outcome = await book.connection.writePlan(planReport(evaluation));
  expect(outcome.differences).toEqual([]);
  return { ...book, evaluation };
}

/** Reads the workbook as on the first day: nothing is known but what stands in it. */
async function readAfresh(excel: EmbeddedExcel): Promise<Evaluation> {
  const connection = connectWorkbook(excel.Excel, excel.isSetSupported);
  const grids = await connection.readGrids();
  const snapshot = await connection.readSnapshot();
  return evaluate(grids, { ...OPTIONS, decisions: decisionsFrom(snapshot!) });
}

async function reopened(excel: EmbeddedExcel): Promise<EmbeddedExcel> {
  return openEmbeddedExcel({ workbook: excel.saveAs(), fileName: "again.xlsx" });
}

function tableOf(excel: EmbeddedExcel): CellRange & { readonly id: string } {
  const refersTo = excel.contents().names.find(({ name }) => name === "RFP_Corrections")?.refersTo;
  const range = parseRange((refersTo ?? "").replace(/^=/, ""))!;
  return { ...range, id: excel.hands.sheets().find(({ name }) => name === range.sheet)!.id };
}

function contents(evaluation: Evaluation): readonly string[] {
  return (evaluation.corrections ?? []).map(contentOf).sort();
}

function results({ vendors, questions, scores }: Evaluation) {
  return { vendors, questions, scores };
}

describe("corrections through Excel's own client", () => {
  it("win after saving and opening the file", async () => {
    const { embedded, evaluation } = await written();
    const again = await readAfresh(await reopened(embedded));
    expect(contents(again)).toEqual(CORRECTIONS.map(contentOf).sort());
    expect(results(again)).toEqual(results(evaluation));
    expect(again.vendors.map(({ name }) => name)).toContain("Internal estimate");
    expect(scoreOf(again, "Fabrikam BPO", "RPA bots").value).toBe(10_000);
    expect(scoreOf(again, "Northwind Services", "ISO 27001")).toMatchObject({
      value: null,
      rule: "not-scored",
    });
  }, 60_000);

  it("are the same after people sorted the table, filled its words with others and wrote reasons", async () => {
    const { embedded, evaluation } = await written();
    const { id, top, left, bottom, right } = tableOf(embedded);
    embedded.hands.sort(id, { top: top + 1, left, bottom, right }, left, true);
    for (let row = top + 1; row <= bottom; row += 1) {
      embedded.hands.type(id, row, left, "Something else");
      embedded.hands.type(id, row, left + 4, "=2+2");
    }
    const again = await readAfresh(await reopened(embedded));
    expect(contents(again)).toEqual(contents(evaluation));
    expect(results(again)).toEqual(results(evaluation));
    embedded.hands.type(id, top + 1, left + 5, "Another reason");
    const reasons = (await readAfresh(embedded)).corrections?.map(({ reason }) => reason);
    expect(reasons).toContain("Another reason");
  }, 60_000);

  it("are taken back by deleting their rows, one or all", async () => {
    const { embedded, connection, evaluation } = await written();
    const remove = (rows: (range: CellRange) => string): Promise<void> =>
      embedded.Excel.run(async (context) => {
        const range = tableOf(embedded);
        context.workbook.worksheets.getItem(range.sheet).getRange(rows(range)).delete("Up");
        await context.sync();
      });
    const follow = async (last: Evaluation) =>
      applyDecisions(last, decisionsFrom((await connection.readSnapshot())!));
    const open = await follow(evaluation);
    expect(open.correctionsChanged).toBe(false);
    await remove(({ top }) => `A${top + 2}:O${top + 2}`);
    const decided = await follow(open);
    expect(decided.correctionsChanged).toBe(true);
    expect((await follow(decided)).correctionsChanged).toBe(true);
    // Refreshing the sheets meanwhile must not bring the row back.
    await connection.writePlan(planReport(decided));
    const fewer = await readAfresh(embedded);
    expect(fewer.corrections).toHaveLength(3);
    expect(answerOf(fewer, "Fabrikam BPO", "RPA bots").verdict).toBe("partial");
    await remove(({ top, bottom }) => `A${top + 2}:O${bottom + 1}`);
    const none = await readAfresh(embedded);
    expect(none.corrections).toBeUndefined();
    expect(results(none)).toEqual(results(evaluated([], await connection.readGrids())));
  }, 60_000);

  it("of a vendor who was renamed stay in the workbook, unapplied", async () => {
    const { embedded } = await written();
    embedded.hands.type("s1", 0, 3, "Litware Services");
    embedded.hands.type("s2", 0, 3, "Litware Services");
    const again = await readAfresh(embedded);
    expect(again.corrections).toHaveLength(4);
    expect(again.correctionOutcomes?.map(({ state }) => state).sort()).toEqual([
      "applied",
      "applied",
      "applied",
      "gone",
    ]);
    const connection = connectWorkbook(embedded.Excel, embedded.isSetSupported);
    expect((await connection.writePlan(planReport(again))).differences).toEqual([]);
    expect((await readAfresh(embedded)).corrections).toHaveLength(4);
  }, 60_000);

  it("that nobody can read any more are reported and written back", async () => {
    const { embedded, connection } = await written();
    const { id, top, left } = tableOf(embedded);
    embedded.hands.type(id, top + 1, left + 12, "{broken");
    const decisions = decisionsFrom((await connection.readSnapshot())!);
    expect(decisions.corrections).toHaveLength(3);
    expect(decisions.unreadCorrections).toHaveLength(1);
    const again = await readAfresh(embedded);
    await connection.writePlan(planReport(again));
    const kept = decisionsFrom((await connection.readSnapshot())!);
    expect(kept.unreadCorrections).toEqual(decisions.unreadCorrections);
    expect(kept.corrections).toHaveLength(3);
  }, 60_000);

  it("are found in a sheet written in another language, with columns moved away", async () => {
    const { embedded, connection, evaluation } = await written();
    await connection.writePlan(planReport({ ...evaluation, language: "ko" }));
    expect(contents(await readAfresh(embedded))).toEqual(contents(evaluation));
    await embedded.Excel.run(async (context) => {
      const { sheet } = tableOf(embedded);
      context.workbook.worksheets.getItem(sheet).getRange("D:E").delete("Left");
      await context.sync();
    });
    expect(contents(await readAfresh(embedded))).toEqual(contents(evaluation));
  }, 60_000);
});
