import { columnLetters, formulaReference, parseCellName, type CellRange } from "../../core/model";
import type { ColumnPlan, SheetPlan } from "../../core/report/workbook-plan";
import { FOLD_PREFIX } from "../find-our-sheets";
import { parseColumns, wholeLines } from "./areas";
import type { Payload } from "./payload";
import { pointName, type TargetSheet } from "./sheets";
import { foldedEarlier, type Survey } from "./survey";

/** Pixels of a digit of the usual body font, of the padding beside it, and points in a pixel. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Characters as Excel's column width dialog shows them → points, which is what Office.js takes. */
function widthInPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Widths, hidden columns, row heights, hidden rows and frozen panes. */
export async function writeColumnsAndRows(
  target: TargetSheet,
  survey: Survey,
  payload: Payload,
): Promise<void> {
  const { plan, worksheet } = target;
  for (const column of plan.columns) {
    await payload.makeRoom(4);
    const range = worksheet.getRange(wholeLines(column.columns));
    // A folded group keeps the state people left it in: a width would unfold it.
    if (isFoldedAlready(column, plan, survey)) continue;
    range.columnHidden = false;
    range.format.columnWidth = widthInPoints(column.width);
    if (column.hidden) range.columnHidden = true;
  }
  for (const row of plan.rows) {
    await payload.makeRoom(3);
    const range = worksheet.getRange(wholeLines(row.rows));
    if (row.height !== undefined) range.format.rowHeight = row.height;
    if (row.hidden) range.rowHidden = true;
  }
  freeze(worksheet, plan);
}

function freeze(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const at = plan.freezeAt === undefined ? undefined : parseCellName(plan.freezeAt);
  if (!at) return;
  if (at.row > 0 && at.column > 0)
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, at.row, at.column));
  else if (at.row > 0) worksheet.freezePanes.freezeRows(at.row);
  else if (at.column > 0) worksheet.freezePanes.freezeColumns(at.column);
}

/**
 * Groups and folds the plan's collapsed columns. Office.js can't tell whether columns are grouped already, and grouping
 * twice nests: a hidden name per group remembers what we grouped, moves with the columns and travels with the file.
 */
export async function foldColumns(
  context: Excel.RequestContext,
  target: TargetSheet,
  survey: Survey,
  payload: Payload,
): Promise<void> {
  const { plan, worksheet, written } = target;
  const earlier = foldedEarlier(survey, plan.key);
  const wanted = collapsedSpans(plan);
  for (const { name } of earlier.slice(wanted.length)) context.workbook.names.getItem(name).delete();
  for (const [index, span] of wanted.entries()) {
    if (earlier.some(({ range }) => isSpan(range, span))) continue;
    await payload.makeRoom(6);
    const range = worksheet.getRange(addressOf(span));
    range.group("ByColumns");
    range.hideGroupDetails("ByColumns");
    const cells = `$${columnLetters(span.first)}$1:$${columnLetters(span.last)}$1`;
    const reference = `=${formulaReference(written.title, cells)}`;
    pointName(context, survey, `${FOLD_PREFIX}${plan.key}_${index + 1}`, reference).visible = false;
  }
}

/** Opens groups of ours that lie elsewhere than the plan now wants them (vendors were added). */
export function unfoldOutdated(context: Excel.RequestContext, plan: SheetPlan, survey: Survey): void {
  const existing = survey.existing.get(plan.key);
  if (!existing) return;
  const worksheet = context.workbook.worksheets.getItem(existing.id);
  for (const span of outdatedSpans(plan, survey)) worksheet.getRange(addressOf(span)).ungroup("ByColumns");
}

/** Columns of outdated groups were folded away: they must not stay hidden. */
export function showOutdated(worksheet: Excel.Worksheet, plan: SheetPlan, survey: Survey): void {
  for (const span of outdatedSpans(plan, survey)) worksheet.getRange(addressOf(span)).columnHidden = false;
}

/** Columns side by side, counted from 0. */
interface Span {
  readonly first: number;
  readonly last: number;
}

function outdatedSpans(plan: SheetPlan, survey: Survey): readonly Span[] {
  const wanted = collapsedSpans(plan);
  return foldedEarlier(survey, plan.key).flatMap(({ range }) =>
    wanted.some((span) => isSpan(range, span)) ? [] : [{ first: range.left, last: range.right }],
  );
}

function isFoldedAlready(column: ColumnPlan, plan: SheetPlan, survey: Survey): boolean {
  if (!column.collapsed) return false;
  const { first, last } = parseColumns(column.columns);
  const span = collapsedSpans(plan).find((each) => each.first <= first && last <= each.last);
  return span !== undefined && foldedEarlier(survey, plan.key).some(({ range }) => isSpan(range, span));
}

/** Neighbouring collapsed columns are one group to Excel, however the plan lists them. */
function collapsedSpans(plan: SheetPlan): readonly Span[] {
  const spans = plan.columns.filter(({ collapsed }) => collapsed).map(({ columns }) => parseColumns(columns));
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.first - other.first)) {
    const before = joined[joined.length - 1];
    if (before && span.first <= before.last + 1) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

function isSpan(range: CellRange, span: Span): boolean {
  return range.left === span.first && range.right === span.last;
}

function addressOf({ first, last }: Span): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}
