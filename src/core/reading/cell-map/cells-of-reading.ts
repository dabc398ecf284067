import type { CellAddress, Exclusion, MappedCells, SheetGrid } from "../../model";
import type { Steps } from "../../steps/steps";
import { plain } from "../plain-text";
import { cellsOfTable, type SettledTables, type TableCells } from "./table-cells";

interface ReadingParts extends Omit<SettledTables, "showsName"> {
  readonly grids: readonly SheetGrid[];
  /** Whole sheets, titles, remarks and tables that hold no responses. */
  readonly leftOut: readonly Exclusion[];
  readonly hidden: readonly Exclusion[];
  /** By index: tables that hold responses. */
  readonly useful: readonly boolean[];
}

/** What the cells of a workbook are, later entries lying over earlier ones, and the answers that do not count a second time. */
export function* cellsOfReading(parts: ReadingParts): Steps<{
  readonly cells: readonly MappedCells[];
  readonly secondAnswers: readonly Exclusion[];
}> {
  const settled = { ...parts, showsName: nameFinder(parts.grids) };
  const ours = parts.grids.flatMap((grid): MappedCells[] =>
    grid.isOurs ? [{ kind: "excluded", reason: { key: "reading.none.ours" }, range: wholeRange(grid) }] : [],
  );
  const read: TableCells[] = [];
  for (const t of parts.tables.keys()) if (parts.useful[t]) read.push(yield* cellsOfTable(settled, t));
  return {
    cells: [
      ...ours,
      ...parts.leftOut.map(leftOutCells),
      ...read.flatMap(({ cells }) => cells),
      // Names that are no vendors keep their own reason where the rest of the table is left out for another.
      ...parts.tables.flatMap((table, t) =>
        parts.useful[t]
          ? []
          : table.vendors.flatMap(({ cell }, v): MappedCells[] => {
              const reason = parts.vendors.reasonOf(t, v);
              return reason ? [{ kind: "excluded", reason, range: single(cell) }] : [];
            }),
      ),
      ...parts.hidden.map(leftOutCells),
    ],
    secondAnswers: read.flatMap(({ secondAnswers }) => secondAnswers),
  };
}

/** The used range of a sheet; one cell for an empty one. */
export function wholeRange(grid: SheetGrid): MappedCells["range"] {
  const height = Math.max(1, grid.text.length);
  const width = Math.max(1, grid.text[0]?.length ?? 0);
  return {
    sheet: grid.name,
    top: grid.top,
    left: grid.left,
    bottom: grid.top + height - 1,
    right: grid.left + width - 1,
  };
}

function leftOutCells({ cell, range, reason }: Exclusion): MappedCells {
  return { kind: "excluded", reason, range: range ?? single(cell) };
}

function single({ sheet, row, column }: CellAddress): MappedCells["range"] {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

/** A sheet's title may name its vendor: then the cell the vendor is said to stand at does not show the name. */
function nameFinder(grids: readonly SheetGrid[]): SettledTables["showsName"] {
  const bySheet = new Map(grids.map((grid) => [grid.name, grid]));
  return ({ sheet, row, column }, name) => {
    const grid = bySheet.get(sheet);
    const text = grid?.text[row - grid.top]?.[column - grid.left] ?? "";
    const words = plain(name);
    return words === "" ? text.includes(name) : plain(text).includes(words);
  };
}
