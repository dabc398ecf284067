import type { AnswerPart } from "../model";
import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { isOwnerHead } from "./orientation";
import { plain } from "./plain-text";
import { nameKey } from "./vendor-name";
import type { ColumnRole, MarkAnswer } from "./words/column-roles";

/** A column that holds a piece of one vendor's answers. */
export interface PartColumn {
  readonly column: number;
  readonly headRow: number;
  readonly head: string;
  readonly role: AnswerPart["role"];
  readonly mark: MarkAnswer | undefined;
}

/** The columns of one vendor. */
export interface OwnerGroup {
  /** "" when the columns carry roles but no name: the sheet belongs to one vendor. */
  readonly name: string;
  /** Where the name stands. */
  readonly row: number;
  readonly column: number;
  readonly parts: readonly PartColumn[];
}

/** A column beside the answers that is the buyer's: left out, or read as a weight, an id, a unit. */
export interface SideColumn {
  readonly column: BlockColumn;
  readonly use:
    "id" | "section" | "weight" | "basis" | "quantity" | "score" | "buyer" | "detail" | "no-header";
}

export interface ColumnPlan {
  readonly label: BlockColumn;
  readonly groups: readonly OwnerGroup[];
  readonly sides: readonly SideColumn[];
}

const PART_ROLES: Readonly<Partial<Record<ColumnRole, AnswerPart["role"]>>> = {
  answer: "answer",
  note: "note",
  "unit-price": "unit-price",
  "line-total": "line-total",
  basis: "basis",
};

/**
 * Sorts the columns of a block whose rows are questions: what is whose, what is the buyer's. Where all answers are one
 * vendor's, columns without a role are more about the question (references to standards).
 */
export function planColumns(analysis: BlockAnalysis, label: BlockColumn, ofOneVendor: boolean): ColumnPlan {
  const collected = new Groups();
  const sides: SideColumn[] = [];
  const manyRests = distinctRests(analysis) > 1;
  for (const column of analysis.columns) {
    if (column === label) continue;
    const role = column.mark ? "answer" : column.role === undefined ? undefined : PART_ROLES[column.role];
    const owner = ownerOf(column, label, manyRests);
    if (ofOneVendor && isOwnerHead(column)) {
      sides.push({ column, use: sideUse(column, label, analysis.rows.length) });
    } else if (isOwnerHead(column) && column.column > label.column) {
      collected.add({ name: column.head, row: column.headRow, column: column.headColumn }, column, "answer");
    } else if (role && owner && column.column > label.column) {
      collected.add(owner, column, role);
    } else if (role && role !== "basis" && column.column > label.column) {
      collected.add({ name: "", row: column.headRow, column: column.column }, column, role);
    } else if (column.filled > 0 || column.head !== "") {
      sides.push({ column, use: sideUse(column, label, analysis.rows.length) });
    }
  }
  const groups = collected.all;
  const named = groups.filter((group) => group.name !== "");
  if (named.length === 0) return { label, groups, sides };
  for (const group of groups) {
    if (group.name !== "") continue;
    for (const part of group.parts) {
      const column = analysis.columns.find((candidate) => candidate.column === part.column);
      if (column) sides.push({ column, use: "buyer" });
    }
  }
  return { label, groups: named, sides };
}

function sideUse(column: BlockColumn, label: BlockColumn, rows: number): SideColumn["use"] {
  if (column.head === "" && column.column > label.column) return "no-header";
  switch (column.role) {
    case "id":
      return "id";
    case "weight":
      return column.numbers >= 0.5 && column.filled >= rows * 0.2 ? "weight" : "buyer";
    case "quantity":
      return "quantity";
    case "basis":
      return "basis";
    case "score":
      return "score";
    case "section":
      return "section";
    case "buyer":
      return "buyer";
    default:
  }
  if (column.column > label.column) return "detail";
  if (column.ids >= 0.7 && column.distinct >= column.filled * 0.7) return "id";
  return column.filled < rows * 0.75 || column.distinct <= column.filled * 0.6 ? "section" : "detail";
}

interface Owner {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

function ownerOf(column: BlockColumn, label: BlockColumn, manyRests: boolean): Owner | undefined {
  if (column.rest !== "" && manyRests && column.role !== "basis") {
    return { name: originalWords(column.head, column.rest), row: column.headRow, column: column.column };
  }
  const over = column.over.find((cell) => cell.column > label.column && plain(cell.text) !== "");
  if (!over) return undefined;
  // With answer columns under it that answer by marks, the text over them is "Answer", not a name.
  if (isAnswerWord(over.text)) return undefined;
  return { name: over.text, row: over.row, column: over.column };
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

interface GrowingGroup {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly parts: PartColumn[];
}

/** Collects columns under their owners; a name's group is found again by the name, wherever its columns stand. */
class Groups {
  readonly all: GrowingGroup[] = [];
  private readonly byName = new Map<string, GrowingGroup>();
  private lastKey = "";

  add(owner: Owner, { column, headRow, head, mark }: BlockColumn, role: AnswerPart["role"]): void {
    const part: PartColumn = { column, headRow, head, role, mark };
    const key = owner.name === "" ? "" : nameKey(owner.name).whole;
    const last = this.all.at(-1);
    const sameAnchor = last !== undefined && last.row === owner.row && last.column === owner.column;
    const taken =
      last?.parts.some((other) => other.role === role && other.mark === undefined && mark === undefined) ??
      false;
    const named = key === "" ? undefined : this.byName.get(key);
    if (last && (sameAnchor || (key === this.lastKey && !taken))) {
      // A second unnamed column under one merged name is the vendor's note.
      last.parts.push(role === "answer" && taken ? { ...part, role: "note" } : part);
    } else if (named && !named.parts.some((other) => other.role === role)) {
      named.parts.push(part);
    } else {
      const group = { ...owner, parts: [part] };
      this.all.push(group);
      this.lastKey = key;
      if (key !== "" && !named) this.byName.set(key, group);
    }
  }
}

function distinctRests(analysis: BlockAnalysis): number {
  const rests = new Set<string>();
  for (const column of analysis.columns) {
    if (
      column.rest !== "" &&
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
