import type { Model } from "@ironcalc/wasm";
import { tokenize } from "../formulas/tokens";

export interface NameForCalculation {
  readonly name: string;
  readonly sheetId?: string;
  readonly refersTo: string;
}

const WORDS = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/**
 * The workbook's names. IronCalc reads every formula anew when it is told a name, which takes seconds in a large workbook:
 * it is told a name when a formula mentions it.
 */
export class NamesToTell {
  /** By name in lower case: one for the workbook, or several for sheets. The workbook's own objects: they follow renamed sheets. */
  private readonly waiting = new Map<string, NameForCalculation[]>();
  /** Names IronCalc does not take (constants, formulas, lost references): put into the formulas that use them. */
  private readonly inlined = new Map<string, string>();

  constructor(
    private readonly model: Model,
    private readonly indexOf: (sheetId: string) => number,
  ) {}

  /** Whether a name that is put into formulas may stand for something else now. */
  get putsInAny(): boolean {
    return this.inlined.size > 0;
  }

  add(name: NameForCalculation): void {
    const key = name.name.toLowerCase();
    const others = this.waiting.get(key);
    if (others) others.push(name);
    else this.waiting.set(key, [name]);
  }

  delete(name: NameForCalculation): void {
    const key = name.name.toLowerCase();
    const waiting = this.waiting.get(key) ?? [];
    const left = waiting.filter(({ sheetId }) => sheetId !== name.sheetId);
    if (left.length > 0) this.waiting.set(key, left);
    else this.waiting.delete(key);
    if (left.length < waiting.length) return;
    this.inlined.delete(key);
    try {
      this.model.deleteDefinedName(name.name, this.scopeOf(name));
    } catch {
      // It was one that IronCalc could not hold.
    }
  }

  /** Cheaper before many formulas are given than between them. */
  tellAll(): void {
    for (const key of [...this.waiting.keys()]) this.tell(key);
  }

  /** The formula as IronCalc can read it: told the names it mentions, those it does not take put in. */
  putIn(formula: string): string {
    this.tellMentioned(formula);
    if (this.inlined.size === 0) return formula;
    const words = tokenize(formula.slice(1)).map(({ kind, text }) => {
      const meaning = kind === "name" ? this.inlined.get(text.toLowerCase()) : undefined;
      return meaning === undefined ? text : meaning.includes("#REF!") ? "#REF!" : `(${meaning})`;
    });
    const inlined = `=${words.join("")}`;
    if (inlined !== formula) this.tellMentioned(inlined);
    return inlined;
  }

  private tellMentioned(formula: string): void {
    if (this.waiting.size === 0) return;
    for (const [word] of formula.matchAll(WORDS)) this.tell(word.toLowerCase());
  }

  private tell(key: string): void {
    const names = this.waiting.get(key);
    if (!names) return;
    this.waiting.delete(key);
    for (const name of names) {
      try {
        this.model.newDefinedName(name.name, this.scopeOf(name), name.refersTo);
        this.inlined.delete(key);
      } catch {
        this.inlined.set(key, name.refersTo);
      }
    }
  }

  private scopeOf({ sheetId }: NameForCalculation): number | null {
    return sheetId === undefined ? null : this.indexOf(sheetId);
  }
}
