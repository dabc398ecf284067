import {
  PAYMENT_UNITS,
  type CellValue,
  type CorrectionNote,
  type PaymentUnit,
  type PriceLineChange,
  type Setting,
} from "../../model";
import { COST_COLUMNS as AT } from "../costs-sheet/columns";
import { readLinePlace } from "../costs-sheet/line-place";
import type { ReportSnapshot } from "../report-snapshot";
import { currencyOf, numberOf } from "./cost-cells";
import { columnOf, comparable, textOf } from "./sheet-text";
import { NO_NOTE } from "./typed-points";

type Signed = CorrectionNote & Setting;
type Line = Required<PriceLineChange>;

/** Where the cells of a line stand in `RFP_PriceLines`, and what was read in `RFP_PriceLinesRead`. */
const SHOWN = AT.vendor;
const READ = AT.place;

/**
 * Price lines people changed or added. What a row is about stands in it, so that sorting makes no difference; a row without
 * that is somebody's own as soon as it names a vendor or an amount. Rows that were deleted say nothing: they come back.
 */
export function costLinesFrom(snapshot: ReportSnapshot): readonly Signed[] {
  const shown = snapshot["RFP_PriceLines"]?.values ?? [];
  const read = snapshot["RFP_PriceLinesRead"]?.values;
  if (!read) return [];
  const meaning = lineReader(snapshot);
  const places = read.map((row) => readLinePlace(textOf(row[0])));
  const freeId = idsBeyond(places.flatMap((place) => (place && "added" in place ? [place.added] : [])));
  return shown.flatMap((cells, row): Signed[] => {
    const place = places[row];
    const cell = (column: number) => cells[column - SHOWN];
    const now = meaning((name) => cell(AT[name]));
    if (place && !("added" in place)) {
      const was = meaning((name) => read[row]?.[AT[`${name}Read`] - READ]);
      const becomes = difference(now, was);
      return becomes ? [{ kind: "price-line", line: place, becomes, ...NO_NOTE }] : [];
    }
    const vendor = textOf(cell(AT.vendor)).trim();
    if (vendor === "" && now.amount === null) return [];
    const what = textOf(cell(AT.what)).trim();
    const id = place?.added ?? freeId();
    return [{ kind: "price-line-added", id, vendor, what, becomes: now, ...NO_NOTE }];
  });
}

type Column = "amount" | "currency" | "unit" | "quantity" | "increase" | "countsFor";

/** Cells → what they say: units by their place in the list, price questions by their words. */
function lineReader(snapshot: ReportSnapshot): (cell: (name: Column) => CellValue | undefined) => Line {
  const units = new Map<string, PaymentUnit>();
  columnOf(snapshot["RFP_Units"]).forEach((name, place) => {
    const unit = PAYMENT_UNITS[place];
    const key = comparable(textOf(name));
    if (unit && key !== "" && !units.has(key)) units.set(key, unit);
  });
  const texts = columnOf(snapshot["RFP_PriceQuestionTexts"]);
  const questions = new Map(
    columnOf(snapshot["RFP_PriceQuestions"]).map((id, row) => [comparable(textOf(id)), textOf(texts[row])]),
  );
  return (cell) => ({
    amount: numberOf(cell("amount")),
    currency: currencyOf(cell("currency")),
    unit: units.get(comparable(textOf(cell("unit")))) ?? null,
    quantity: numberOf(cell("quantity")),
    increase: numberOf(cell("increase")) ?? 0,
    countsFor: questions.get(comparable(textOf(cell("countsFor")))) || null,
  });
}

/** What was changed, and nothing else: the rest stays as it is read next time. */
function difference(now: Line, was: Line): PriceLineChange | undefined {
  const names = Object.keys(now) as Column[];
  const changed = names.filter((name) => now[name] !== was[name]);
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((name) => [name, now[name]]));
}

/** "L1", "L2" …: the numbers beyond those taken. */
function idsBeyond(taken: readonly string[]): () => string {
  let last = Math.max(0, ...taken.map((id) => Number(/^L(\d{1,6})$/u.exec(id)?.[1] ?? 0)));
  return () => `L${++last}`;
}
