import type { WorkbookPlan } from "../../src/core/report/workbook-plan";
import { openWorkbook, sheetOf, workbookOf } from "./support/open-workbook";
import { smallPlan } from "./support/small-plan";

const responses = () =>
  workbookOf(
    sheetOf("s1", "Responses", [
      ["Question", "Alpha", "Beta"],
      ["Years?", 12, { formula: "=B2*2" }],
    ]),
  );

/** Everything of a sheet, maps included, to compare before and after. */
const asText = (contents: unknown): string =>
  JSON.stringify(contents, (key, part: unknown) =>
    part instanceof Map ? [...part] : key === "generation" ? undefined : part,
  );

const ourSheets = ["RFP Ranking", "RFP Scorecard", "RFP Evidence"];

describe("writing a plan the first time", () => {
  it("makes the sheets at the end in the plan's order, with live formulas that read back as written", async () => {
    const { connection, sheetNames, value, formula, embedded } = await openWorkbook(responses());
    const outcome = await connection.writePlan(smallPlan());
    expect(outcome).toMatchObject({
      sheets: [
        { key: "ranking", title: "RFP Ranking", created: true },
        { key: "scorecard", title: "RFP Scorecard", created: true },
        { key: "evidence", title: "RFP Evidence", created: true },
      ],
      failedCharts: [],
      failedPrint: [],
      differences: [],
    });
    expect(sheetNames()).toEqual(["Responses", ...ourSheets]);
    expect(embedded.contents().active).toBe(1);
    expect(formula("RFP Ranking", 5, 3)).toBe("=C6/SUM(RFP_Weights)");
    expect(value("RFP Ranking", 5, 3)).toBeCloseTo(0.6, 12);
    // 0.6 × 50 + 0.4 × 90
    expect(value("RFP Scorecard", 4, 1)).toBeCloseTo(66, 12);
  });

  it("copies filled-down formulas with their references moving", async () => {
    const { connection, value, formula } = await openWorkbook(responses());
    await connection.writePlan(smallPlan({ answers: ["one", "three", "eleven"] }));
    expect([1, 2, 3].map((row) => formula("RFP Evidence", row, 2))).toEqual([
      "=LEN($B2)",
      "=LEN($B3)",
      "=LEN($B4)",
    ]);
    expect([1, 2, 3].map((row) => value("RFP Evidence", row, 2))).toEqual([3, 5, 6]);
  });

  it("keeps every vendor's words text", async () => {
    const answers = [
      "=1+1",
      "+84 24 3555",
      "-5",
      "@SUM(A1)",
      "\t=1+1",
      "\r=1+1",
      "TRUE",
      "1-2",
      "2026-11-21",
      "50%",
      "'quoted",
      "#N/A",
      '=HYPERLINK("http://x")',
    ];
    const { connection, value, formula } = await openWorkbook(responses());
    const outcome = await connection.writePlan(smallPlan({ answers }));
    expect(outcome.differences).toEqual([]);
    expect(answers.map((_, row) => value("RFP Evidence", row + 1, 1))).toEqual(answers);
    expect(answers.map((_, row) => formula("RFP Evidence", row + 1, 1))).toEqual(
      answers.map(() => undefined),
    );
  });

  it("sets up everything else the plan asks for", async () => {
    const { connection, sheet, embedded } = await openWorkbook(responses());
    await connection.writePlan(smallPlan());
    const styles = embedded.contents().styles;
    const ranking = sheet("RFP Ranking")!;
    const scorecard = sheet("RFP Scorecard")!;
    const styleAt = (row: number, column: number) => styles[ranking.cells.get(row)!.get(column)!.style]!;
    expect(ranking).toMatchObject({
      tabColor: "#1F2F4F",
      showGridlines: false,
      frozen: { rows: 5, columns: 0 },
    });
    expect(scorecard.frozen).toEqual({ rows: 5, columns: 1 });
    expect(ranking.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect(ranking.rows.get(0)?.height).toBe(28);
    expect(ranking.columns.get(1)?.width).toBeCloseTo(14, 0);
    expect(styleAt(0, 0)).toMatchObject({
      fill: "#1F2F4F",
      font: { bold: true, size: 14, color: "#FFFFFF" },
    });
    // Later blocks win.
    expect([styleAt(5, 2).numberFormat, styleAt(5, 3).numberFormat]).toEqual(["0.0", "0.0%"]);
    expect(styleAt(5, 2).border).toMatchObject({ bottom: { style: "hair" } });
    expect(ranking.validations.map(({ kind }) => kind)).toEqual(["decimal", "list"]);
    expect(ranking.validations[1]).toMatchObject({
      formula1: "=RFP_Policies",
      inCellDropDown: true,
      ignoreBlank: false,
    });
    expect(scorecard.validations[0]).toMatchObject({
      operator: "between",
      error: { title: "Score", style: "stop" },
    });
    const rules = [...scorecard.conditionalFormats].sort((one, other) => one.priority - other.priority);
    expect(rules.map(({ kind }) => kind)).toEqual(["formula", "formula", "data-bar"]);
    expect(rules[0]).toMatchObject({
      formula: "=B6<>E6",
      style: { fill: "#FFC24D", bold: true },
      stopIfTrue: true,
    });
    expect(rules[1]).toMatchObject({ style: { fill: "#BCD3EC", borderColor: "#1F2F4F" }, stopIfTrue: false });
    expect(rules[2]).toMatchObject({ color: "#3E6FB0", min: 0, max: 100 });
    expect(scorecard.columns.get(4)).toMatchObject({ outlineLevel: 1, hidden: true });
    expect(sheet("RFP Evidence")!.tables).toMatchObject([
      {
        name: "RFP_EvidenceTable",
        rect: { top: 0, left: 0, bottom: 2, right: 2 },
        columns: ["No.", "Answer", "Length"],
        showBandedRows: false,
      },
    ]);
    expect(ranking.page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 1,
      printArea: { top: 0, left: 0, bottom: 35, right: 7 },
      titleRows: { from: 0, to: 4 },
      footer: { left: "&F", center: "&A", right: "&P / &N" },
    });
    expect(scorecard.page.rowBreaks).toEqual([6]);
  });

  it("draws the chart with its series in columns and its looks", async () => {
    const { connection, sheet } = await openWorkbook(responses());
    await connection.writePlan(smallPlan({ vendors: 3 }));
    const chart = sheet("RFP Ranking")!.charts[0]!;
    expect(chart).toMatchObject({
      name: "RFP_ContributionsChart",
      type: "BarStacked",
      title: "Contributions",
      legend: "bottom",
      gapWidth: 38,
      overlap: 100,
      place: { top: 11, left: 1, bottom: 29, right: 5 },
      valueAxis: { min: 0, max: 100 },
      categoryAxis: { reversed: true, crosses: "maximum" },
    });
    expect(chart.series.map(({ color, labels }) => [color, labels])).toEqual([
      ["#0C3B7E", { show: "value", numberFormat: '[>=4]0;""', color: "#FFFFFF", position: null }],
      ["#9C4812", { show: "value", numberFormat: '[>=4]0;""', color: "#FFFFFF", position: null }],
    ]);
    expect(chart.series[0]!.values.replace(/'/g, "")).toBe("RFP Ranking!$K$6:$K$8");
  });

  it.each(["1.14", "1.17"])(
    "takes the same round trips for 5 and for 50 vendors under ExcelApi %s, five at most",
    async (apiCeiling) => {
      const syncs: number[] = [];
      for (const vendors of [5, 50]) {
        const { connection, embedded } = await openWorkbook(responses(), { apiCeiling });
        const answers = Array.from({ length: vendors * 20 }, (_, index) => `answer ${index}`);
        const first = await connection.writePlan(smallPlan({ vendors, answers }));
        const before = embedded.roundTrips;
        const second = await connection.writePlan(smallPlan({ vendors, answers }));
        expect([first.differences, second.differences]).toEqual([[], []]);
        // One clean-up of the library's own may follow each Excel.run: nobody waits for it.
        expect(embedded.roundTrips - before).toBeLessThanOrEqual(2 * second.syncs);
        syncs.push(first.syncs, second.syncs);
      }
      expect(syncs).toEqual([3, 4, 3, 4]);
    },
    120_000,
  );

  it("splits what is more than a request may hold, and only then", async () => {
    const { connection, value } = await openWorkbook(responses());
    const answers = Array.from({ length: 1500 }, (_, index) => `${index} ${"lang ".repeat(800)}`);
    const outcome = await connection.writePlan(smallPlan({ answers }));
    expect(outcome.differences).toEqual([]);
    expect(outcome.syncs).toBeGreaterThan(3);
    expect(value("RFP Evidence", 1500, 1)).toBe(answers[1499]);
  }, 60_000);
});

describe("sheets of the user's", () => {
  it("are left exactly as they are, also one that has our title", async () => {
    const contents = workbookOf(
      ...responses().sheets,
      sheetOf("s2", "RFP Ranking", [["my own ranking", 1], [{ formula: "=B1+1" }]]),
    );
    contents.names.push({ name: "MyRange", refersTo: "Responses!$B$2:$C$2", visible: true });
    const { connection, sheetNames, sheet, embedded } = await openWorkbook(contents);
    const before = asText([sheet("Responses"), sheet("RFP Ranking")]);
    const first = await connection.writePlan(smallPlan());
    await connection.writePlan(smallPlan({ weights: [10, 90] }));
    expect(first.sheets[0]).toEqual({ key: "ranking", title: "RFP Ranking (2)", created: true });
    expect(sheetNames()).toEqual([
      "Responses",
      "RFP Ranking",
      "RFP Ranking (2)",
      "RFP Scorecard",
      "RFP Evidence",
    ]);
    expect(asText([sheet("Responses"), sheet("RFP Ranking")])).toBe(before);
    expect(before).toContain("my own ranking");
    expect(embedded.contents().names.find(({ name }) => name === "MyRange")?.refersTo).toBe(
      "Responses!$B$2:$C$2",
    );
  });
});

describe("writing again", () => {
  it("refreshes in place: nothing twice, nothing left over", async () => {
    const { connection, sheetNames, sheet, embedded, value } = await openWorkbook(responses());
    await connection.writePlan(smallPlan({ vendors: 4, answers: ["a", "b", "c", "d"] }));
    const names = embedded
      .contents()
      .names.map(({ name }) => name)
      .sort();
    const outcome = await connection.writePlan(smallPlan({ vendors: 3, answers: ["e", "f"] }));
    expect(outcome).toMatchObject({
      differences: [],
      failedCharts: [],
      sheets: [{ created: false }, { created: false }, { created: false }],
    });
    expect(sheetNames()).toEqual(["Responses", ...ourSheets]);
    expect(
      embedded
        .contents()
        .names.map(({ name }) => name)
        .sort(),
    ).toEqual(names);
    expect(sheet("RFP Ranking")!.charts.map(({ name }) => name)).toEqual(["RFP_ContributionsChart"]);
    expect(sheet("RFP Ranking")!.charts[0]!.series[0]!.values.replace(/'/g, "")).toBe(
      "RFP Ranking!$K$6:$K$8",
    );
    expect(sheet("RFP Evidence")!.tables).toMatchObject([{ name: "RFP_EvidenceTable", rect: { bottom: 2 } }]);
    expect(sheet("RFP Ranking")!.validations).toHaveLength(2);
    expect(sheet("RFP Scorecard")!.conditionalFormats).toHaveLength(3);
    expect(sheet("RFP Ranking")!.merges).toHaveLength(1);
    expect([value("RFP Evidence", 2, 1), value("RFP Evidence", 3, 1), value("RFP Scorecard", 3, 4)]).toEqual([
      "f",
      null,
      null,
    ]);
  });

  it("grows the table and the names with the plan", async () => {
    const { connection, sheet, embedded } = await openWorkbook(responses());
    await connection.writePlan(smallPlan({ answers: ["a"] }));
    const id = sheet("RFP Evidence")!.tables[0]!.id;
    await connection.writePlan(smallPlan({ answers: ["a", "b", "c"] }));
    expect(sheet("RFP Evidence")!.tables).toMatchObject([{ id, rect: { top: 0, bottom: 3 } }]);
    const evidence = embedded.contents().names.find(({ name }) => name === "RFP_Evidence");
    expect(evidence?.refersTo.replace(/'/g, "")).toBe("RFP Evidence!$A$2:$C$4");
  });

  it("never nests the folded columns, and folds where they are now", async () => {
    const { connection, sheet } = await openWorkbook(responses());
    const levels = () =>
      [...sheet("RFP Scorecard")!.columns]
        .filter(([, { outlineLevel }]) => outlineLevel)
        .map(([column, { outlineLevel, hidden }]) => [column, outlineLevel, hidden]);
    await connection.writePlan(smallPlan({ vendors: 2 }));
    await connection.writePlan(smallPlan({ vendors: 2 }));
    expect(levels()).toEqual([
      [4, 1, true],
      [5, 1, true],
    ]);
    const outcome = await connection.writePlan(smallPlan({ vendors: 3 }));
    expect(levels()).toEqual([
      [5, 1, true],
      [6, 1, true],
      [7, 1, true],
    ]);
    expect(sheet("RFP Scorecard")!.columns.get(4)?.hidden ?? false).toBe(false);
    expect(outcome.syncs).toBeLessThanOrEqual(4);
  });

  it("finds sheets that were renamed and moves nothing", async () => {
    const { connection, embedded, sheetNames } = await openWorkbook(responses());
    await connection.writePlan(smallPlan());
    await embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("RFP Ranking").name = "Bảng điểm '26";
      await context.sync();
    });
    const outcome = await connection.writePlan(smallPlan({ weights: [1, 3] }));
    expect(outcome.sheets[0]).toEqual({ key: "ranking", title: "Bảng điểm '26", created: false });
    expect(outcome.differences).toEqual([]);
    expect(sheetNames()).toEqual(["Responses", "Bảng điểm '26", "RFP Scorecard", "RFP Evidence"]);
  });

  it("makes a deleted sheet anew and points its names there", async () => {
    const { connection, embedded, sheetNames } = await openWorkbook(responses());
    await connection.writePlan(smallPlan());
    await embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("RFP Scorecard").delete();
      await context.sync();
    });
    const outcome = await connection.writePlan(smallPlan());
    expect(outcome.sheets.map(({ created }) => created)).toEqual([false, true, false]);
    expect(outcome.differences).toEqual([]);
    expect(sheetNames()).toEqual(["Responses", "RFP Ranking", "RFP Evidence", "RFP Scorecard"]);
  });
});

describe("what Excel refuses", () => {
  it("is told for a chart, and the report stands", async () => {
    const { connection, embedded, sheet } = await openWorkbook(responses());
    const plan = smallPlan();
    const second = { ...plan.sheets[0]!.charts[0]!, name: "RFP_Second", place: { from: "B32", to: "F50" } };
    const both: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((each) =>
        each.key === "ranking" ? { ...each, charts: [...each.charts, second] } : each,
      ),
    };
    embedded.pose({ failNextChart: true });
    const outcome = await connection.writePlan(both);
    // Refused once, taken when tried on its own.
    expect(outcome.failedCharts).toEqual([]);
    expect(outcome.differences).toEqual([]);
    expect(
      sheet("RFP Ranking")!
        .charts.map(({ name }) => name)
        .sort(),
    ).toEqual(["RFP_ContributionsChart", "RFP_Second"]);
  });

  it("leaves the other charts and the print set-up alone when one chart is never taken", async () => {
    const { connection, sheet } = await openWorkbook(responses());
    const plan = smallPlan();
    // A place that is no range: refused whole and plain.
    const broken = { ...plan.sheets[0]!.charts[0]!, name: "RFP_Broken", place: { from: "B0", to: "F50" } };
    const outcome = await connection.writePlan({
      ...plan,
      sheets: plan.sheets.map((each) =>
        each.key === "ranking" ? { ...each, charts: [broken, ...each.charts] } : each,
      ),
    });
    expect(outcome.failedCharts).toEqual([{ name: "RFP_Broken", code: "InvalidArgument" }]);
    expect(outcome.differences).toEqual([]);
    expect(sheet("RFP Ranking")!.charts.map(({ name }) => name)).toEqual(["RFP_ContributionsChart"]);
    expect(sheet("RFP Ranking")!.page.orientation).toBe("landscape");
  });

  it("stops before writing when the workbook or one of our sheets is protected", async () => {
    const contents = { ...responses(), protected: true };
    const locked = await openWorkbook(contents);
    await expect(locked.connection.writePlan(smallPlan())).rejects.toMatchObject({ code: "excel-protected" });
    expect(locked.sheetNames()).toEqual(["Responses"]);

    const { connection, embedded, value } = await openWorkbook(responses());
    await connection.writePlan(smallPlan());
    await embedded.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("RFP Evidence").protection.protect();
      await context.sync();
    });
    await expect(connection.writePlan(smallPlan({ weights: [1, 1] }))).rejects.toMatchObject({
      code: "excel-protected",
      what: { values: { sheet: "RFP Evidence" } },
    });
    expect(value("RFP Ranking", 5, 2)).toBe(60);
  });

  it("stops before writing when asked to", async () => {
    const { connection, sheetNames } = await openWorkbook(responses());
    const control = new AbortController();
    const writing = connection.writePlan(smallPlan(), {
      signal: control.signal,
      onProgress: ({ step }) => step === "listing" && control.abort(),
    });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(sheetNames()).toEqual(["Responses"]);
  });

  it("names cells that did not come out as written", async () => {
    const { connection } = await openWorkbook(responses());
    const plan = smallPlan();
    const ranking = plan.sheets[0]!;
    const outcome = await connection.writePlan({
      ...plan,
      sheets: [
        { ...ranking, blocks: [...ranking.blocks, { at: "F9", cells: [[{ formula: "=RFP_Unknown+1" }]] }] },
        ...plan.sheets.slice(1),
      ],
    });
    expect(outcome.differences).toEqual(["RFP Ranking!F9"]);
  });
});
