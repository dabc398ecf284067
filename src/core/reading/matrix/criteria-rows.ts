import type { BlockAnalysis, BlockColumn } from "../analyse-block";
import { kindOf } from "../cell-kind";
import type { SheetView } from "../sheet-view";
import { headsDirections, readDirections, type BetterFigures } from "./direction-words";
import { headsMaximum, weightsOfRow } from "./weight-rows";

/** Which way figures are better, by column, where a row says just that; undefined for other rows. */
function directionsOfRow(
  view: SheetView,
  row: number,
  analysis: BlockAnalysis,
  label: BlockColumn,
): ReadonlyMap<number, BetterFigures> | undefined {
  const columns = analysis.columns.filter(({ column }) => column > label.column);
  const texts = columns.map(({ column }) => view.text(row, column));
  const read = readDirections(texts, view.text(row, label.column));
  if (!read || !standsOverFigures(view, row, analysis, columns)) return undefined;
  return new Map(columns.flatMap(({ column }, at) => (read[at] ? [[column, read[at]] as const] : [])));
}

/** "+" and "low" are answers, too: they are directions where the other rows hold figures. */
function standsOverFigures(
  view: SheetView,
  row: number,
  { rows }: BlockAnalysis,
  columns: readonly BlockColumn[],
): boolean {
  let figures = 0;
  let filled = 0;
  for (const other of rows) {
    if (other === row) continue;
    for (const { column } of columns) {
      const kind = kindOf(view, other, column);
      if (kind !== "blank") filled += 1;
      if (kind === "number") figures += 1;
    }
  }
  return figures >= 2 && figures >= filled * 0.5;
}

/** Columns beside the label whose cells say of each row's criterion which figures are better: by column, by row. */
export function directionColumn(
  view: SheetView,
  { columns, rows }: BlockAnalysis,
  label: BlockColumn,
): { readonly column: BlockColumn; readonly directions: ReadonlyMap<number, BetterFigures> } | undefined {
  const others = columns.filter((column) => column !== label && column.column > label.column);
  for (const column of others) {
    if (column.filled < 2 || column.filled < rows.length * 0.4 || column.meanLength > 40) continue;
    const read = readDirections(
      rows.map((row) => view.text(row, column.column)),
      column.head,
    );
    if (!read) continue;
    const figures = others.filter((other) => other !== column && other.numbers >= 0.5).length;
    if (figures === 0) continue;
    return { column, directions: new Map(rows.flatMap((row, at) => (read[at] ? [[row, read[at]]] : []))) };
  }
  return undefined;
}

/** How many rows from either end a row of weights or directions may stand. */
const NEAR_ENDS = 5;

/** True when a block has a row of weights or of directions near its top or bottom: then vendors stand below each other. */
export function hasCriteriaRows(view: SheetView, analysis: BlockAnalysis, label: BlockColumn): boolean {
  const { rows } = analysis;
  return rows.some((row, at) => {
    if (at >= NEAR_ENDS && at < rows.length - NEAR_ENDS) return false;
    if (directionsOfRow(view, row, analysis, label)) return true;
    return weightsOfRow(view, row, analysis, label) !== undefined;
  });
}

/** What the rows of a table with vendors below each other say of its criteria: weights and directions. */
export class CriteriaRows {
  /** Hundredths of a point, by column. */
  points: ReadonlyMap<number, number> | undefined;
  directions: ReadonlyMap<number, BetterFigures> | undefined;
  /** The weights are called maximum points. */
  maximum = false;

  constructor(
    private readonly view: SheetView,
    private readonly analysis: BlockAnalysis,
    private readonly label: BlockColumn,
  ) {}

  /** Takes a row that says weights or directions; undefined for a row of something else. Between vendors only labels tell. */
  take(row: number, amongVendors: boolean): "weightRow" | "directionRow" | undefined {
    const { view, analysis, label } = this;
    const name = view.text(row, label.column);
    const weights = weightsOfRow(view, row, analysis, label);
    if (weights && (this.points === undefined || name !== "")) {
      this.points = weights;
      this.maximum = headsMaximum(name);
      return "weightRow";
    }
    const directions = directionsOfRow(view, row, analysis, label);
    if (!directions || (amongVendors && name !== "" && !headsDirections(name))) return undefined;
    this.directions = directions;
    return "directionRow";
  }
}
