import { readArguments, textOf } from "../formulas/arguments";
import { readReference } from "../formulas/references";
import { tokenize } from "../formulas/tokens";
import type { Token } from "../formulas/tokens";
import { absoluteName, columnCount, rectOf, rowCount } from "../workbook/rects";
import type { ConstantPositions } from "./constant-positions";
import type { KnownCells, Place } from "./known-cells";

export interface Folded {
  readonly formula: string;
  /** Cells whose constants went into it. */
  readonly places: readonly Place[];
}

/** A `MATCH(key, list, 0)` of a formula, the place it has in the list written where the formula's copies can read it. */
export interface MatchForCopies {
  readonly key: Place;
  /** The key's row stays when the formula is copied down. */
  readonly keyFixed: boolean;
  readonly list: Place;
}

/** Where the copies of a formula find the place of their key: a reference that moves with them, its row theirs. */
export type PlaceForCopies = (match: MatchForCopies) => string;

/**
 * IronCalc copies a range for every INDEX and MATCH over it: a table of 2,000 lookups in 2,000 cells took seconds. So
 * `MATCH(constant, constants, 0)` is written as the number it is, `INDEX(range, 3, 4)` as the cell it stands for, and
 * `INDEX(range, MATCH(…), …)` as OFFSET, which reads one cell. Everything else stays as it is.
 */
export function foldLookups(
  formula: string,
  sheetId: string,
  cells: KnownCells,
  positions: ConstantPositions,
): Folded {
  const places: Place[] = [];
  const folder = new Folder(sheetId, cells, positions, (match, position) => {
    places.push(match.key, match.list);
    return position === 0 ? "NA()" : String(position);
  });
  return { formula: `=${folder.fold(tokenize(formula.slice(1)))}`, places };
}

/**
 * The same for a formula that is copied down its column: the result may be copied as well, as places of keys are
 * references. (IronCalc compares a new formula with every different one of its sheet: 15,000 numbers written into 15,000
 * copies took a minute.) Undefined when a copy would not fold like the original.
 */
export function foldForCopies(
  formula: string,
  sheetId: string,
  cells: KnownCells,
  positions: ConstantPositions,
  placeFor: PlaceForCopies,
): string | undefined {
  const folder = new Folder(sheetId, cells, positions, placeFor);
  const folded = `=${folder.fold(tokenize(formula.slice(1)))}`;
  return folder.copiesAlike ? folded : undefined;
}

/** Arguments that are ranges: the place of the first one, and every how many more follow. */
const RANGES: Readonly<Record<string, readonly [first: number, every: number]>> = {
  INDEX: [0, Infinity],
  MATCH: [1, Infinity],
  RANK: [1, Infinity],
  "RANK.EQ": [1, Infinity],
  COUNTIF: [0, Infinity],
  COUNTIFS: [0, 2],
  SUMIF: [0, 2],
  AVERAGEIF: [0, 2],
};

function wantsRange(name: string, at: number): boolean {
  const upper = name.toUpperCase();
  if (upper === "SUMIFS" || upper === "AVERAGEIFS" || upper === "MAXIFS" || upper === "MINIFS")
    return at === 0 || at % 2 === 1;
  const [first, every] = RANGES[upper] ?? [];
  if (first === undefined || every === undefined) return false;
  return at === first || (at > first && (at - first) % every === 0);
}

class Folder {
  /** Whether what was written for ranges holds for copies further down, too. */
  copiesAlike = true;

  constructor(
    private readonly sheetId: string,
    private readonly cells: KnownCells,
    private readonly positions: ConstantPositions,
    private readonly write: (match: MatchForCopies, position: number) => string,
  ) {}

  fold(tokens: readonly Token[]): string {
    let out = "";
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      if (token.kind !== "function") {
        out += token.text;
        continue;
      }
      const { args, end } = readArguments(tokens, at + 2);
      // Between colons a call stands for a corner of a range.
      const isCorner = tokens[at - 1]?.text === ":" || tokens[end + 1]?.text === ":";
      out += isCorner ? textOf(tokens.slice(at, end + 1)) : this.call(token.text, args);
      at = end;
    }
    return out;
  }

  private call(name: string, args: readonly Token[][]): string {
    const folded = args.map((arg, at) => this.asRange(name, args, at) ?? this.fold(arg));
    const known =
      name.toUpperCase() === "INDEX"
        ? this.index(args, folded)
        : name.toUpperCase() === "MATCH"
          ? this.match(args)
          : undefined;
    return known ?? `${name}(${folded.join(",")})`;
  }

  private match(args: readonly Token[][]): string | undefined {
    const [key = [], list = [], how = []] = args;
    if (args.length !== 3 || textOf(how).trim() !== "0") return undefined;
    const keyCell = this.placeOf(key);
    const place = this.placeOf(list);
    if (!keyCell || !place || rowCount(keyCell.rect) * columnCount(keyCell.rect) !== 1) return undefined;
    const { top, left } = keyCell.rect;
    const value = this.cells.constant(keyCell.sheetId, top, left);
    const position = value === undefined ? undefined : this.positions.find(value, place);
    if (position === undefined) return undefined;
    this.noteIfMoving(list);
    return this.write({ key: keyCell, keyFixed: !movesDown(key), list: place }, position);
  }

  /** IronCalc takes one cell for a value where the function wants a range: the range is written out. */
  private asRange(name: string, args: readonly Token[][], at: number): string | undefined {
    const words = args[at]!.filter(({ kind }) => kind !== "space");
    if (words.length !== 1 || !wantsRange(name, at)) return undefined;
    const place = this.placeOf(words);
    if (!place || rowCount(place.rect) * columnCount(place.rect) !== 1) return undefined;
    const { top, left } = place.rect;
    this.noteIfMoving(words);
    return `${this.reference(place.sheetId, top, left)}:${absoluteName(place.rect)}`;
  }

  private index(args: readonly Token[][], folded: readonly string[]): string | undefined {
    const place = this.placeOf(args[0] ?? []);
    if (!place || args.length < 2 || args.length > 3) return undefined;
    const { top, left } = place.rect;
    const [rows, columns] = [rowCount(place.rect), columnCount(place.rect)];
    // One number alone counts along a single row or column.
    if (args.length === 2 && rows > 1 && columns > 1) return undefined;
    const alongRow = args.length === 2 && rows === 1;
    const row = alongRow ? 1 : this.step(args[1]!, folded[1]!, rows);
    const column = alongRow
      ? this.step(args[1]!, folded[1]!, columns)
      : args.length === 2
        ? 1
        : this.step(args[2]!, folded[2]!, columns);
    if (row === undefined || column === undefined) return undefined;
    this.noteIfMoving(args[0] ?? []);
    if (typeof row === "number" && typeof column === "number")
      return this.reference(place.sheetId, top + row - 1, left + column - 1);
    const first = this.reference(place.sheetId, top, left);
    const from = (step: number | string) => (typeof step === "number" ? String(step - 1) : `${step}-1`);
    return `OFFSET(${first},${from(row)},${from(column)})`;
  }

  /** Which row or column: a number, or an expression that can't lead out of the range; undefined when it might. */
  private step(arg: readonly Token[], folded: string, most: number): number | string | undefined {
    const text = folded.trim();
    if (/^[0-9]{1,7}$/.test(text)) {
      const number = Number(text);
      return number >= 1 && number <= most ? number : undefined;
    }
    const words = arg.filter(({ kind }) => kind !== "space");
    if (words[0]?.kind !== "function" || words[0].text.toUpperCase() !== "MATCH") return undefined;
    const { args, end } = readArguments(words, 2);
    const key = this.placeOf(args[0] ?? []);
    const list = this.placeOf(args[1] ?? []);
    if (end !== words.length - 1 || !key || !list || text === "NA()") return undefined;
    if (rowCount(key.rect) * columnCount(key.rect) !== 1) return undefined;
    return rowCount(list.rect) * columnCount(list.rect) <= most ? text : undefined;
  }

  private reference(sheetId: string, row: number, column: number): string {
    const cell = absoluteName(rectOf(row, column));
    return `'${this.cells.sheetName(sheetId).replace(/'/g, "''")}'!${cell}`;
  }

  private noteIfMoving(arg: readonly Token[]): void {
    if (movesDown(arg)) this.copiesAlike = false;
  }

  private placeOf(arg: readonly Token[]): Place | undefined {
    const words = arg.filter(({ kind }) => kind !== "space");
    const isPlain = words.every(
      ({ kind, text }) => kind === "reference" || kind === "name" || (kind === "operator" && text === ":"),
    );
    return isPlain && words.length > 0 ? this.cells.place(textOf(words), this.sheetId) : undefined;
  }
}

/** Whether any of its references names another row in a copy further down. */
function movesDown(arg: readonly Token[]): boolean {
  return arg.some(({ kind, text }) => {
    const reference = kind === "reference" ? readReference(text) : undefined;
    return reference !== undefined && reference.row !== undefined && !reference.rowFixed;
  });
}
