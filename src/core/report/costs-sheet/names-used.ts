import { cellAt } from "../sheet/addresses";

/** A cell of the row a formula stands in: the column fixed, the row free, so that sorting and filling down keep it. */
export function own(row: number): (column: number) => string {
  return (column) => `$${cellAt(column, row)}`;
}

/** A block of cells that does not move with the formula. */
export function fixed(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}
