import type { RowContents } from "../../workbook/contents";
import { accessDenied, ExcelError } from "../excel-error";
import type { Method } from "../registry";
import { readChoice } from "../registry";
import type { CellsRef } from "./cells-ref";
import { columnsOf, rowsOf } from "./range";

const BY = ["ByRows", "ByColumns"] as const;
/** Excel has eight levels; the first is the ungrouped one. */
const DEEPEST = 7;

interface Line {
  hidden?: boolean;
  outlineLevel?: number;
}

function lines(
  ref: CellsRef,
  by: (typeof BY)[number],
): { read: (at: number) => Line; write: (at: number, line: Line) => void; all: number[] } {
  if (by === "ByRows") {
    return {
      all: rowsOf(ref),
      read: (at) => ref.sheet.rows.get(at) ?? {},
      write: (at, line) => void ref.sheet.rows.set(at, line as RowContents),
    };
  }
  return {
    all: columnsOf(ref),
    read: (at) => ref.sheet.columns.get(at) ?? {},
    write: (at, line) => void ref.sheet.columns.set(at, line),
  };
}

function each(change: (line: Line) => Line): Method<CellsRef> {
  return {
    since: "1.10",
    call: (ref, args) => {
      if (ref.sheet.protected) throw accessDenied();
      const { all, read, write } = lines(ref, readChoice(args.values[0], BY));
      const changed = all.map((at) => change(read(at)));
      all.forEach((at, index) => write(at, changed[index]!));
      return null;
    },
  };
}

/** Groups: `group("ByColumns")`, folded with `hideGroupDetails`. */
export const outlineMethods: Record<string, Method<CellsRef>> = {
  Group: each((line) => {
    const level = (line.outlineLevel ?? 0) + 1;
    if (level > DEEPEST)
      throw new ExcelError("InvalidOperation", "There are at most seven levels of groups.");
    return { ...line, outlineLevel: level };
  }),
  Ungroup: each((line) => {
    const level = (line.outlineLevel ?? 0) - 1;
    if (level < 0) throw new ExcelError("InvalidArgument", "There is no group to dissolve.");
    return { ...line, outlineLevel: level };
  }),
  HideGroupDetails: each((line) => ((line.outlineLevel ?? 0) > 0 ? { ...line, hidden: true } : line)),
  ShowGroupDetails: each((line) => ((line.outlineLevel ?? 0) > 0 ? { ...line, hidden: false } : line)),
};
