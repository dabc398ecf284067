import fc from "fast-check";
import { parseCellName } from "../../../src/core/model";
import { planReport, SNAPSHOT_NAMES, type SheetPlan, type WorkbookPlan } from "../../../src/core/report";
import { report } from "../../../src/core/wording/report";
import { anyTender, standardCriteria, tender } from "./support/evaluations";
import { faultsOf } from "./support/formula-judge";
import { boxOf, cellsOf, isFormula, sheetOf, type Box } from "./support/plan-cells";

const touch = (a: Box, b: Box) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

function overlaps(boxes: readonly Box[]): number {
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => touch(box, other))).length;
}

function blockBoxes(sheet: SheetPlan): Box[] {
  const blocks = sheet.blocks.map(({ at, cells }) => {
    const { row, column } = parseCellName(at)!;
    return {
      top: row,
      left: column,
      bottom: row + cells.length - 1,
      right: column + (cells[0]?.length ?? 0) - 1,
    };
  });
  return [...blocks, ...sheet.filled.map(({ range }) => boxOf(range))];
}

/** Everything that could make Excel refuse a plan or calculate it wrongly. */
function faultsOfPlan(plan: WorkbookPlan): string[] {
  const faults: string[] = [];
  const names = new Set(plan.names.map(({ name }) => name));
  if (names.size !== plan.names.length) faults.push("a name twice");
  for (const sheet of plan.sheets) {
    const say = (what: string) => faults.push(`${sheet.key}: ${what}`);
    const cells = cellsOf(sheet);
    for (const [name, cell] of cells) {
      if (isFormula(cell))
        faultsOf(cell.formula, names, parseCellName(name)).forEach((fault) => say(`${name} ${fault}`));
    }
    for (const { at, cells: rows } of sheet.blocks) {
      if (rows.length === 0 || rows.some((row) => row.length === 0 || row.length !== rows[0]!.length))
        say(`block ${at} is ragged`);
    }
    if (overlaps(blockBoxes(sheet)) > 0) say("blocks overlap");
    if (overlaps(sheet.merges.map(boxOf)) > 0) say("merges overlap");
    const places = sheet.charts.map(({ place }) => boxOf(`${place.from}:${place.to}`));
    if (overlaps(places) > 0) say("charts overlap");
    for (const [name, cell] of cells) {
      if (cell !== null && places.some((place) => touch(place, boxOf(name)))) say(`a chart covers ${name}`);
    }
    for (const chart of sheet.charts) {
      const data = boxOf(chart.data);
      if (data.right - data.left !== chart.series.length) say(`${chart.name}: series and columns differ`);
      for (const corner of [chart.data.split(":")[0]!, chart.data.split(":")[1]!]) {
        if (!cells.get(corner)) say(`${chart.name}: no data at ${corner}`);
      }
    }
    for (const format of sheet.conditionalFormats) {
      if (format.kind === "formula")
        faultsOf(format.formula, names).forEach((fault) => say(`format ${fault}`));
    }
    for (const check of sheet.validations) {
      if (check.kind === "list" && !names.has(check.source.replace("=", ""))) say(`list ${check.source}`);
    }
    if (!plan.names.some(({ name, sheet: on }) => name === sheet.anchor && on === sheet.key))
      say("anchor has no name");
    const used = boxOf(sheet.print.area);
    for (const { name } of plan.names.filter(({ sheet: on }) => on === sheet.key)) {
      const box = boxOf(plan.names.find((one) => one.name === name)!.range);
      if (box.bottom < box.top || box.right < box.left || box.top < used.top) say(`${name} lies outside`);
    }
    if (sheet.title.length > 31) say("title too long");
  }
  return faults;
}

describe("the plan of the written sheets", () => {
  it("has nothing Excel would refuse, for tenders of every shape", () => {
    fc.assert(
      fc.property(anyTender, (evaluation) => {
        expect(faultsOfPlan(planReport(evaluation))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([1, 2, 15, 16, 50])("lays out %i vendors", (count) => {
    const vendors = Array.from({ length: count }, (_, index) => `Vendor ${index + 1}`);
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
    expect(faultsOfPlan(plan)).toEqual([]);
    expect(sheetOf(plan, "ranking").charts).toHaveLength(3);
    for (const { data } of sheetOf(plan, "ranking").charts.filter(({ kind }) => kind !== "radar")) {
      const box = boxOf(data);
      expect(box.bottom - box.top).toBe(Math.min(count, 15));
    }
  });

  it("names everything the way back reads", () => {
    const plan = planReport(
      tender({ vendors: ["A"], criteria: standardCriteria(), questions: [], weights: [1] }),
    );
    const names = plan.names.map(({ name }) => name);
    // RFP Costs is only there where a price decides a question; its names are tried with it.
    const ofCosts = /^RFP_(?:Cost|Price|Currenc|Rate|Units)/u;
    expect(names).toEqual(expect.arrayContaining(SNAPSHOT_NAMES.filter((name) => !ofCosts.test(name))));
  });

  it("keeps vendors' words text, whatever they begin with", () => {
    const evaluation = tender({
      vendors: ['=HYPERLINK("http://evil.example")', "+1", "@SUM(A1)"],
      criteria: [{ id: "own", label: "=1+1" }],
      questions: [{ criterion: "own", points: 100, scores: [100, 200, 300] }],
      weights: [100],
    });
    const hostile = {
      ...evaluation,
      title: "=1+1",
      answers: evaluation.answers.map((answer) => ({ ...answer, text: "=cmd|' /C calc'!A0" })),
    };
    const plan = planReport(hostile);
    expect(faultsOfPlan(plan)).toEqual([]);
    expect(cellsOf(sheetOf(plan, "ranking")).get("B1")).toBe("=1+1");
    expect(cellsOf(sheetOf(plan, "evidence")).get("E6")).toBe("=cmd|' /C calc'!A0");
  });

  it("gives every vendor a name formulas can find", () => {
    const vendors = ["Acme", "ACME ", "What?", "A*", "~B", "x".repeat(300)];
    const plan = planReport(tender({ vendors, criteria: standardCriteria(), questions: [], weights: [1] }));
    const cells = cellsOf(sheetOf(plan, "scorecard"));
    const labels = ["F4", "G4", "H4", "I4", "J4", "K4"].map((name) => String(cells.get(name)));
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(vendors.length);
    expect(labels.join("")).not.toMatch(/[*?~]/);
    expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(255);
  });

  it("has the same words in three languages, and sheet titles that can be titles", () => {
    const keys = Object.keys(report.en).sort();
    expect(Object.keys(report.vi).sort()).toEqual(keys);
    expect(Object.keys(report.ko).sort()).toEqual(keys);
    for (const language of ["en", "vi", "ko"] as const) {
      for (const sheet of ["ranking", "scorecard", "evidence"] as const) {
        expect(report[language][`report.${sheet}.sheet`]).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      }
      expect(report[language]["report.policy.score-zero"]).not.toBe(
        report[language]["report.policy.leave-out"],
      );
    }
  });
});

describe("the formula judge", () => {
  const names = new Set(["RFP_Scores"]);
  it.each([
    ["=XLOOKUP(A1,RFP_Scores,RFP_Scores)", "function XLOOKUP"],
    ["=SUM(RFP_Lost)", "name RFP_Lost"],
    ["=SUM(B2:C9)", "reference B2:C9"],
    ["=SUMPRODUCT(--(A1:A9))", "--"],
    ["=SUM((1)", "brackets"],
    ["=Table[Score]", "name Table"],
  ])("notices %s", (formula, fault) => {
    expect(faultsOf(formula, names, { row: 0, column: 0 })).toContain(fault);
  });
});
