import { isDigit } from "../characters";

/** How a text writes its numbers: what stands before the decimals. "unknown" when nothing tells. */
export type NumberStyle = "point" | "comma" | "unknown";

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "typo": the grouping is broken ("9,093,272,70"). "ambiguous-separator": "1.250" could be either. */
  readonly suspect?: "typo" | "ambiguous-separator";
  /** True for "1.250" and "1,250": three figures behind a single separator. */
  readonly single?: "." | ",";
  /** Figures behind the separator are decimals for certain ("1,5", "1.250,00"). Tells how the rest of the text writes. */
  readonly style?: NumberStyle;
  /** "22,24,26" (or a telephone number) and "192.168.1.2": not one number. */
  readonly broken?: "list" | "dotted";
}

const SEPARATORS = ".,'’_ ";

/** Reads the figures that start at `start` (a digit, or a separator before one). Linear: every figure is looked at once. */
export function readNumeral(
  text: string,
  start: number,
  spacesGroup: (from: number, to: number) => boolean,
): Numeral {
  const plain = readPlain(text, start);
  return finish(text, plain ?? readSeparated(text, start, spacesGroup));
}

function readSeparated(
  text: string,
  start: number,
  spacesGroup: (from: number, to: number) => boolean,
): Numeral {
  const groups: string[] = [];
  const separators: string[] = [];
  let position = start;
  if (!isDigit(text.charCodeAt(start))) {
    groups.push("");
    separators.push(text.charAt(start));
    position += 1;
  }
  for (;;) {
    let end = position;
    while (isDigit(text.charCodeAt(end))) end += 1;
    groups.push(text.slice(position, end));
    position = end;
    const separator = text.charAt(end);
    if (separator === "" || !SEPARATORS.includes(separator) || !isDigit(text.charCodeAt(end + 1))) break;
    if (separator === " " && !continuesWithThree(text, end + 1, groups)) break;
    separators.push(separator);
    position = end + 1;
  }
  if (!separators.includes(" ")) return interpret(start, position, groups, separators);
  // "+1 415 555 0100": figures that go on after a space are no groups of thousands.
  const goesOn = text.charAt(position) === " " && isDigit(text.charCodeAt(position + 1));
  if (goesOn || text.charAt(start - 1) === "+")
    return { start, end: position, value: Number(groups.join("")), broken: "list" };
  if (!spacesGroup(start, position)) return untilSpace(start, groups, separators);
  return interpret(start, position, groups, separators);
}

/** What may stand right behind the figures and belong to them: "1.2E+06", "1250.-", and the letter in "4,5O0". */
function finish(text: string, numeral: Numeral): Numeral {
  const { end } = numeral;
  const next = text.charCodeAt(end);
  if (next === 101) return withExponent(text, numeral);
  if (next === 108 || next === 111) return withLetter(text, numeral);
  const closes = (next === 46 || next === 44) && text.charAt(end + 1) === "-";
  return closes && !isDigit(text.charCodeAt(end + 2)) ? { ...numeral, end: end + 2 } : numeral;
}

function withExponent(text: string, numeral: Numeral): Numeral {
  EXPONENT.lastIndex = numeral.end;
  const match = EXPONENT.exec(text);
  if (!match) return numeral;
  const value = Number(`${numeral.value}${match[0]}`);
  return Number.isFinite(value) ? { start: numeral.start, end: EXPONENT.lastIndex, value } : numeral;
}

/** Excel shows large numbers in narrow columns like this. */
const EXPONENT = /e[+-]?\d{1,2}(?![\da-z])/y;

/** "4,5O0", "1O.000", "l2": a letter typed for a figure. */
function withLetter(text: string, numeral: Numeral): Numeral {
  LOOKALIKE.lastIndex = numeral.end;
  if (!LOOKALIKE.test(text)) return numeral;
  return { start: numeral.start, end: LOOKALIKE.lastIndex, value: numeral.value, suspect: "typo" };
}

const LOOKALIKE = /[ol][\dol.,]{0,20}\d(?![a-z])/y;

/** Up to fifteen figures with no separator that could go on: almost every number, and nothing to weigh. */
function readPlain(text: string, start: number): Numeral | undefined {
  let end = start;
  let value = 0;
  for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(end)) {
    value = value * 10 + code - 48;
    end += 1;
  }
  if (end === start || end - start > 15) return undefined;
  const goesOn = SEPARATORS.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1));
  if (goesOn) return undefined;
  // "0312345678" is a number of a person or firm, not of things; "05" is five.
  if (end - start > 3 && text.charCodeAt(start) === 48) return { start, end, value, broken: "list" };
  return { start, end, value };
}

/** After a space only a group of exactly three figures continues a number, and only when what stands before can be a group. */
function continuesWithThree(text: string, from: number, groups: readonly string[]): boolean {
  const first = groups[0] ?? "";
  const last = groups[groups.length - 1] ?? "";
  if (first.length === 0 || first.length > 3 || (groups.length > 1 && last.length !== 3)) return false;
  for (let i = from; i < from + 3; i += 1) if (!isDigit(text.charCodeAt(i))) return false;
  return !isDigit(text.charCodeAt(from + 3));
}

function untilSpace(start: number, groups: readonly string[], separators: readonly string[]): Numeral {
  const space = separators.indexOf(" ");
  const kept = groups.slice(0, space + 1);
  const length = kept.reduce((sum, group) => sum + group.length, 0) + space;
  return interpret(start, start + length, kept, separators.slice(0, space));
}

function interpret(
  start: number,
  end: number,
  groups: readonly string[],
  separators: readonly string[],
): Numeral {
  const kinds = [...new Set(separators)];
  const joined = groups.join("");
  const plain = { start, end, value: Number(joined) };
  if (kinds.length === 0) return plain;
  const last = separators[separators.length - 1] ?? "";
  const fraction = groups[groups.length - 1] ?? "";
  const whole = groups.slice(0, -1).join("");
  const decimal = Number(`${whole || "0"}.${fraction}`);

  if (kinds.length === 1) {
    if (separators.length === 1) return interpretSingle(start, end, groups, last, decimal);
    if (isGrouped(groups, last))
      return { ...plain, style: last === "," ? "point" : last === "." ? "comma" : "unknown" };
    if (last === ".") return { ...plain, broken: "dotted" };
    if (last === "," && !looksGrouped(groups)) return { ...plain, broken: "list" };
    return { ...plain, suspect: "typo" };
  }
  const lastIsDecimal = (last === "." || last === ",") && separators.indexOf(last) === separators.length - 1;
  if (kinds.length === 2 && lastIsDecimal) {
    const grouped = isGrouped(groups.slice(0, -1), separators[0] ?? "");
    const style = last === "." ? "point" : "comma";
    return grouped
      ? { start, end, value: decimal, style }
      : { start, end, value: decimal, style, suspect: "typo" };
  }
  return { ...plain, suspect: "typo" };
}

function interpretSingle(
  start: number,
  end: number,
  groups: readonly string[],
  separator: string,
  decimal: number,
): Numeral {
  const [first = "", second = ""] = groups;
  const grouped = Number(first + second);
  if (separator === " " || separator === "_" || separator === "'") {
    return second.length === 3
      ? { start, end, value: grouped }
      : { start, end, value: grouped, broken: "list" };
  }
  const style = separator === "." ? "point" : "comma";
  const canGroup = second.length === 3 && first.length >= 1 && first.length <= 3 && !first.startsWith("0");
  // "12,3456": neither thousands nor the decimals of a price.
  const isTypo = separator === "," && second.length > 3 && Number(first) > 0;
  if (isTypo) return { start, end, value: decimal, suspect: "typo" };
  if (!canGroup) return { start, end, value: decimal, style };
  return { start, end, value: separator === "," ? grouped : decimal, single: separator === "," ? "," : "." };
}

/** Thousands (1,234,567), or with commas also lakh and crore (12,34,567). */
function isGrouped(groups: readonly string[], separator: string): boolean {
  const [first = "", ...rest] = groups;
  const tail = rest[rest.length - 1];
  if (first.length < 1 || first.length > 3 || (first.startsWith("0") && groups.length > 1)) return false;
  if (tail === undefined) return true;
  if (tail.length !== 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return separator === "," && first.length <= 2 && rest.slice(0, -1).every((group) => group.length === 2);
}

/** A broken grouping rather than a list: most groups behind the first have three figures. */
function looksGrouped(groups: readonly string[]): boolean {
  const rest = groups.slice(1);
  return rest.filter((group) => group.length === 3).length * 2 >= rest.length;
}
