import type { Hands } from "../../embedded/hands";
import type { Rect, SheetContents } from "../../embedded/workbook/contents";
import { fontStack } from "./cell-view";
import type { AutoHeight } from "./geometry";

const MEASURED_ROWS = 3000;

/** Hangul, kana and ideographs stand taller than Latin letters of the same size. */
const EAST_ASIAN = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Rows whose height nobody set grow with their largest font and their wrapped text, as Excel's do. Very long sheets are left at one line. */
export function wrappedHeights(hands: Hands, sheet: SheetContents, used: Rect | undefined): AutoHeight {
  const context = document.createElement("canvas").getContext("2d");
  if (!context || !used || used.bottom > MEASURED_ROWS) return () => 0;
  const merged = new Set(sheet.merges.map((merge) => `${merge.top},${merge.left}`));
  return (row, columnPixels) => {
    let height = 0;
    for (const [column] of sheet.cells.get(row) ?? []) {
      const cell = hands.draw(sheet.id, row, column);
      if (cell.text === "") continue;
      const { font } = cell.style;
      const line = font.size * (EAST_ASIAN.test(cell.text) ? 2 : 1.75);
      height = Math.max(height, line);
      // As in Excel, merged cells don't grow with their text.
      if (!cell.style.wrap || merged.has(`${row},${column}`)) continue;
      context.font = `${font.bold ? "600 " : ""}${(font.size * 4) / 3}px ${fontStack(font.name)}`;
      const room = Math.max(10, columnPixels(column) - 6);
      const lines = cell.text
        .split("\n")
        .reduce(
          (sum, part) => sum + Math.max(1, Math.ceil((context.measureText(part).width * 1.06) / room)),
          0,
        );
      height = Math.max(height, lines * line + 4);
    }
    return Math.min(height, 546);
  };
}
