import { tokenize } from "../formulas/tokens";
import { parseRect, splitSheet } from "../workbook/rects";

export interface NameForCalculation {
  readonly name: string;
  readonly sheetId?: string;
  readonly refersTo: string;
}

/** Names within names, at most: more is a circle. */
const DEEPEST = 8;

/**
 * The workbook's names, put into formulas as what they stand for. IronCalc could be told them, but reads every formula anew
 * for each, does not take constants and formulas, and calculates references faster.
 */
export class NamesPutIn {
  /** The workbook's own objects, by scope and name in lower case: they follow renamed sheets. */
  private readonly names = new Map<string, NameForCalculation>();

  constructor(private readonly sheetIdOf: (title: string) => string | undefined) {}

  add(name: NameForCalculation): void {
    this.names.set(keyOf(name.sheetId, name.name), name);
  }

  delete(name: NameForCalculation): void {
    this.names.delete(keyOf(name.sheetId, name.name));
  }

  /** Whether any name stands for something that may mention another. */
  get nests(): boolean {
    for (const { refersTo } of this.names.values()) if (!isReference(refersTo)) return true;
    return false;
  }

  /** Names nobody defined stay: they are #NAME?, as in Excel. */
  putIn(formula: string, sheetId: string, depth = 0): string {
    let out = "=";
    for (const { kind, text } of tokenize(formula.slice(1)))
      out += kind === "name" ? (this.meaning(text, sheetId, depth) ?? text) : text;
    return out;
  }

  private meaning(text: string, sheetId: string, depth: number): string | undefined {
    const { sheet, rest } = splitSheet(text);
    const from = sheet === undefined ? sheetId : this.sheetIdOf(sheet);
    const name = this.names.get(keyOf(from, rest)) ?? this.names.get(keyOf(undefined, rest));
    if (!name || depth > DEEPEST) return undefined;
    if (name.refersTo.includes("#REF!")) return "#REF!";
    if (isReference(name.refersTo)) return name.refersTo;
    return `(${this.putIn(`=${name.refersTo}`, sheetId, depth + 1).slice(1)})`;
  }
}

function keyOf(sheetId: string | undefined, name: string): string {
  return `${sheetId ?? ""}|${name.toLowerCase()}`;
}

function isReference(refersTo: string): boolean {
  const { sheet, rest } = splitSheet(refersTo);
  return sheet !== undefined && !/[!,(]/.test(sheet) && parseRect(rest) !== undefined;
}
