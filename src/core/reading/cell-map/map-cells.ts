import type { MappedCells, Reading, SheetGrid } from "../../model";
import { Canvas } from "./canvas";

export interface SheetMap {
  readonly sheet: string;
  /** Every cell of the used range in exactly one; top to bottom, then left to right. Empty for an empty sheet. */
  readonly cells: readonly MappedCells[];
}

/**
 * What every cell of every sheet's used range is: answer (given or not), question, vendor's name, header, or left out with
 * the reason. `reading` is what was read from the same `grids`. Linear in the number of cells.
 */
export function mapCells(grids: readonly SheetGrid[], { cells = [] }: Reading): readonly SheetMap[] {
  const bySheet = new Map<string, MappedCells[]>();
  for (const use of cells) {
    const own = bySheet.get(use.range.sheet);
    if (own) own.push(use);
    else bySheet.set(use.range.sheet, [use]);
  }
  return grids.map((grid) => {
    const canvas = new Canvas(grid);
    const own = bySheet.get(grid.name) ?? [];
    for (const use of own) if (!isHidden(use)) canvas.paint(use);
    canvas.spreadMerges();
    for (const use of own) if (isHidden(use)) canvas.paint(use);
    return { sheet: grid.name, cells: canvas.rectangles() };
  });
}

/** Nobody sees these cells, whatever table or merge they lie in. */
function isHidden(use: MappedCells): boolean {
  return use.kind === "excluded" && use.reason.key.startsWith("reading.excluded.hidden");
}
