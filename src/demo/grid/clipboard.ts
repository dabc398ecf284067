import type { Hands } from "../../embedded/hands";
import type { Rect } from "../../embedded/workbook/contents";
import type { CellPosition } from "./grid-view";

/** Copies what the cells show, as the tab-separated text every spreadsheet understands. */
export async function copyText(hands: Hands, sheetId: string, rect: Rect): Promise<void> {
  const lines: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const cells: string[] = [];
    for (let column = rect.left; column <= rect.right; column++) {
      const { text } = hands.draw(sheetId, row, column);
      cells.push(/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    }
    lines.push(cells.join("\t"));
  }
  await navigator.clipboard.writeText(lines.join("\n"));
}

/** Types the clipboard's cells from `at` on. Returns the first refusal, if there was one. */
export async function pasteText(
  hands: Hands,
  sheetId: string,
  at: CellPosition,
): Promise<string | undefined> {
  const text = await navigator.clipboard.readText();
  let refused: string | undefined;
  text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .forEach((line, row) =>
      line.split("\t").forEach((cell, column) => {
        refused ??= hands.type(
          sheetId,
          at.row + row,
          at.column + column,
          cell.replace(/^"(.*)"$/s, "$1"),
        ).refused;
      }),
    );
  return refused;
}
