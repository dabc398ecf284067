import type { AnswerPart } from "../model";
import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { HeadReader, SERIES_COLUMN, type Owner } from "./head-reader";
import { directionColumn } from "./matrix/criteria-rows";
import type { BetterFigures } from "./matrix/direction-words";
import { headsWeights } from "./matrix/weight-rows";
import { isOwnerHead } from "./orientation";
import type { SheetView } from "./sheet-view";
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
    | "id"
    | "section"
    | "weight"
    | "direction"
    | "basis"
    | "quantity"
    | "score"
    | "buyer"
    | "detail"
    | "no-header";
}

export interface ColumnPlan {
  readonly label: BlockColumn;
  readonly groups: readonly OwnerGroup[];
  readonly sides: readonly SideColumn[];
  /** By row: which figures the buyer calls the better ones. */
  readonly directions?: ReadonlyMap<number, BetterFigures>;
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
export function planColumns(
  view: SheetView,
  analysis: BlockAnalysis,
  label: BlockColumn,
  ofOneVendor: boolean,
): ColumnPlan {
  const { rows } = analysis;
  const collected = new Groups();
  const sides: SideColumn[] = [];
  const scores: { owner: Owner; column: BlockColumn }[] = [];
  const heads = new HeadReader(view, analysis, label);
  const directed = directionColumn(view, analysis, label);
  for (const column of analysis.columns) {
    if (column === label) continue;
    if (column === directed?.column || isWeights(column, analysis, label)) {
      sides.push({ column, use: column === directed?.column ? "direction" : "weight" });
      continue;
    }
    const right = column.column > label.column;
    const role = column.mark ? "answer" : column.role === undefined ? undefined : PART_ROLES[column.role];
    const owner = ofOneVendor ? undefined : heads.ownerOf(column);
    const use = heads.useOf(column, ofOneVendor);
    if (isOwnerHead(column) && use === SERIES_COLUMN) {
      // Nameless figures of one series stand together: they share the anchor of the label.
      collected.add(owner ?? { name: "", row: column.headRow, column: label.column }, column, "answer", true);
    } else if (isOwnerHead(column) && (use !== undefined || ofOneVendor || !right)) {
      const side = use === undefined || use === SERIES_COLUMN ? sideUse(column, label, rows.length) : use;
      sides.push({ column, use: side });
    } else if (isOwnerHead(column)) {
      const own = heads.hasSubHead(column) && owner;
      collected.add(
        own || { name: column.head, row: column.headRow, column: column.headColumn },
        column,
        "answer",
      );
    } else if (role && owner && right) {
      collected.add(owner, column, role);
    } else if (column.role === "score" && owner && right) {
      scores.push({ owner, column });
    } else if (role && role !== "basis" && right) {
      collected.add({ name: "", row: column.headRow, column: column.column }, column, role);
    } else if (column.filled > 0 || column.head !== "") {
      sides.push({ column, use: sideUse(column, label, rows.length) });
    }
  }
  for (const { owner, column } of scoresThatAnswer(scores, collected.all)) collected.addFirst(owner, column);
  for (const { column } of scores) if (!collected.has(column.column)) sides.push({ column, use: "score" });
  return {
    label,
    sides,
    ...(directed && { directions: directed.directions }),
    ...settleNameless(analysis, collected.all, sides),
  };
}

/** "w", "Importance": hardly the header of weights by itself, but just that where all columns beside it hold figures. */
function isWeights(column: BlockColumn, { columns, rows }: BlockAnalysis, label: BlockColumn): boolean {
  const isFigures = ({ numbers, filled }: BlockColumn): boolean =>
    numbers >= 0.9 && filled >= rows.length * 0.5;
  if (column.role !== undefined && column.role !== "buyer") return false;
  if (!headsWeights(column.head) || !isFigures(column)) return false;
  const others = columns.filter(
    (other) => other !== column && other.column > label.column && isOwnerHead(other),
  );
  return others.filter(isFigures).length >= 2 || others.every(isFigures);
}

/** Scores are a vendor's answers where it has no others. Of raw and weighted scores the raw ones count. */
function scoresThatAnswer(
  scores: readonly { readonly owner: Owner; readonly column: BlockColumn }[],
  groups: readonly OwnerGroup[],
): readonly { readonly owner: Owner; readonly column: BlockColumn }[] {
  const key = (name: string): string => nameKey(name).whole;
  const answered = new Set(
    groups.flatMap((group) =>
      group.parts.some((part) => part.role !== "note" && part.role !== "basis") ? [key(group.name)] : [],
    ),
  );
  const chosen = new Map<string, { owner: Owner; column: BlockColumn }>();
  for (const score of scores) {
    const own = key(score.owner.name);
    const before = chosen.get(own);
    if (answered.has(own)) continue;
    if (!before || (isCalculated(before.column.head) && !isCalculated(score.column.head)))
      chosen.set(own, score);
  }
  return [...chosen.values()];
}

function isCalculated(head: string): boolean {
  return /weighted|total|rank|quy đổi|tổng|가중|환산|합계|加重|合計/i.test(head);
}

/**
 * Columns with a role but no name over them are the buyer's where others carry names; notes are the vendor's where only
 * one is named.
 */
function settleNameless(
  analysis: BlockAnalysis,
  groups: readonly OwnerGroup[],
  sides: SideColumn[],
): Pick<ColumnPlan, "groups"> {
  const named = groups.filter((group) => group.name !== "");
  if (named.length === 0) return { groups };
  const nameless = groups.filter((group) => group.name === "").flatMap((group) => group.parts);
  const only = named.length === 1 ? named[0] : undefined;
  const notes = only ? nameless.filter((part) => part.role === "note") : [];
  for (const part of nameless) {
    const column = analysis.columns.find((candidate) => candidate.column === part.column);
    if (column && !notes.includes(part)) sides.push({ column, use: "buyer" });
  }
  return { groups: only ? [{ ...only, parts: [...only.parts, ...notes] }] : named };
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

  has(column: number): boolean {
    return this.all.some((group) => group.parts.some((part) => part.column === column));
  }

  /** Adds the column that answers before the notes of its vendor. */
  addFirst(owner: Owner, column: BlockColumn): void {
    this.add(owner, column, "answer");
    const parts = this.all.find((group) => group.parts.some((part) => part.column === column.column))?.parts;
    parts?.sort((a, b) => Number(b.column === column.column) - Number(a.column === column.column));
  }

  /** `oneOfMany`: one of a series of answers ("Year 1", "Year 2"), none of which is a note on another. */
  add(
    owner: Owner,
    { column, headRow, head, mark }: BlockColumn,
    role: AnswerPart["role"],
    oneOfMany = false,
  ): void {
    const part: PartColumn = { column, headRow, head, role, mark };
    const key = owner.name === "" ? "" : nameKey(owner.name).whole;
    const last = this.all.at(-1);
    const sameAnchor = last !== undefined && last.row === owner.row && last.column === owner.column;
    const taken =
      last?.parts.some((other) => other.role === role && other.mark === undefined && mark === undefined) ??
      false;
    const named = key === "" ? undefined : this.byName.get(key);
    // Where nobody is named, all answers are those of the one vendor the sheet belongs to.
    const follows = key === this.lastKey && (!taken || key === "");
    if (last && (sameAnchor || follows)) {
      // A second unnamed column under one merged name is the vendor's note.
      last.parts.push(role === "answer" && taken && !oneOfMany ? { ...part, role: "note" } : part);
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
