import type { OfficePackage } from "../package";
import { ROW_LIMIT, tooLarge } from "../problems";

/** Smaller sheets cannot hold a million filled rows (a filled cell takes about 30 bytes with its row). */
const WORTH_A_LOOK = 24 * 1024 * 1024;

/**
 * Refuses a sheet whose filled rows go beyond the limit before anything of it is kept in memory: the part is unfolded
 * piece by piece and only the row number of the last filled cell is remembered. The sheet's own `dimension` is not
 * believed: formats alone can stretch it to the last row.
 */
export function refuseTooManyRows(parts: OfficePackage, part: string, sheetName: string): void {
  if (parts.size(part) < WORTH_A_LOOK) return;
  let carry = "";
  let rows = 0;
  let counted = 0;
  parts.stream(part, (piece) => {
    const text = carry + piece;
    // "<v>", "<x:v>" and "</is>" all end alike; the nearest r="…" before is the cell's, or its row's.
    const filled = Math.max(text.lastIndexOf("v>"), text.lastIndexOf("is>"));
    const mark = filled < 0 ? -1 : text.lastIndexOf(' r="', filled);
    const row =
      mark < 0 ? undefined : /([0-9]{1,7})$/.exec(text.slice(mark + 4, text.indexOf('"', mark + 4)));
    if (row) rows = Math.max(rows, Number(row[1]));
    else if (filled >= 0) {
      for (let at = piece.indexOf("<row"); at >= 0; at = piece.indexOf("<row", at + 4)) counted++;
    }
    carry = text.slice(-400);
    return rows <= ROW_LIMIT && counted <= ROW_LIMIT;
  });
  const used = Math.max(rows, counted);
  if (used > ROW_LIMIT) throw tooLarge(sheetName, used);
}
