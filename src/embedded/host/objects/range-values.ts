import { toR1C1, fromR1C1 } from "../../formulas/r1c1";
import type { Rect, Scalar } from "../../workbook/contents";
import { columnCount, rectOf, rowCount } from "../../workbook/rects";
import { isListenedTo, plain, tellChanged, typeName } from "../changes";
import { accessDenied, invalidArgument } from "../excel-error";
import type { Host } from "../host";
import type { Property } from "../registry";
import { gridOf, writeInputs } from "../write-cells";
import { type CellsRef } from "./cells-ref";
import { unifyTableFormulas } from "./table-formulas";

/** Excel answers `values` of more cells than this with null, without an error (office-js#6781). */
const MOST_CELLS = 5_000_000;

function readGrid<T>(ref: CellsRef, read: (row: number, column: number) => T): T[][] | null {
  const { rect } = ref;
  if (rowCount(rect) * columnCount(rect) > MOST_CELLS) return null;
  const grid: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) line.push(read(row, column));
    grid.push(line);
  }
  return grid;
}

function writeAndTell(ref: CellsRef, value: unknown, host: Host): void {
  const { sheet, rect } = ref;
  // Knowing a formula's value takes a calculation: only when somebody listens.
  const isTold = rowCount(rect) * columnCount(rect) === 1 && isListenedTo(host, sheet);
  const before: Scalar = isTold ? host.workbook.value(sheet, rect.top, rect.left) : null;
  writeInputs(host, sheet, rect, value);
  unifyTableFormulas(host, sheet, rect);
  const after = isTold ? { before, after: host.workbook.value(sheet, rect.top, rect.left) } : {};
  tellChanged(host, { sheet, rect, by: "add-in", ...after });
}

function inputOf(ref: CellsRef, host: Host, row: number, column: number): string | number | boolean {
  const cell = host.workbook.cell(ref.sheet, row, column);
  return cell?.formula ?? plain(cell?.value ?? null);
}

export const values: Record<string, Property<CellsRef>> = {
  Values: {
    get: (ref, host) => readGrid(ref, (row, column) => plain(host.workbook.value(ref.sheet, row, column))),
    set: writeAndTell,
  },
  Formulas: {
    get: (ref, host) => readGrid(ref, (row, column) => inputOf(ref, host, row, column)),
    set: writeAndTell,
  },
  FormulasLocal: {
    get: (ref, host) => readGrid(ref, (row, column) => inputOf(ref, host, row, column)),
    set: writeAndTell,
  },
  FormulasR1C1: {
    since: "1.2",
    get: (ref, host) =>
      readGrid(ref, (row, column) => {
        const input = inputOf(ref, host, row, column);
        return typeof input === "string" && input.startsWith("=") ? toR1C1(input, row, column) : input;
      }),
    set: (ref, value, host) => {
      const at = gridOf(value, ref.rect);
      const moved = readGrid(ref, (row, column) => {
        const input = at(row - ref.rect.top, column - ref.rect.left);
        return typeof input === "string" && input.startsWith("=") ? fromR1C1(input, row, column) : input;
      });
      writeAndTell(ref, moved, host);
    },
  },
  Text: {
    get: (ref, host) =>
      readGrid(ref, (row, column) =>
        host.texts.show(
          host.workbook.value(ref.sheet, row, column),
          host.workbook.style(ref.sheet, row, column).numberFormat,
        ),
      ),
  },
  ValueTypes: {
    get: (ref, host) => readGrid(ref, (row, column) => typeName(host.workbook.value(ref.sheet, row, column))),
  },
  NumberFormat: {
    get: (ref, host) =>
      readGrid(ref, (row, column) => host.workbook.style(ref.sheet, row, column).numberFormat),
    set: setNumberFormat,
  },
  NumberFormatLocal: {
    since: "1.7",
    get: (ref, host) =>
      readGrid(ref, (row, column) => host.workbook.style(ref.sheet, row, column).numberFormat),
    set: setNumberFormat,
  },
};

function setNumberFormat(ref: CellsRef, value: unknown, host: Host): void {
  if (ref.sheet.protected) throw accessDenied();
  const { rect, sheet } = ref;
  const change = (format: unknown, where: Rect): void => {
    if (format === null) return;
    if (typeof format !== "string" || format === "") throw invalidArgument();
    host.workbook.changeStyle(sheet, where, `numberFormat=${format}`, (style) => ({
      ...style,
      numberFormat: format,
    }));
  };
  if (!Array.isArray(value)) return change(value, rect);
  const at = gridOf(value, rect);
  for (let row = 0; row < rowCount(rect); row += 1) {
    for (let column = 0; column < columnCount(rect); column += 1)
      change(at(row, column), rectOf(rect.top + row, rect.left + column));
  }
}
