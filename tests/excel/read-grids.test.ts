import { openWorkbook, sheetOf, workbookOf, type Rows } from "./support/open-workbook";
import { smallPlan } from "./support/small-plan";

/** `rows` × `columns` short texts and numbers. */
const filled = (rows: number, columns: number): Rows =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (column === 0 ? `q${row}` : row + column)),
  );

describe("reading a workbook", () => {
  it("gives values, shown text, number formats and formulas of every sheet, where they stand", async () => {
    const responses = sheetOf("s1", "Responses", [
      [null, null, null],
      [null, "Question", "Price", "Since", "Total", "Sure", "Bad"],
      [null, "SLA?", 1200, 45_000, { formula: "=C3*2" }, true, { formula: "=1/0" }],
    ]);
    const contents = workbookOf(responses, sheetOf("s2", "Empty", []));
    contents.styles.push(
      { ...contents.styles[0]!, numberFormat: "#,##0.00" },
      { ...contents.styles[0]!, numberFormat: "yyyy-mm-dd" },
    );
    responses.cells.get(2)!.get(2)!.style = 1;
    responses.cells.get(2)!.get(3)!.style = 2;
    const { connection } = await openWorkbook(contents);
    const [grid, empty] = await connection.readGrids();
    expect(grid).toMatchObject({ name: "Responses", visible: true, top: 1, left: 1, isOurs: false });
    expect(grid!.values).toEqual([
      ["Question", "Price", "Since", "Total", "Sure", "Bad"],
      ["SLA?", 1200, 45_000, 2400, true, "#DIV/0!"],
    ]);
    expect(grid!.text[1]).toEqual(["SLA?", "1,200.00", "2023-03-15", "2400", "TRUE", "#DIV/0!"]);
    expect(grid!.numberFormats[1]!.slice(0, 3)).toEqual(["General", "#,##0.00", "yyyy-mm-dd"]);
    expect(grid!.isFormula![1]).toEqual([false, false, false, true, false, true]);
    expect(empty).toMatchObject({ name: "Empty", top: 0, left: 0, values: [], text: [], merges: [] });
  });

  it("tells text that merely begins with = from a formula, and leaves isFormula out where there is none", async () => {
    const { connection } = await openWorkbook(
      workbookOf(sheetOf("s1", "Responses", [["=SUM(A1)", "-5", "@x"]])),
    );
    const [grid] = await connection.readGrids();
    expect(grid!.values).toEqual([["=SUM(A1)", "-5", "@x"]]);
    expect(grid!.isFormula).toBeUndefined();
  });

  it("brings merges, tables, comments, hidden rows, columns and sheets along", async () => {
    const sheet = sheetOf("s1", "My 'own' sheet", filled(6, 4));
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
    sheet.rows.set(2, { hidden: true });
    sheet.rows.set(4, { hidden: true });
    sheet.columns.set(3, { hidden: true });
    sheet.comments.push({ row: 1, column: 1, text: "valid until 2027", author: "Vendor" });
    sheet.tables.push({
      id: "t1",
      name: "Answers",
      rect: { top: 1, left: 0, bottom: 5, right: 1 },
      columns: ["q1", "2"],
      style: null,
      showFilter: true,
      showBandedRows: true,
    });
    const hidden = { ...sheetOf("s2", "Hidden", [["x"]]), visibility: "hidden" as const };
    const { connection } = await openWorkbook(workbookOf(sheet, hidden));
    const [grid, other] = await connection.readGrids();
    expect(grid!.merges).toEqual([{ sheet: "My 'own' sheet", top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...grid!.hiddenRows]).toEqual([2, 4]);
    expect([...grid!.hiddenColumns]).toEqual([3]);
    expect(grid!.tables).toEqual([
      { name: "Answers", range: { sheet: "My 'own' sheet", top: 1, left: 0, bottom: 5, right: 1 } },
    ]);
    expect(grid!.comments).toEqual([{ row: 1, column: 1, text: "valid until 2027" }]);
    expect(other).toMatchObject({ visible: false, values: [["x"]], merges: [], tables: [], comments: [] });
  });

  it("marks the sheets it wrote, not one of the user's with the same title or a name like ours", async () => {
    const contents = workbookOf(
      sheetOf("s1", "RFP Ranking", [["mine"]]),
      sheetOf("s2", "Budget", [["x", 1]]),
    );
    contents.names.push({ name: "RFP_Budget", refersTo: "Budget!$A$1:$B$1", visible: true });
    const { connection } = await openWorkbook(contents);
    await connection.writePlan(smallPlan());
    const grids = await connection.readGrids();
    expect(grids.map(({ name, isOurs }) => [name, isOurs])).toEqual([
      ["RFP Ranking", false],
      ["Budget", false],
      ["RFP Ranking (2)", true],
      ["RFP Scorecard", true],
      ["RFP Evidence", true],
    ]);
  });

  it.each([
    ["one sheet", 1, 50, 5],
    ["twenty sheets", 20, 50, 5],
    ["250,000 cells", 2, 12_500, 10],
  ])(
    "takes 3 round trips and one per 100,000 cells: %s",
    async (_, sheets, rows, columns) => {
      const { connection, embedded } = await openWorkbook(
        workbookOf(
          ...Array.from({ length: sheets }, (_, index) =>
            sheetOf(`s${index}`, `Sheet ${index}`, filled(rows, columns)),
          ),
        ),
        { apiCeiling: "1.14" },
      );
      const before = embedded.roundTrips;
      const grids = await connection.readGrids();
      expect(connection.syncs).toBeLessThanOrEqual(3 + Math.ceil((sheets * rows * columns) / 100_000));
      // Excel saw the same number, and perhaps one clean-up of the library's own that nobody waits for.
      expect(embedded.roundTrips - before).toBeLessThanOrEqual(connection.syncs + 1);
      expect(grids).toHaveLength(sheets);
      for (const grid of grids) {
        expect([grid.values.length, grid.text.length, grid.numberFormats.length]).toEqual([rows, rows, rows]);
        expect(grid.values[rows - 1]!.slice(0, 2)).toEqual([`q${rows - 1}`, rows]);
      }
    },
    60_000,
  );

  it("reads smaller pieces when Excel says an answer is too large", async () => {
    const long = Array.from({ length: 40 }, (_, row) => [`${row} ${"x".repeat(2000)}`]);
    const { connection, embedded } = await openWorkbook(workbookOf(sheetOf("s1", "Long", long)));
    embedded.pose({ payloadLimit: 100_000 });
    const [grid] = await connection.readGrids();
    expect(grid!.values.map(([cell]) => String(cell).split(" ")[0])).toEqual(
      long.map((_, row) => String(row)),
    );
    expect(connection.syncs).toBeGreaterThan(4);
  });

  it("refuses a sheet of a million rows before reading a cell", async () => {
    const sheet = sheetOf("s1", "Endless", [["first"]]);
    sheet.cells.set(999_999, new Map([[0, { value: "last", style: 0 }]]));
    const { connection } = await openWorkbook(workbookOf(sheet));
    await expect(connection.readGrids()).rejects.toMatchObject({
      code: "too-large",
      what: { values: { sheet: "Endless", rows: 1_000_000, limit: 999_999 } },
    });
    expect(connection.syncs).toBe(2);
  });

  it("does not count formats dragged to the bottom as use", async () => {
    const sheet = sheetOf("s1", "Ghost", [["only"]]);
    sheet.cells.set(1_048_575, new Map([[0, { value: null, style: 1 }]]));
    const contents = workbookOf(sheet);
    contents.styles.push({ ...contents.styles[0]!, fill: "#FFFF00" });
    const { connection } = await openWorkbook(contents);
    expect((await connection.readGrids())[0]!.values).toEqual([["only"]]);
  });

  it("tells its progress and stops between round trips when asked", async () => {
    const { connection } = await openWorkbook(workbookOf(sheetOf("s1", "Big", filled(12_000, 10))));
    const control = new AbortController();
    const seen: string[] = [];
    const reading = connection.readGrids({
      signal: control.signal,
      onProgress: ({ step, done, of }) => {
        seen.push(`${step} ${done}/${of}`);
        if (step === "reading" && done === 1) control.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    expect(seen).toEqual(["listing 0/1", "listing 1/1", "reading 0/2", "reading 1/2"]);
  }, 30_000);
});
