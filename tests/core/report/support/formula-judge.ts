import { columnIndex } from "../../../../src/core/model";
import type { Box } from "./plan-cells";

/** Functions of Excel 2016 that mean the same in Excel, LibreOffice and IronCalc (docs: design notes of the written sheets). */
const ALLOWED = new Set(
  "ABS AND AVERAGE COUNT COUNTIF COUNTIFS HYPERLINK IF IFERROR INDEX ISNUMBER ISTEXT LARGE MATCH MAX MIN NA NOT OR RANK ROUND SUM SUMIFS SUMPRODUCT".split(
    " ",
  ),
);

type Token =
  | { readonly kind: "text" | "function" | "name" | "number" | "sign" | "strange"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly box: Box };

const SHAPES: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /^"(?:[^"]|"")*"/],
  ["reference", /^\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?(?![A-Za-z0-9_(])/],
  ["function", /^[A-Z][A-Z0-9.]*(?=\()/],
  ["name", /^[A-Za-z_][A-Za-z0-9_.]*/],
  ["number", /^[0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?/],
  ["sign", /^(?:<>|<=|>=|[-+*/^&=<>(),])/],
  ["strange", /^[^]/],
];

function boxOfReference(text: string): Box {
  const corners = text.split(":").map((corner) => /^\$?([A-Z]+)\$?([0-9]+)$/.exec(corner)!);
  const [first, last] = [corners[0]!, corners[corners.length - 1]!];
  return {
    top: Number(first[2]) - 1,
    left: columnIndex(first[1]!),
    bottom: Number(last[2]) - 1,
    right: columnIndex(last[1]!),
  };
}

/** Splits a formula into its words; spaces between them are refused as strange: the plan writes none. */
function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let rest = formula.replace(/^=/, "");
  while (rest !== "") {
    for (const [kind, shape] of SHAPES) {
      const found = shape.exec(rest);
      if (!found) continue;
      tokens.push(
        kind === "reference"
          ? { kind, text: found[0], box: boxOfReference(found[0]) }
          : { kind, text: found[0] },
      );
      rest = rest.slice(found[0].length);
      break;
    }
  }
  return tokens;
}

/**
 * What is wrong with a formula standing at `row`, `column` (from 0): unknown functions or names, references to another
 * row and column than its own, doubled minus signs, text or nesting beyond Excel's limits. Empty when all is well.
 */
export function faultsOf(
  formula: string,
  names: ReadonlySet<string>,
  at?: { row: number; column: number },
): string[] {
  const faults: string[] = [];
  if (formula.length > 8192) faults.push("too long");
  let depth = 0;
  let before = "";
  for (const token of tokensOf(formula)) {
    if (token.kind === "function" && !ALLOWED.has(token.text)) faults.push(`function ${token.text}`);
    if (token.kind === "name" && !names.has(token.text)) faults.push(`name ${token.text}`);
    if (token.kind === "strange") faults.push(`sign ${token.text}`);
    if (token.kind === "text" && token.text.length > 257) faults.push("text too long");
    if (token.text === "-" && before === "-") faults.push("--");
    if (token.kind === "reference" && at) {
      const { top, left, bottom, right } = token.box;
      const ownRow = top === at.row && bottom === at.row;
      const ownColumn = left === at.column && right === at.column;
      // "So far" along a row (COUNTIF for ties): from a fixed column up to its own.
      const upToOwn = top === bottom && right === at.column && /^\$[A-Z]+[0-9]+:/.test(token.text);
      if (!ownRow && !ownColumn && !upToOwn) faults.push(`reference ${token.text}`);
    }
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (depth > 60 || depth < 0) faults.push("brackets");
    before = token.text;
  }
  if (depth !== 0) faults.push("brackets");
  return faults;
}
