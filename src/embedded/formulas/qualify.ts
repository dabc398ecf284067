import { sheetPrefix } from "../workbook/rects";
import { tokenize } from "./tokens";

/** The formula as it reads on another sheet: references without a sheet get this one's name. */
export function qualify(formula: string, sheet: string): string {
  const prefix = sheetPrefix(sheet);
  let out = "=";
  let before = "";
  for (const token of tokenize(formula.slice(1))) {
    const isBare = token.kind === "reference" && !token.text.includes("!") && before !== ":";
    out += isBare ? prefix + token.text : token.text;
    if (token.kind !== "space") before = token.text;
  }
  return out;
}
