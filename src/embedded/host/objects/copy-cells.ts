import type { CellContents, Rect } from "../../workbook/contents";
import { columnCount, isWithinSheet, rowCount } from "../../workbook/rects";
import { tellChanged } from "../changes";
import { invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { Method } from "../registry";
import { readChoice } from "../registry";
import { ensureEditable } from "../write-cells";
import { CellsRef, findCells, findCellsAnywhere } from "./cells-ref";
import { unifyTableFormulas } from "./table-formulas";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyType = (typeof COPY_TYPES)[number];

/** Copies as Excel pastes: the source repeated when the target is larger, relative references moved. */
function copyInto(host: Host, from: CellsRef, to: CellsRef, what: CopyType): void {
  const height = rowCount(from.rect);
  const width = columnCount(from.rect);
  const rows = rowCount(to.rect) % height === 0 ? rowCount(to.rect) : height;
  const columns = columnCount(to.rect) % width === 0 ? columnCount(to.rect) : width;
  const target: Rect = { ...to.rect, bottom: to.rect.top + rows - 1, right: to.rect.left + columns - 1 };
  if (!isWithinSheet(target)) throw invalidArgument();
  ensureEditable(host, to.sheet, [target]);
  // Read first: source and target may overlap.
  const source = readSource(host, from);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = source[row % height]?.[column % width];
      pasteCell(host, to, target.top + row, target.left + column, cell, what);
    }
  }
  if (what === "All" || what === "Formulas") unifyTableFormulas(host, to.sheet, target);
  tellChanged(host, { sheet: to.sheet, rect: target, by: "add-in" });
}

interface SourceCell extends CellContents {
  readonly row: number;
  readonly column: number;
  readonly move?: (rows: number, columns: number) => string;
}

function readSource(host: Host, from: CellsRef): (SourceCell | undefined)[][] {
  const { rect, sheet } = from;
  const rows: (SourceCell | undefined)[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: (SourceCell | undefined)[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const cell = host.workbook.cell(sheet, row, column);
      if (!cell) {
        line.push(undefined);
        continue;
      }
      const move = cell.formula === undefined ? {} : { move: host.workbook.mover(cell.formula) };
      // Calculated only when values are asked for: a copy of formulas needs none.
      line.push({ ...cell, ...move, row, column });
    }
    rows.push(line);
  }
  return rows;
}

function pasteCell(
  host: Host,
  to: CellsRef,
  row: number,
  column: number,
  cell: SourceCell | undefined,
  what: CopyType,
): void {
  const { sheet } = to;
  if (what === "All" || what === "Formats") {
    const target = host.workbook.makeCell(sheet, row, column);
    target.style = cell?.style ?? 0;
  }
  if (what === "Formats") return;
  if (!cell) host.workbook.setValue(sheet, row, column, null);
  else if (cell.move && what !== "Values")
    host.workbook.setFormula(sheet, row, column, cell.move(row - cell.row, column - cell.column));
  else host.workbook.setValue(sheet, row, column, cell.value);
}

export const copyMethods: Record<string, Method<CellsRef>> = {
  CopyFrom: {
    since: "1.9",
    call: (ref, args, host) => {
      const state = args.object(0)?.state;
      const from = state instanceof CellsRef ? state : findCellsAnywhere(host, ref.sheet, args.string(0));
      const what = args.has(1) ? readChoice(args.values[1], COPY_TYPES) : "All";
      if (what === "Link" || args.flag(2) || args.flag(3))
        throw invalidArgument("Skipping blanks, transposing and links are not kept here.");
      if (what === "Values") refreshValues(host, from);
      copyInto(host, from, ref, what);
      return null;
    },
  },
  AutoFill: {
    since: "1.9",
    call: (ref, args, host) => {
      const state = args.object(0)?.state;
      const target = state instanceof CellsRef ? state : findCells(host, ref.sheet, args.string(0));
      const type = args.has(1)
        ? readChoice(args.values[1], ["FillDefault", "FillCopy", "FillFormats", "FillValues"])
        : "FillDefault";
      const { rect } = target;
      if (target.sheet !== ref.sheet || rect.top !== ref.rect.top || rect.left !== ref.rect.left)
        throw invalidArgument();
      copyInto(
        host,
        ref,
        target,
        type === "FillFormats" ? "Formats" : type === "FillValues" ? "Values" : "All",
      );
      return null;
    },
  },
};

function refreshValues(host: Host, from: CellsRef): void {
  host.workbook.forEachCell(from.sheet, from.rect, (_, row, column) =>
    host.workbook.value(from.sheet, row, column),
  );
}
