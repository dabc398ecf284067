import type { SheetGrid, SheetLayout } from "../../../../src/core/model";
import type { Cell } from "../grids";

/** A workbook as procurement people write it, and what a careful person would copy out of it. */
export interface MessyWorkbook {
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  /** Layout of every sheet; for a sheet of several tables, of each of them that differs. */
  readonly layouts: Readonly<Record<string, SheetLayout | readonly SheetLayout[]>>;
  readonly vendors: readonly string[];
  /** Texts of the questions in their order, or how many there are. */
  readonly questions: readonly string[] | number;
  /** Answers that are not blank. */
  readonly answered: number;
  /** Parts of labels that must be left out, by kind of exclusion. */
  readonly excluded?: Readonly<Record<string, readonly string[]>>;
  /** The buyer's points in hundredths, question by question. */
  readonly points?: readonly number[];
  /** Answers spot-checked: vendor, question's beginning, text. */
  readonly says?: readonly (readonly [vendor: string, question: string, text: string])[];
  /** For a workbook without responses: the reason given for a sheet. */
  readonly because?: Readonly<Record<string, string>>;
}

/** The value of a formula, shown as Excel would. */
export const formula = (value: number | string, text?: string, format?: string): Cell => ({
  formula: true,
  value,
  ...(text !== undefined && { text }),
  ...(format !== undefined && { format }),
});

/** A formula over cells nobody filled in. */
export const ZERO = formula(0, "$0.00");
export const NOTHING = formula("", "");

export const percent = (value: number): Cell => formula(value, `${Math.round(value * 100)}%`, "0%");
