import { columnLetters, formulaReference, parseCellName } from "../../core/model";
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
export function widthInPoints(characters: number): number {
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
    if (column.collapsed && isFolded(survey, plan, column)) continue;
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
  for (const { name } of foldedEarlier(survey, plan.key).slice(collapsedColumns(plan).length)) {
    context.workbook.names.getItem(name).delete();
  }
  for (const [index, column] of collapsedColumns(plan).entries()) {
    if (isFolded(survey, plan, column)) continue;
    await payload.makeRoom(6);
    const range = worksheet.getRange(wholeLines(column.columns));
    range.group("ByColumns");
    range.hideGroupDetails("ByColumns");
    const { first, last } = parseColumns(column.columns);
    const reference = `=${formulaReference(written.title, `$${columnLetters(first)}$1:$${columnLetters(last)}$1`)}`;
    pointName(context, survey, `${FOLD_PREFIX}${plan.key}_${index + 1}`, reference).visible = false;
  }
}

/** Opens groups of ours that lie elsewhere than the plan now wants them (vendors were added). Returns how many. */
export function unfoldOutdated(context: Excel.RequestContext, plan: SheetPlan, survey: Survey): number {
  const existing = survey.existing.get(plan.key);
  if (!existing) return 0;
  const outdated = outdatedFolds(plan, survey);
  const worksheet = context.workbook.worksheets.getItem(existing.id);
  for (const span of outdated) worksheet.getRange(span).ungroup("ByColumns");
  return outdated.length;
}

/** Columns of outdated groups were folded away: they must not stay hidden. */
export function showOutdated(worksheet: Excel.Worksheet, plan: SheetPlan, survey: Survey): void {
  for (const span of outdatedFolds(plan, survey)) worksheet.getRange(span).columnHidden = false;
}

function outdatedFolds(plan: SheetPlan, survey: Survey): readonly string[] {
  const wanted = new Set(collapsedColumns(plan).map(({ columns }) => spanOf(parseColumns(columns))));
  return foldedEarlier(survey, plan.key).flatMap(({ range }) => {
    const span = spanOf({ first: range.left, last: range.right });
    return wanted.has(span) ? [] : [span];
  });
}

function isFolded(survey: Survey, plan: SheetPlan, column: ColumnPlan): boolean {
  const wanted = parseColumns(column.columns);
  return foldedEarlier(survey, plan.key).some(
    ({ range }) => range.left === wanted.first && range.right === wanted.last,
  );
}

function collapsedColumns(plan: SheetPlan): readonly ColumnPlan[] {
  return plan.columns.filter(({ collapsed }) => collapsed);
}

function spanOf({ first, last }: { readonly first: number; readonly last: number }): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}
