import fc from "fast-check";
import type { LogEntry } from "../../src/core/model";
import { applyDecisions, decisionsFrom, planReport } from "../../src/core/report";
import type { TypedEvaluation } from "../../src/core/report/content/as-typed";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { standardCriteria, tender } from "../core/report/support/evaluations";
import { openWorkbook, sheetOf, workbookOf, type OpenWorkbook } from "./support/open-workbook";

const evaluation: TypedEvaluation = tender({
  vendors: ["Alpha", "Beta"],
  criteria: standardCriteria(),
  questions: [{ criterion: "experience", points: 100, scores: [5000, 7000] }],
  weights: [2500, 2000, 3000, 1500, 1000],
});

function entry(number: number, change: Partial<LogEntry> = {}): LogEntry {
  return {
    when: `2026-11-22T01:${String(number % 60).padStart(2, "0")}:30Z`,
    who: "Lan",
    changed: "score",
    vendor: "Alpha",
    what: `Question ${number}`,
    from: "62 (suggested)",
    to: "80",
    reason: "Reference call",
    ...change,
  };
}

async function written(added: readonly LogEntry[] = []): Promise<OpenWorkbook> {
  const book = await openWorkbook(workbookOf(sheetOf("s1", "Responses", [["Question"]])));
  const outcome = await book.connection.writePlan(planReport({ ...evaluation, log: { added } }));
  expect(outcome).toMatchObject({ differences: [], failedPrint: [] });
  return book;
}

/** Refreshes the report as the pane does: what stands is taken over, `added` is new. */
async function refresh(
  { connection }: OpenWorkbook,
  added: readonly LogEntry[] = [],
  language = evaluation.language,
) {
  const decided = applyDecisions(evaluation, decisionsFrom((await connection.readSnapshot())!));
  const log = { ...decided.log, added };
  const outcome = await connection.writePlan(planReport({ ...decided, language, log }));
  expect(outcome.differences).toEqual([]);
}

function logSheet({ sheet }: OpenWorkbook, title = "RFP Log") {
  return sheet(title)!;
}

/** The rows of the sheet from the fifth on, trailing empty ones left out. */
function rowsOf(book: OpenWorkbook, width = 8): unknown[][] {
  const { cells } = logSheet(book);
  const last = Math.max(
    3,
    ...[...cells]
      .filter(([, row]) => [...row.values()].some(({ value }) => value !== null && value !== ""))
      .map(([at]) => at),
  );
  return Array.from({ length: last - 3 }, (_, index) =>
    Array.from({ length: width }, (__, column) => cells.get(4 + index)?.get(column)?.value ?? null),
  );
}

function shown(one: LogEntry): unknown[] {
  const text = (words: string) => (words === "" ? null : words);
  const day = 46_348 + (3600 + Number(one.when.slice(14, 16)) * 60 + 30) / 86_400;
  return [
    expect.closeTo(day, 6),
    text(one.who),
    "Score",
    ...[one.vendor, one.what, one.from, one.to, one.reason].map(text),
  ];
}

const HOSTILE = [
  "=1+1",
  "+44 20 7946",
  "-5",
  "@SUM(A1)",
  "\tcmd",
  "'quoted'",
  '=HYPERLINK("http://x","y")',
  "1-2",
  "TRUE",
  "<script>",
  "3월 5일",
];

describe("RFP Log", () => {
  it("is made with the report, empty or with what was done before", async () => {
    const empty = await written();
    expect(rowsOf(empty)).toEqual([]);
    expect(logSheet(empty).tables.map(({ name, rect }) => [name, rect])).toEqual([
      ["RFP_LogTable", { top: 3, left: 0, bottom: 4, right: 7 }],
    ]);
    expect(await empty.connection.appendLog([entry(1)], "en")).toBe(true);
    expect(rowsOf(empty)).toEqual([shown(entry(1))]);
    expect(rowsOf(await written([entry(1), entry(2)]))).toEqual([shown(entry(1)), shown(entry(2))]);
  }, 60_000);

  it("grows by two round trips, whatever the words, and never by a formula", async () => {
    const book = await written([entry(0)]);
    const entries = HOSTILE.map((words, index) =>
      entry(index + 1, { what: words, from: words, to: words, reason: words, who: words, vendor: words }),
    );
    const before = book.connection.syncs;
    expect(await book.connection.appendLog(entries, "en")).toBe(true);
    expect(book.connection.syncs - before).toBeLessThanOrEqual(2);
    expect(rowsOf(book)).toEqual([entry(0), ...entries].map(shown));
    const { cells, tables } = logSheet(book);
    expect([...cells.values()].flatMap((row) => [...row.values()]).filter(({ formula }) => formula)).toEqual(
      [],
    );
    expect(tables[0]!.rect.bottom).toBe(4 + entries.length);
    await refresh(book, [entry(50)]);
    expect(rowsOf(book)).toEqual([entry(0), ...entries, entry(50)].map(shown));
  }, 60_000);

  it("keeps order, rows and columns as people left them when the sheets are refreshed", async () => {
    const book = await written([entry(3), entry(1), entry(2)]);
    const { hands } = book.embedded;
    const { id } = hands.sheets().find(({ name }) => name === "RFP Log")!;
    hands.sort(id, { top: 4, left: 0, bottom: 6, right: 7 }, 4, true);
    hands.type(id, 3, 8, "Checked by");
    hands.type(id, 4, 8, "Hoa");
    hands.type(id, 5, 8, "=LEN(E6)");
    hands.type(id, 5, 7, "another reason");
    hands.type(id, 8, 4, "our own note");
    const before = rowsOf(book, 9);
    expect(before.map((row) => row[4])).toEqual([
      "Question 1",
      "Question 2",
      "Question 3",
      null,
      "our own note",
    ]);
    await refresh(book, [entry(7)]);
    expect(rowsOf(book, 9)).toEqual([...before, [...shown(entry(7)), null]]);
    expect(logSheet(book).cells.get(3)?.get(8)?.value).toBe("Checked by");
    expect(book.formula("RFP Log", 5, 8)).toBe("=LEN(E6)");
    expect(logSheet(book).tables[0]!.rect.right).toBe(8);
    await book.connection.appendLog([entry(8)], "en");
    expect(rowsOf(book, 9).at(-1)).toEqual([...shown(entry(8)), null]);
  }, 60_000);

  it("is found by its headings in another language, its columns moved or deleted", async () => {
    const book = await written([entry(1)]);
    await refresh(book, [], "vi");
    expect(logSheet(book).cells.get(3)?.get(7)?.value).toBe("Lý do");
    await book.embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("RFP Log").getRange("B:B").delete("Left");
      await context.sync();
    });
    await book.connection.appendLog([entry(2)], "vi");
    const last = rowsOf(book, 8).at(-1);
    expect(last).toEqual([
      ...shown(entry(2))
        .filter((_, column) => column !== 1)
        .map((cell) => (cell === "Score" ? "Điểm" : cell)),
      null,
    ]);
    await refresh(book);
    expect(rowsOf(book).map((row) => [row[1], row[4], row[7]])).toEqual([
      [null, "Question 1", "Reference call"],
      [null, "Question 2", "Reference call"],
    ]);
  }, 60_000);

  it("goes on for hundreds of entries, appended and read back after saving", async () => {
    const book = await written();
    let appended: LogEntry[] = [];
    for (const size of [120, 90, 150]) {
      const more = Array.from({ length: size }, (_, index) => entry(appended.length + index));
      await book.connection.appendLog(more, "en");
      appended = [...appended, ...more];
    }
    const again = await openEmbeddedExcel({ workbook: book.embedded.saveAs(), fileName: "again.xlsx" });
    const connection = connectWorkbook(again.Excel, again.isSetSupported);
    const { log } = decisionsFrom((await connection.readSnapshot())!);
    expect(log?.rows.map((row) => row[4])).toEqual(appended.map(({ what }) => what));
  }, 60_000);

  it("waits when the sheet is gone, and is written with the next report", async () => {
    const book = await written([entry(1)]);
    await book.embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("RFP Log").delete();
      await context.sync();
    });
    expect(await book.connection.appendLog([entry(2)], "en")).toBe(false);
    await refresh(book, [entry(2)]);
    expect(rowsOf(book)).toEqual([shown(entry(2))]);
  }, 60_000);

  it("is appended to when people made its table a plain range, or one of their own below the heading", async () => {
    const book = await written([entry(1), entry(2)]);
    await book.embedded.Excel.run(async (context) => {
      context.workbook.tables.getItem("RFP_LogTable").convertToRange();
      await context.sync();
    });
    await book.connection.appendLog([entry(3)], "en");
    await book.embedded.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Responses");
      const elsewhere = sheet.tables.add("F1:G3", true);
      elsewhere.name = "RFP_LogTable";
      await context.sync();
    });
    await book.connection.appendLog([entry(4)], "en");
    expect(rowsOf(book).map((row) => row[4])).toEqual([1, 2, 3, 4].map((number) => `Question ${number}`));
  }, 60_000);

  it("is the same after any mixture of appending and refreshing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ append: fc.boolean(), count: fc.integer({ min: 0, max: 3 }) }), {
          maxLength: 5,
        }),
        async (deeds) => {
          const book = await written();
          const all: LogEntry[] = [];
          for (const { append, count } of deeds) {
            const more = Array.from({ length: count }, (_, index) => entry(all.length + index));
            if (append) expect(await book.connection.appendLog(more, "en")).toBe(true);
            else await refresh(book, more);
            all.push(...more);
            expect(rowsOf(book)).toEqual(all.map(shown));
          }
        },
      ),
      { numRuns: 3 },
    );
  }, 120_000);
});
