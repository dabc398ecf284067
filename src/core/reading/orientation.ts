import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { directionColumn, hasCriteriaRows } from "./matrix/criteria-rows";
import { headsDirections } from "./matrix/direction-words";
import { plain } from "./plain-text";
import { isSeriesHead } from "./series-head";
import type { SheetView } from "./sheet-view";
import { isOfSomethingElse } from "./strangers";
import { hasLegalForm, isBaselineName, isPlaceholderName, nameKey } from "./vendor-name";
import { topicOf } from "./criteria/topic";
import { VENDOR_LIKE_HEADS, type ColumnRole } from "./words/column-roles";

export type BlockLayout = "vendor-rows" | "vendor-columns" | "long" | "single" | "none";

export interface Orientation {
  readonly layout: BlockLayout;
  /** 0–1. */
  readonly confidence: number;
}

const vendorLike = new Set(VENDOR_LIKE_HEADS);
const LEFT_ROLES: ReadonlySet<ColumnRole> = new Set(["question", "section", "id", "weight"]);
const ANSWER_ROLES: ReadonlySet<ColumnRole> = new Set(["answer", "unit-price", "line-total"]);

/**
 * Which way round a block is: by what its headers say, whether headers or row labels read like names, and whether cells
 * are alike along rows (one question, many vendors) or along columns (one vendor a row). `known` holds keys of names that
 * other tables of the workbook are sure about.
 */
export function orient(view: SheetView, analysis: BlockAnalysis, known: ReadonlySet<string>): Orientation {
  const { columns, rows } = analysis;
  if (rows.length === 0 || columns.length < 2) return { layout: "none", confidence: 0.9 };
  const has = (role: ColumnRole): BlockColumn | undefined => columns.find((column) => column.role === role);
  if (isLong(analysis, has)) return { layout: "long", confidence: 0.95 };

  const label = labelColumn(analysis);
  if (!label) return { layout: "none", confidence: 0.6 };
  if (isOfSomethingElse(view, analysis, label, known)) return { layout: "none", confidence: 0.8 };
  const owners = columns.filter(
    (column) => column !== label && isOwnerHead(column) && !isSeriesHead(column.head),
  );
  const paired = columns.filter((column) => column.role !== undefined && ANSWER_ROLES.has(column.role));
  paired.push(...figuresOfVendors(columns, label));
  const grouped =
    paired.length >= 1 && paired.some((column) => column.rest !== "" || namesOver(column, label));
  const marks = columns.some((column) => column.mark !== undefined && column.filled > 0);

  let rowsScore = 0;
  let columnsScore = 0;
  const corner = columns[0]!;
  if (label.role === "vendor" || corner.role === "vendor") rowsScore += 4;
  else if (vendorLike.has(plain(label.head)) && label.role !== "question") rowsScore += 1.5;
  if (columns.some((column) => column.role === "question" && column.column <= label.column))
    columnsScore += 3;
  for (const role of LEFT_ROLES) {
    if (
      role !== "question" &&
      columns.some((column) => column.role === role && column.column <= label.column + 2)
    ) {
      columnsScore += role === "id" ? 0.5 : 1.2;
    }
  }
  if (grouped) columnsScore += 3;
  if (hasCriteriaRows(view, analysis, label)) rowsScore += 5;
  if (directionColumn(view, analysis, label)) columnsScore += 5;
  const headNames = meanNameScore(
    owners.map((column) => column.head),
    known,
  );
  const labels = rows.map((row) => view.text(row, label.column)).filter((text) => text !== "");
  const labelNames = meanNameScore(labels, known);
  columnsScore += 3 * headNames - 3 * labelNames;
  if (rows.length >= 3) columnsScore += 3 * (analysis.rowLikeness - analysis.columnLikeness);
  if (label.distinct < label.filled * 0.6 && label.filled > 4) columnsScore += 1;

  // A filled answer column that needs no name makes nameless columns beside it references, not vendors.
  const ownAnswers =
    (marks && !paired.some((column) => column.mark !== undefined)) ||
    paired.some(
      (column) =>
        column.role === "answer" &&
        column.rest === "" &&
        column.filled >= rows.length * 0.3 &&
        column.mark === undefined &&
        !namesOver(column, label),
    );
  const lead = columnsScore - rowsScore;
  if (lead > 0 && label.role === "question" && headNames < 0.3 && !grouped && isOneRateCard(columns, owners))
    return { layout: "single", confidence: 0.6 };
  if (ownAnswers && lead > 0 && headNames < 0.3) return { layout: "single", confidence: 0.8 };
  const confidence = Math.min(0.98, 0.55 + Math.abs(lead) / 12);
  const series = columns.filter((column) => isSeriesHead(column.head) && column.numbers >= 0.5);
  const asked = owners.length + paired.length + (label.role === "vendor" ? series.length : 0);
  if (lead < 0 && asked >= 1) return { layout: "vendor-rows", confidence };
  if (owners.length > 0 || grouped) return { layout: "vendor-columns", confidence };
  if (paired.length > 0 || marks || has("note"))
    return { layout: "single", confidence: Math.max(confidence, 0.7) };
  return { layout: "none", confidence: 0.6 };
}

/** One vendor's prices: a nameless price column, or rates by year, and no figures of anybody else's to their right. */
function isOneRateCard(columns: readonly BlockColumn[], owners: readonly BlockColumn[]): boolean {
  const isFigures = (column: BlockColumn): boolean => column.numbers >= 0.5;
  const price = columns.find(
    (column) =>
      (column.role === "unit-price" || column.role === "line-total") &&
      column.rest === "" &&
      isFigures(column),
  );
  const series = columns.filter((column) => isSeriesHead(column.head) && isFigures(column));
  const isRates = series.length >= 2 && columns.some(({ head }) => PRICE_WORDS.test(head.slice(0, 80)));
  const first = price ?? (isRates ? series[0] : undefined);
  return first !== undefined && !owners.some((column) => column.column > first.column && isFigures(column));
}

const PRICE_WORDS = /rate|price|cost|fee|labou?r|giá|단가|요금|인건비|単価|料金/i;

/** Scores, marks under Yes, or figures by year, under (or with) the names of two vendors or more: they are what was answered. */
function figuresOfVendors(columns: readonly BlockColumn[], label: BlockColumn): readonly BlockColumn[] {
  const figures = columns.filter(
    (column) =>
      (column.role === "score" ||
        column.mark === "Yes" ||
        (column.role === undefined && isSeriesHead(column.head))) &&
      (column.rest !== "" || namesOver(column, label)),
  );
  const owners = new Set(figures.map((column) => column.rest || column.over[0]?.text));
  return owners.size >= 2 ? figures : [];
}

function isLong(analysis: BlockAnalysis, has: (role: ColumnRole) => BlockColumn | undefined): boolean {
  const vendor = has("vendor");
  const question = has("question") ?? has("id");
  const answer =
    analysis.columns.find((column) => column.role !== undefined && ANSWER_ROLES.has(column.role)) ??
    (has("question") && has("score"));
  if (!vendor || !question || !answer || answer.rest !== "") return false;
  return (
    vendor.filled > 0 &&
    (vendor.distinct < vendor.filled ||
      question.distinct < question.filled ||
      vendor.filled < analysis.rows.length)
  );
}

/** The column that names what a row is: the question where it says so, else the first column of words. */
export function labelColumn(analysis: BlockAnalysis): BlockColumn | undefined {
  const { columns, rows } = analysis;
  const vendor = columns.find((column) => column.role === "vendor" && column.filled > 0);
  const firstOwner = columns.find((column) => isOwnerHead(column) && column.head !== "");
  const questions = columns.filter(
    (column) =>
      column.role === "question" &&
      // "Loại tiêu chí", "Type of criterion"
      !headsDirections(column.head) &&
      column.filled >= rows.length * 0.2 &&
      (!vendor || column.column < vendor.column) &&
      columns.filter((other) => other.column < column.column && isOwnerHead(other)).length <= 2,
  );
  if (vendor && questions.length === 0) return vendor;
  if (questions.length > 0) {
    return [...questions].sort((a, b) => weightOfLabel(b) - weightOfLabel(a))[0];
  }
  const left = columns.filter(
    (column) =>
      column.filled > 0 &&
      column.role !== "id" &&
      column.role !== "weight" &&
      column.role !== "quantity" &&
      column.numbers < 0.6 &&
      column.ids < 0.7,
  );
  const first = left[0];
  const codes = codesThatName(columns, first);
  if (codes) return codes;
  if (!first) return columns.find((column) => column.filled > 0);
  // A first column filled only where a group begins carries section names; the labels stand beside it.
  const second = left[1];
  const carried = first.filled < rows.length * 0.75 && first.role !== "vendor";
  const repeated = first.role === "section" || (first.filled > 3 && first.distinct <= first.filled * 0.5);
  if (
    second &&
    (carried || repeated) &&
    second.column <= (firstOwner?.column ?? Infinity) &&
    second.filled > first.filled * 0.8 &&
    second.verdicts < 0.3
  ) {
    if (second.distinct > first.distinct) return second;
  }
  return first;
}

/** "C1", "A2" down the first column name the rows where nothing but a few words said again and again follows. */
function codesThatName(
  [codes]: readonly BlockColumn[],
  first: BlockColumn | undefined,
): BlockColumn | undefined {
  if (!codes || codes === first || codes.role !== undefined || codes.numbers < 0.6 || codes.ids < 0.7)
    return undefined;
  const named = codes.filled >= 2 && codes.distinct === codes.filled;
  return named && (!first || (first.filled > 2 && first.distinct <= 2) || headsDirections(first.head))
    ? codes
    : undefined;
}

function weightOfLabel(column: BlockColumn): number {
  return column.distinct * Math.min(column.meanLength, 120);
}

/** A header that may be a vendor's name or a question: it has no role of its own. */
export function isOwnerHead(column: BlockColumn): boolean {
  return column.head !== "" && column.role === undefined && column.mark === undefined;
}

/** True when a text over this column stands right of the labels: it may name whose column it is. */
function namesOver(column: BlockColumn, label: BlockColumn): boolean {
  return column.over.some((over) => over.column > label.column);
}

function meanNameScore(texts: readonly string[], known: ReadonlySet<string>): number {
  if (texts.length === 0) return 0;
  const sample =
    texts.length > 60 ? texts.filter((_, index) => index % Math.ceil(texts.length / 60) === 0) : texts;
  return sample.reduce((sum, text) => sum + nameScore(text, known), 0) / sample.length;
}

/** −1 (a question) … 1 (a vendor's name), from the words alone. */
export function nameScore(text: string, known: ReadonlySet<string>): number {
  if (text.length > 90) return -1;
  if (/[?？]/.test(text)) return -1;
  if (known.size > 0 && known.has(nameKey(text).base)) return 1;
  if (hasLegalForm(text) || isBaselineName(text) || isPlaceholderName(text)) return 1;
  const words = plain(text).split(" ").length;
  let score = words <= 3 ? 0.25 : words <= 5 ? 0 : -0.6;
  if (topicOf(text)) score -= 0.6;
  if (/^(do|does|is|are|has|have|can|how|what|which|describe|please|number of|#)\b/i.test(text)) score -= 0.6;
  if (/[%$€£¥₩₫/()]/.test(text)) score -= 0.2;
  return Math.max(-1, Math.min(1, score));
}
