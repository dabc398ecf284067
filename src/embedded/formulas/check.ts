import { tokenize } from "./tokens";
import type { Token } from "./tokens";

/** Excel's limit for a formula's text. */
const LONGEST_FORMULA = 8_192;

/**
 * Whether Excel would take the formula (it begins with "="). Unknown functions and names are fine: they are #NAME?,
 * as in Excel. Stricter than Excel's own dialog, which mends missing brackets.
 */
export function isFormula(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  const tokens = tokenize(formula.slice(1)).filter((token) => token.kind !== "space");
  const reader = new Reader(tokens);
  return tokens.length > 0 && reader.expression() && reader.atEnd;
}

const INFIX = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", ":"]);

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(): boolean {
    // Excel allows 64 levels of nesting.
    if (this.depth > 64 * 3) return false;
    this.depth += 1;
    const ok = this.operands();
    this.depth -= 1;
    return ok;
  }

  private operands(): boolean {
    for (;;) {
      while (["+", "-", "@"].includes(this.peek)) this.at += 1;
      if (!this.operand()) return false;
      while (this.peek === "%" || this.peek === "#") this.at += 1;
      if (!INFIX.has(this.peek)) return true;
      this.at += 1;
    }
  }

  private operand(): boolean {
    const token = this.tokens[this.at];
    if (!token) return false;
    this.at += 1;
    if (token.kind === "function") return this.call();
    if (token.text === "(") return this.union();
    if (token.text === "{") return this.array();
    return ["text", "number", "error", "logical", "reference", "name"].includes(token.kind);
  }

  private call(): boolean {
    this.at += 1;
    if (this.take(")")) return true;
    for (;;) {
      // An argument may be left out: IF(A1,,2).
      if (this.peek !== "," && this.peek !== ")" && !this.expression()) return false;
      if (this.take(")")) return true;
      if (!this.take(",")) return false;
    }
  }

  private union(): boolean {
    do if (!this.expression()) return false;
    while (this.take(","));
    return this.take(")");
  }

  private array(): boolean {
    do {
      if (this.peek === "-") this.at += 1;
      const kind = this.tokens[this.at]?.kind ?? "bad";
      if (!["text", "number", "error", "logical"].includes(kind)) return false;
      this.at += 1;
    } while (this.take(",") || this.take(";"));
    return this.take("}");
  }

  private get peek(): string {
    return this.tokens[this.at]?.text ?? "";
  }

  private take(text: string): boolean {
    if (this.peek !== text) return false;
    this.at += 1;
    return true;
  }
}
