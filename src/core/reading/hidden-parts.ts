import type { Exclusion, SheetGrid } from "../model";
import { exclude } from "./exclude";
import { tidy } from "./plain-text";

/** One entry for every run of hidden rows and columns within the used range. */
export function hiddenParts(grid: SheetGrid): readonly Exclusion[] {
  const bottom = grid.top + grid.text.length - 1;
  const right = grid.left + (grid.text[0]?.length ?? 0) - 1;
  const found: Exclusion[] = [];
  for (const [from, to] of runs(grid.hiddenRows, grid.top, bottom)) {
    found.push(
      exclude("hidden", "hiddenRows", tidy(grid.text[from - grid.top]?.find((text) => text !== "") ?? ""), {
        sheet: grid.name,
        top: from,
        bottom: to,
        left: grid.left,
        right,
      }),
    );
  }
  for (const [from, to] of runs(grid.hiddenColumns, grid.left, right)) {
    const label = tidy(grid.text.map((row) => row[from - grid.left] ?? "").find((text) => text !== "") ?? "");
    found.push(
      exclude("hidden", "hiddenColumns", label, {
        sheet: grid.name,
        top: grid.top,
        bottom,
        left: from,
        right: to,
      }),
    );
  }
  return found;
}

function runs(
  positions: ReadonlySet<number>,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const inside = [...positions]
    .filter((position) => position >= from && position <= to)
    .sort((a, b) => a - b);
  for (const position of inside) {
    const last = found.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else found.push([position, position]);
  }
  return found;
}
