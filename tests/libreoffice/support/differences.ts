import { gatesOfVendor } from "../../../src/core/gates";
import type { Evaluation } from "../../../src/core/model";
import { rank } from "../../../src/core/ranking";
import type { WrittenBook } from "./written-book";

type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Where the sheets, as another program calculated them, say something else than the engine. */
export function differences(engine: Evaluation, book: WrittenBook, sheets: Sheets): readonly string[] {
  const found: string[] = [];
  const check = (what: string, sheet: string | undefined, wanted: string): void => {
    if (sheet !== wanted) found.push(`${what}: ${sheet} in the sheet, ${wanted} in the engine`);
  };
  const names = new Map(engine.vendors.map(({ id, name }) => [id, name]));
  const [vendors = []] = book.cells(sheets, "RFP_Vendors");
  const [totals = []] = book.cells(sheets, "RFP_Totals");
  const [ranks = []] = book.cells(sheets, "RFP_Ranks");
  const gates = book.cells(sheets, "RFP_Gates");
  const gateIds = book.cells(sheets, "RFP_GateIds").map(([id]) => id);
  const ranking = rank(engine);
  check("vendors", String(vendors.length), String(engine.vendors.length));
  for (const ranked of ranking) {
    const name = names.get(ranked.vendor)!;
    const column = vendors.indexOf(name);
    check(`total of ${name}`, sixDecimals(totals[column]), (ranked.total / 1_000_000).toFixed(6));
    check(
      `rank of ${name}`,
      ranks[column],
      ranked.rank === null ? "–" : `${ranked.rank}${ranked.tied ? "=" : ""}`,
    );
    for (const { gate, fails, waiver } of gatesOfVendor(engine, ranked))
      check(
        `${gate} of ${name}`,
        gates[gateIds.indexOf(gate)]?.[column],
        waiver ? "waived" : fails ? "fail" : "pass",
      );
  }
  check(
    "leaderboard",
    book
      .cells(sheets, "RFP_Leaderboard")
      .map((row) => row[1])
      .join(" > "),
    ranking.map(({ vendor }) => names.get(vendor)).join(" > "),
  );
  comparePrices(engine, book, sheets, check);
  for (const [sheet, rows] of sheets)
    rows.forEach((row, at) =>
      row.forEach((cell) => {
        if (/^#(?:VALUE!|REF!|NAME\?|DIV\/0!|NULL!|NUM!)|^Err:/.test(cell))
          found.push(`${cell} in row ${at + 1} of ${sheet}`);
      }),
    );
  return found;
}

/** Scores of prices to a hundredth, totals over the term to seven digits. */
function comparePrices(
  engine: Evaluation,
  book: WrittenBook,
  sheets: Sheets,
  check: (what: string, sheet: string | undefined, wanted: string) => void,
): void {
  const costs = engine.costs;
  if (!costs || !book.has("RFP_CostKeys")) return;
  const keys = book.cells(sheets, "RFP_CostKeys").map(([key]) => Number(key));
  const totals = book.cells(sheets, "RFP_TotalCosts");
  const scores = book.cells(sheets, "RFP_PriceScores");
  costs.groups.forEach((group, place) =>
    engine.vendors.forEach(({ id, name }, index) => {
      const row = keys.indexOf(1000 * (place + 1) + index + 1);
      const total = costs.totals.find((one) => one.vendor === id && one.group === group)?.cost ?? null;
      const score = engine.scores.find((one) => one.vendor === id && one.question === group)?.value ?? null;
      check(
        `cost ${group} of ${name}`,
        sevenDigits(totals[row]?.[0]),
        total === null ? "" : sevenDigits(String(total)),
      );
      check(`score ${group} of ${name}`, hundredths(scores[row]?.[0]), score === null ? "" : String(score));
    }),
  );
}

const sixDecimals = (cell: string | undefined): string => Number(cell).toFixed(6);
const sevenDigits = (cell: string | undefined): string =>
  cell === undefined || cell === "" ? "" : Number(cell) === 0 ? "0" : Number(cell).toPrecision(7);
const hundredths = (cell: string | undefined): string =>
  cell === undefined || cell === "" ? "" : String(Math.round(Number(cell) * 100));
