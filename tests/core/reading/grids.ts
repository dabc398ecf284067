import type { CellRange, CellValue, SheetGrid } from "../../../src/core/model";
import { parseRange } from "../../../src/core/model";
import type { WorkbookDraft } from "../../../scripts/samples/draft";

export type Cell =
  | CellValue
  | { readonly formula: true; readonly value: CellValue; readonly text?: string; readonly format?: string };

interface GridExtras {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visible?: boolean;
  readonly isOurs?: boolean;
  readonly comments?: SheetGrid["comments"];
  readonly formats?: Readonly<Record<string, string>>;
  /** Excel tables, written "A3:D20". */
  readonly tables?: readonly string[];
}

/** A sheet from rows of values, beginning at A1. `merges` are written "B2:C2". */
export function gridOf(name: string, rows: readonly (readonly Cell[])[], extras: GridExtras = {}): SheetGrid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cellAt = (row: number, column: number): Cell => rows[row]?.[column] ?? null;
  const isFormula = (cell: Cell): boolean => typeof cell === "object" && cell !== null;
  const valueOf = (cell: Cell): CellValue => (typeof cell === "object" && cell !== null ? cell.value : cell);
  const textOf = (cell: Cell): string =>
    typeof cell === "object" && cell !== null && cell.text !== undefined
      ? cell.text
      : String(valueOf(cell) ?? "");
  const map = <T>(make: (cell: Cell, row: number, column: number) => T): T[][] =>
    rows.map((_, row) =>
      Array.from({ length: width }, (__, column) => make(cellAt(row, column), row, column)),
    );
  return {
    name,
    visible: extras.visible ?? true,
    top: 0,
    left: 0,
    values: map(valueOf),
    text: map(textOf),
    numberFormats: map((cell, row, column) =>
      typeof cell === "object" && cell !== null
        ? (cell.format ?? "General")
        : (extras.formats?.[`${row},${column}`] ?? "General"),
    ),
    isFormula: map(isFormula),
    merges: (extras.merges ?? []).map((merge): CellRange => parseRange(`${name}!${merge}`)!),
    tables: (extras.tables ?? []).map((range, index) => ({
      name: `Table${index + 1}`,
      range: parseRange(`${name}!${range}`)!,
    })),
    hiddenRows: new Set(extras.hiddenRows ?? []),
    hiddenColumns: new Set(extras.hiddenColumns ?? []),
    comments: extras.comments ?? [],
    isOurs: extras.isOurs ?? false,
  };
}

/** A draft of a sample workbook as the add-in would read it from Excel. */
export function gridsOfDraft(draft: WorkbookDraft): readonly SheetGrid[] {
  return draft.sheets.map((sheet) => {
    const rows: Cell[][] = [];
    for (const { row, column, value, format } of sheet.cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row]!;
      while (line.length <= column) line.push(null);
      line[column] =
        typeof value === "object"
          ? { formula: true, value: value.result, ...(format !== undefined && { format }) }
          : value;
    }
    const grid = gridOf(sheet.name, rows);
    const merges = sheet.merges.map(([top, left, bottom, right]) => ({
      sheet: sheet.name,
      top,
      left,
      bottom,
      right,
    }));
    return { ...grid, merges };
  });
}
