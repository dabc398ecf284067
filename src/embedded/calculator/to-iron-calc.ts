import { readArguments } from "../formulas/arguments";
import { tokenize } from "../formulas/tokens";
import type { Token } from "../formulas/tokens";

/** Functions whose results IronCalc would show as dates or money whatever the cell's format. */
const FORMATTING =
  /\b(DATE|TODAY|NOW|EDATE|EOMONTH|TIME|DATEVALUE|TIMEVALUE|WORKDAY|PMT|PV|FV|NPV|IPMT|PPMT)\(/i;

/** Functions that may give a range. */
const RANGE_GIVING = /^(?:INDEX|OFFSET|CHOOSE|INDIRECT)$/i;

/**
 * The same formula in words IronCalc understands: HYPERLINK becomes the text it shows. A formula that might give a range, for
 * all IronCalc can tell, is one that spills to it: whenever such a cell is done it begins the calculation anew, and 600 of them
 * took minutes. Excel 2016 knows no spilling: the formula is given as one for a single cell (`@`).
 */
export function toIronCalc(formula: string): string {
  let text = formula;
  if (/HYPERLINK\(/i.test(text)) text = "=" + withoutHyperlinks(tokenize(text.slice(1)));
  if (mightGiveRange(tokenize(text.slice(1)))) return `=@IF(TRUE,${text.slice(1)})`;
  if (FORMATTING.test(text)) return `=IF(TRUE,${text.slice(1)})`;
  return text;
}

/** Formulas without names and such functions are left alone: people's own that spill go on doing so. */
function mightGiveRange(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === "name" || (kind === "function" && RANGE_GIVING.test(text)));
}

function withoutHyperlinks(tokens: readonly Token[]): string {
  let out = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "function" && token.text.toUpperCase() === "HYPERLINK") {
      const { args, end } = readArguments(tokens, at + 2);
      const shown = args[1] ?? args[0] ?? [];
      out += `IF(TRUE,${withoutHyperlinks(shown)})`;
      at = end;
    } else {
      out += token.text;
    }
  }
  return out;
}

/** The target of the formula's outermost HYPERLINK, as a formula of its own. */
export function hyperlinkTarget(formula: string): string | undefined {
  const tokens = tokenize(formula.slice(1));
  const at = tokens.findIndex(
    (token) => token.kind === "function" && token.text.toUpperCase() === "HYPERLINK",
  );
  if (at < 0) return undefined;
  const target = readArguments(tokens, at + 2).args[0];
  return target && "=" + target.map((token) => token.text).join("");
}
