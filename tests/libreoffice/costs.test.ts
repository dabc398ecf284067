import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sameDecisions } from "../../src/core/corrections/same-thing";
import { lineCosts, scorePrices } from "../../src/core/costs";
import { evaluate } from "../../src/core/evaluate";
import { parseRange, PRICE_FORMULAS, type CellRange, type Evaluation } from "../../src/core/model";
import { decisionsFrom, planReport } from "../../src/core/report";
import { roundAsSheet } from "../../src/core/costs/round-as-sheet";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { available, requireOrExplain, toCsv } from "../support/libreoffice";

const STATES = 5;
const NOTHING = "";

/** A small seeded generator: the same edits every time. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 4294967296) * below);
  };
}

class CostsSheet {
  constructor(private readonly excel: EmbeddedExcel) {}

  range(name: string): CellRange {
    const refersTo = this.excel.contents().names.find((entry) => entry.name === name)?.refersTo;
    const range = parseRange(refersTo ?? "");
    if (!range) throw new Error(`${name} → ${refersTo}`);
    return range;
  }

  private readonly edits: { name: string; row: number; column: number; value: string | number }[] = [];

  type(name: string, row: number, column: number, value: string | number): void {
    this.edits.push({ name, row, column, value });
  }

  /** Everything typed, in one go: each edit by itself would recalculate the workbook. */
  async enter(): Promise<void> {
    await this.excel.Excel.run(async (context) => {
      for (const { name, row, column, value } of this.edits)
        context.workbook.names.getItem(name).getRange().getCell(row, column).values = [[value]];
      await context.sync();
    });
    this.edits.length = 0;
  }
}

type Random = (below: number) => number;

/** What people do to RFP Costs, and what they should not. */
function editAtRandom(sheet: CostsSheet, random: Random, lines: number, vendors: readonly string[]): void {
  const pick = <Value>(choices: readonly Value[]): Value => choices[random(choices.length)]!;
  const line = () => random(lines);
  const column = { amount: 2, currency: 3, unit: 4, quantity: 5, increase: 6, countsFor: 7 };
  const amounts = [0, -2500, NOTHING, "on request", 1234.56, 98_000, 17.25];
  const units = [
    "for the term",
    "one-off",
    "per month",
    "per year",
    "per hour",
    "per FTE and month",
    "per piece",
  ];
  for (let edits = 0; edits < 5; edits += 1) {
    sheet.type("RFP_PriceLines", line(), column.amount, pick(amounts));
    sheet.type("RFP_PriceLines", line(), column.increase, pick([0.02, 0.035, NOTHING]));
  }
  sheet.type("RFP_PriceLines", line(), column.currency, pick(["USD", "EUR", "GBP", "JPY", NOTHING]));
  sheet.type("RFP_PriceLines", line(), column.unit, pick(units));
  sheet.type("RFP_PriceLines", line(), column.quantity, pick([12, 0, NOTHING]));
  sheet.type("RFP_PriceLines", line(), column.countsFor, pick(["C1", "C3", "CT1", NOTHING]));
  // A price of their own in one of the rows kept ready.
  const own = [pick(vendors), "Extra", 7500, "EUR", pick(units), NOTHING, NOTHING, pick(["C3", "CT1"])];
  own.forEach((words, at) => sheet.type("RFP_PriceLines", lines + random(2), at, words));
  sheet.type("RFP_Term", 0, 0, pick([1, 3, 5, 2.5, 0].slice(0, random(8) === 0 ? 5 : 4)));
  sheet.type("RFP_DiscountRate", 0, 0, pick([0, 0.08, 0.035, NOTHING]));
  sheet.type("RFP_Volume", 0, 0, pick([1, 250, 12]));
  sheet.type("RFP_Transactions", 0, 0, pick([1, 600_000]));
  sheet.type("RFP_Rates", 1, 0, pick([0.9, 0.85, NOTHING]));
  sheet.type("RFP_Currencies", 2, 0, "GBP");
  sheet.type("RFP_Rates", 2, 0, pick([1.17, NOTHING]));
  sheet.type("RFP_BaseCurrency", 0, 0, pick(["EUR", "USD", "GBP"]));
  sheet.type("RFP_PriceBest", 0, 0, pick([50_000, 90_000]));
  sheet.type("RFP_PriceWorst", 0, 0, pick([800_000, 60_000]));
  sheet.type("RFP_PriceZeroAt", 0, 0, pick([3, 10, 1]));
  sheet.type("RFP_PriceEstimate", 0, 0, pick([250_000, 900_000]));
  sheet.type("RFP_PricePoints", 0, 0, pick([20, 40]));
  sheet.type(
    "RFP_PriceFormula",
    0,
    0,
    pick([
      "Lowest-price ratio",
      "QCBS",
      "Linear, bounds",
      "Linear, bids",
      "Mean price",
      "Logarithmic",
      "Korea, negotiated",
    ]),
  );
}

type Cells = (name: string) => string[][];

/** Cells as numbers in a common form: seven significant digits, and "" for what is no number. */
function figure(cell: string | number | null | undefined): string {
  if (cell === "" || cell === null || cell === undefined) return "";
  const number = Number(cell);
  return Number.isFinite(number) ? (number === 0 ? "0" : number.toPrecision(7)) : `? ${cell}`;
}

function compare(engine: Evaluation, cells: Cells): void {
  const costs = engine.costs!;
  const keys = cells("RFP_CostKeys").map(([key]) => Number(key));
  const totals = cells("RFP_TotalCosts");
  const scores = cells("RFP_PriceScores");
  const [formulas] = cells("RFP_PriceFormulas");
  expect(formulas).toHaveLength(PRICE_FORMULAS.length);
  const points = cells("points");
  costs.groups.forEach((group, place) => {
    const own = costs.totals.filter((total) => total.group === group);
    const bids = engine.vendors.map(({ id }) => ({
      price: own.find(({ vendor }) => vendor === id)?.cost ?? null,
      qualified: true,
    }));
    const byFormula = PRICE_FORMULAS.map((formula) => scorePrices(formula, bids, costs.settings));
    engine.vendors.forEach(({ id, name }, index) => {
      const row = keys.indexOf(1000 * (place + 1) + index + 1);
      const score = engine.scores.find((one) => one.vendor === id && one.question === group)!;
      const about = { group, name };
      expect({ ...about, total: figure(totals[row]?.[0]) }).toEqual({
        ...about,
        total: figure(bids[index]!.price),
      });
      expect({ ...about, score: figure(scores[row]?.[0]) }).toEqual({
        ...about,
        score: figure(score.value === null ? null : score.value / 100),
      });
      expect({
        ...about,
        points: points[row]!.map((cell) => (cell === "" ? "" : roundAsSheet(Number(cell), 6))),
      }).toEqual({
        ...about,
        points: byFormula.map((all) => (all[index] === null ? "" : roundAsSheet(all[index]!, 6))),
      });
    });
  });
}

describe("RFP Costs, recalculated from scratch by LibreOffice", () => {
  const judge = requireOrExplain("LibreOffice", available());
  (judge ? it : it.skip)(
    "every line, total and all seven price formulas equal the engine's under random edits, and so do the embedded Excel's",
    async () => {
      const random = generator(20_261_121);
      const excel = await openEmbeddedExcel({
        workbook: readFileSync(join(__dirname, "../../assets/samples/bpo-tender.xlsx")),
        fileName: "bpo-tender.xlsx",
      });
      const connection = connectWorkbook(excel.Excel, excel.isSetSupported);
      const options = { asOf: "2026-11-21", language: "en" } as const;
      const grids = await connection.readGrids();
      const read = evaluate(grids, options);
      await connection.writePlan(planReport(read));
      const sheet = new CostsSheet(excel);
      const vendors = read.vendors.map(({ name }) => name);
      for (let state = 0; state < STATES; state += 1) {
        if (state > 0) {
          editAtRandom(sheet, random, read.costs!.lines.length, vendors);
          await sheet.enter();
        }
        const snapshot = await connection.readSnapshot();
        const engine = evaluate(grids, { ...options, decisions: decisionsFrom(snapshot!) });
        const csv = toCsv(excel.saveAs());
        const calculated: Cells = (name) => {
          const points = name === "points";
          const range = sheet.range(points ? "RFP_PriceScores" : name);
          const [left, right] = points ? [range.left + 1, range.left + 7] : [range.left, range.right];
          return csv
            .get(range.sheet)!
            .slice(range.top, range.bottom + 1)
            .map((row) => row.slice(left, right + 1));
        };
        compare(engine, calculated);
        const lines = [...lineCosts(engine.costs!).values()];
        const shown = calculated("RFP_LineTotals").map(([cell]) => figure(cell));
        const counted = lines.map((line) => figure("cost" in line ? line.cost : ""));
        // People's own lines stand wherever they typed them: the sums above tell about those.
        const kept = read.costs!.lines.length;
        expect(shown.slice(0, kept)).toEqual(counted.slice(0, kept));
        for (const name of ["RFP_TotalCosts", "RFP_PriceScores", "RFP_LineTotals"])
          expect({ name, values: await embedded(excel, name) }).toEqual({
            name,
            values: calculated(name).map(([cell]) => figure(cell)),
          });
      }
      // Refreshed: what people typed stands where it did, and says the same.
      const before = evaluate(grids, {
        ...options,
        decisions: decisionsFrom((await connection.readSnapshot())!),
      });
      await connection.writePlan(planReport(before));
      const after = evaluate(grids, {
        ...options,
        decisions: decisionsFrom((await connection.readSnapshot())!),
      });
      expect(before.corrections!.length).toBeGreaterThan(10);
      expect(sameDecisions(after.corrections!, before.corrections!)).toBe(true);
      expect(after.costs!.totals).toEqual(before.costs!.totals);
      excel.dispose();
    },
    300_000,
  );
});

/** What the embedded Excel makes of the first column of a named range. */
async function embedded(excel: EmbeddedExcel, name: string): Promise<readonly string[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => figure(value as string | number));
  });
}
