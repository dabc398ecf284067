import type { CellRange } from "../model";
import type { BlockColumn } from "./analyse-block";
import type { Block } from "./find-blocks";
import type { SheetView } from "./sheet-view";

/** A column of a block from its own header, however many rows the header has, to the end of the body. */
export function columnRange(
  view: SheetView,
  block: Block,
  { column, head, headRow }: BlockColumn,
): CellRange {
  return view.range(
    head === "" ? block.headerBottom : Math.max(headRow, block.headerTop),
    column,
    block.bottom,
    column,
  );
}
