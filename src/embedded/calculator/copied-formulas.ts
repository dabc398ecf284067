import { compileMove } from "../formulas/references";
import type { ConstantPositions } from "./constant-positions";
import { foldForCopies, type MatchForCopies } from "./fold-lookups";
import type { KnownCells, Place } from "./known-cells";
import type { LookupPlaces } from "./lookup-places";
import { toIronCalc } from "./to-iron-calc";

export interface PlacedFormula {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** With "=". */
  readonly formula: string;
}

/** A formula as IronCalc gets it. */
export interface WrittenFormula {
  readonly text: string;
  /** Cells whose constants went into it. */
  readonly places: readonly Place[];
}

/** One formula of a column, and what its copies become. */
interface Original {
  readonly row: number;
  readonly copy: (rows: number) => string;
  /** Undefined until a copy of it is met, null when copies have to be folded each on its own. */
  folded: FoldedOriginal | null | undefined;
}

interface FoldedOriginal {
  readonly copy: (rows: number) => string;
  readonly matches: readonly { readonly match: MatchForCopies; readonly slot: number }[];
}

/**
 * A column filled down holds one formula 15,000 times. It is read and folded once; its copies are written from that,
 * and are one formula to IronCalc, too.
 */
export class CopiedFormulas {
  /** The last formula met that was no copy, by sheet and column. */
  private readonly originals = new Map<string, Original>();

  constructor(
    private readonly cells: KnownCells,
    private readonly positions: ConstantPositions,
    private readonly lookups: LookupPlaces,
    /** The formula with what its names stand for. */
    private readonly putNamesIn: (formula: string, id: string) => string,
  ) {}

  /** Names or sheets changed. */
  forget(): void {
    this.originals.clear();
  }

  /** Undefined when the formula is no copy of the one met before in its column, or can't be written like it. */
  write({ id, row, column, formula }: PlacedFormula): WrittenFormula | undefined {
    const name = `${id}|${column}`;
    const original = this.originals.get(name);
    if (!original || original.copy(row - original.row) !== formula) {
      const move = compileMove(formula);
      this.originals.set(name, { row, copy: (rows) => move(rows, 0), folded: undefined });
      return undefined;
    }
    if (original.folded === undefined) original.folded = this.fold(id, row, formula, original.row);
    return original.folded ? this.copy(row - original.row, row, original.folded) : undefined;
  }

  private fold(id: string, row: number, formula: string, originalRow: number): FoldedOriginal | null {
    const matches: { match: MatchForCopies; slot: number }[] = [];
    const folded = foldForCopies(this.putNamesIn(formula, id), id, this.cells, this.positions, (match) => {
      const slot = this.lookups.slotFor(id, row, match);
      matches.push({ match, slot });
      return this.lookups.reference(row, slot);
    });
    if (folded === undefined) return null;
    const move = compileMove(toIronCalc(folded));
    // Keys are kept as the original's, rows and all.
    const up = originalRow - row;
    return {
      copy: (rows) => move(rows + up, 0),
      matches: matches.map(({ match, slot }) => ({ match: movedMatch(match, up), slot })),
    };
  }

  private copy(rows: number, row: number, folded: FoldedOriginal): WrittenFormula | undefined {
    const places: Place[] = [];
    for (const { match, slot } of folded.matches) {
      const { key, list } = movedMatch(match, rows);
      const value = this.cells.constant(key.sheetId, key.rect.top, key.rect.left);
      const position = value === undefined ? undefined : this.positions.find(value, list);
      if (position === undefined) return undefined;
      this.lookups.put(row, slot, position);
      places.push(key, list);
    }
    return { text: folded.copy(rows), places };
  }
}

function movedMatch(match: MatchForCopies, rows: number): MatchForCopies {
  if (match.keyFixed) return match;
  const { sheetId, rect } = match.key;
  return {
    ...match,
    key: { sheetId, rect: { ...rect, top: rect.top + rows, bottom: rect.bottom + rows } },
  };
}
