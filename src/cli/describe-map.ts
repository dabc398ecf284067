import { formatRange, rangeName, type Language, type MappedCells } from "../core/model";
import type { SheetMap } from "../core/reading";
import { say } from "../core/wording/say";

/** `map` of `read --map --json`: every cell of every used range, in exactly one range. */
export function mapJson(maps: readonly SheetMap[], language: Language): readonly object[] {
  return maps.flatMap(({ cells }) =>
    cells.map((use) => ({
      range: formatRange(use.range),
      kind: use.kind,
      ...(use.kind === "excluded" ? { reason: say(language, use.reason) } : {}),
    })),
  );
}

/** The map for a person at a terminal: per sheet, what is what, ranges of the same kind and reason on one line. */
export function describeMap(maps: readonly SheetMap[], language: Language): string {
  return maps
    .map(({ sheet, cells }) => {
      const groups = new Map<string, MappedCells[]>();
      for (const use of cells) {
        const words = use.kind === "excluded" ? `excluded: ${say(language, use.reason)}` : use.kind;
        const group = groups.get(words);
        if (group) group.push(use);
        else groups.set(words, [use]);
      }
      const lines = [...groups].map(([words, uses]) => `  ${rangesOf(uses)}  ${words}`);
      return `${sheet}\n${lines.length > 0 ? lines.join("\n") : "  no cells"}\n`;
    })
    .join("\n");
}

/** Most ranges a line names; the rest is counted. */
const SHOWN = 12;

function rangesOf(uses: readonly MappedCells[]): string {
  const names = uses.slice(0, SHOWN).map(({ range }) => rangeName(range));
  const more = uses.length > SHOWN ? ` and ${uses.length - SHOWN} more` : "";
  const cells = uses.reduce((sum, { range }) => sum + cellsIn(range), 0);
  return `${names.join(" ")}${more} (${cells} ${cells === 1 ? "cell" : "cells"})`;
}

function cellsIn({ top, left, bottom, right }: MappedCells["range"]): number {
  return (bottom - top + 1) * (right - left + 1);
}
