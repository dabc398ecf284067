import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { roleOfHeader } from "./column-role";
import { isOwnerHead } from "./orientation";
import { plain } from "./plain-text";
import { isSeriesHead } from "./series-head";
import type { SheetView } from "./sheet-view";
import { hasLegalForm, isBaselineName, nameKey } from "./vendor-name";

/** Whose a column is, and where the name stands. */
export interface Owner {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** One of a series of figures ("Year 1", "Year 2"), not somebody's name. */
export const SERIES_COLUMN = "series";

/** Says whose the columns of one block are, by their headers and by the names over them. */
export class HeadReader {
  private readonly manyRests: boolean;
  /** Names stand over role columns: a header beside them that has no role is no name. */
  private readonly namesStandOver: boolean;
  private readonly subHeads: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly view: SheetView,
    private readonly analysis: BlockAnalysis,
    private readonly label: BlockColumn,
  ) {
    this.manyRests = distinctRests(analysis) > 1;
    const owners = analysis.columns.filter((column) => column !== label && isOwnerHead(column));
    const over = new Set(
      analysis.columns.flatMap((column) =>
        (column.role !== undefined || column.mark) && column.column > label.column
          ? (this.over(column)?.name ?? [])
          : [],
      ),
    );
    this.namesStandOver = over.size >= 2 || this.manyRests;
    this.subHeads = this.repeatedUnderNames(owners);
    this.names = new Set(owners.map((column) => nameKey(column.head).base));
  }

  /** The vendor a column with a role belongs to: named in its header, or above it. */
  ownerOf(column: BlockColumn): Owner | undefined {
    if (column.rest !== "" && column.mark === undefined && this.manyRests && column.role !== "basis") {
      return {
        name: originalWords(column.head, column.rest),
        row: column.headRow,
        column: column.column,
      };
    }
    return this.over(column);
  }

  /** True when the same header stands under several names: it says what the column holds, the name above whose it is. */
  hasSubHead(column: BlockColumn): boolean {
    return this.subHeads.has(plain(column.head));
  }

  /** What a column whose header is no role is for, when it is no vendor's. */
  useOf(column: BlockColumn, ofOneVendor: boolean): "detail" | "buyer" | typeof SERIES_COLUMN | undefined {
    if (!isOwnerHead(column) || column.column <= this.label.column) return undefined;
    if (isSeriesHead(column.head)) {
      const isFigure = this.over(column) !== undefined || (ofOneVendor && column.numbers >= 0.5);
      return isFigure ? SERIES_COLUMN : "detail";
    }
    if (ofOneVendor || isBaselineName(column.head) || this.hasSubHead(column)) return undefined;
    if (this.namesStandOver && !this.over(column)) return "detail";
    return this.namesOthers(column) || this.isGuidance(column) ? "buyer" : undefined;
  }

  /** The nearest text over a column that is no word for a column ("Answer", "Bidders"). */
  private over(column: BlockColumn): Owner | undefined {
    const found = column.over.find(
      (cell) => cell.column > this.label.column && plain(cell.text) !== "" && !isHeading(cell.text),
    );
    return found && { name: found.text, row: found.row, column: found.column };
  }

  private repeatedUnderNames(owners: readonly BlockColumn[]): ReadonlySet<string> {
    const over = new Map<string, Set<string>>();
    for (const column of owners) {
      const name = this.over(column)?.name;
      if (name === undefined) continue;
      const names = over.get(plain(column.head)) ?? new Set();
      over.set(plain(column.head), names.add(name));
    }
    return new Set([...over].flatMap(([head, names]) => (names.size >= 2 ? [head] : [])));
  }

  /** The same sentence on every row before the first name: nobody answers every question like that. */
  private isGuidance(column: BlockColumn): boolean {
    const { columns, rows } = this.analysis;
    return (
      column.filled >= 3 &&
      column.filled >= rows.length * 0.9 &&
      column.distinct === 1 &&
      column.meanLength > 15 &&
      !hasLegalForm(column.head) &&
      columns.find((other) => other.column > this.label.column && isOwnerHead(other)) === column
    );
  }

  /** "Winner": the column's cells are names of the other columns. */
  private namesOthers(column: BlockColumn): boolean {
    if (column.filled === 0 || column.numbers > 0.5 || this.names.size < 3) return false;
    let named = 0;
    for (const row of this.analysis.rows) {
      const text = this.view.text(row, column.column);
      if (text !== "" && text.length < 80 && this.names.has(nameKey(text).base)) named += 1;
    }
    return named >= column.filled * 0.6;
  }
}

function isHeading(text: string): boolean {
  if (isAnswerWord(text)) return true;
  const role = roleOfHeader(text);
  return role !== undefined && role.rest === "";
}

function isAnswerWord(text: string): boolean {
  return /\b(answers?|responses?)\b|답변|응답|回答|trả lời/i.test(text);
}

/** The words of a header that are left when its role is taken away, in their own spelling. */
function originalWords(head: string, rest: string): string {
  for (const piece of head.split(/\s*[-–—:|\n/()[\]]\s*/)) if (plain(piece) === rest) return piece.trim();
  const words = head.split(/\s+/);
  const wanted = rest.split(" ").length;
  for (const piece of [words.slice(0, wanted), words.slice(-wanted)]) {
    if (plain(piece.join(" ")) === rest)
      return piece
        .join(" ")
        .replace(/[-–—:|,]+$/, "")
        .trim();
  }
  return rest;
}

function distinctRests(analysis: BlockAnalysis): number {
  const rests = new Set<string>();
  for (const column of analysis.columns) {
    if (
      column.rest !== "" &&
      column.mark === undefined &&
      (column.role === "answer" ||
        column.role === "note" ||
        column.role === "unit-price" ||
        column.role === "line-total")
    ) {
      rests.add(column.rest);
    }
  }
  return rests.size;
}
