import { columnLetters, formulaReference } from "../../core/model";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan";
import type { WrittenSheet } from "../workbook-connection";
import { parseArea } from "./areas";
import type { ExistingSheet, Survey } from "./survey";
import { canResize } from "./table";

/** Excel's limit for a sheet's title. */
const LONGEST_TITLE = 31;

/** A sheet to write on: made or found. */
export interface TargetSheet {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
  readonly written: WrittenSheet;
}

/** Decides the title of every sheet of the plan: an existing sheet keeps its own, a new one gets one that is free. */
export function chooseTitles(plan: WorkbookPlan, survey: Survey): readonly WrittenSheet[] {
  const taken = new Set(survey.titles.map((title) => title.toLowerCase()));
  return plan.sheets.map((sheet) => {
    const existing = survey.existing.get(sheet.key);
    if (existing) return { key: sheet.key, title: existing.title, created: false };
    const title = freeTitle(sheet.title, taken);
    taken.add(title.toLowerCase());
    return { key: sheet.key, title, created: true };
  });
}

/** "RFP Ranking", "RFP Ranking (2)", …: never one that is taken, whatever its case. */
export function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "RFP";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const title = clean.slice(0, LONGEST_TITLE - suffix.length).trimEnd() + suffix;
    if (!taken.has(title.toLowerCase())) return title;
  }
}

/** Makes missing sheets (at the end, in the plan's order) and empties ours; sheets of the user's are not looked at. */
export function prepareSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  chosen: readonly WrittenSheet[],
  survey: Survey,
): readonly TargetSheet[] {
  return plan.sheets.map((sheet, index) => {
    const written = chosen[index]!;
    if (written.created) {
      return { plan: sheet, worksheet: context.workbook.worksheets.add(written.title), written };
    }
    const existing = survey.existing.get(sheet.key)!;
    const worksheet = context.workbook.worksheets.getItem(existing.id);
    emptySheet(context, worksheet, sheet, existing);
    return { plan: sheet, worksheet, written };
  });
}

function emptySheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  existing: ExistingSheet,
): void {
  for (const { name } of existing.tables) {
    const table = context.workbook.tables.getItem(name);
    table.clearFilters();
    // Before the formats are cleared: a converted table leaves its looks behind in the cells.
    if (name !== plan.table?.name || !canResize(plan, existing)) table.convertToRange();
  }
  // Rows hidden or filtered away by anyone: other contents stand there now.
  worksheet.getUsedRange().rowHidden = false;
  worksheet.freezePanes.unfreeze();
  const all = worksheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.unmerge();
  all.clear("Contents");
  all.clear("Formats");
}

/** Adds the plan's names, or points the ones that exist to where their cells are now. */
export function writeNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  targets: readonly TargetSheet[],
  survey: Survey,
): void {
  for (const name of plan.names) {
    const target = targets.find((each) => each.plan.key === name.sheet);
    if (target) pointName(context, survey, name.name, absoluteReference(target.written.title, name));
  }
}

/** Adds a workbook-scoped name or points an existing one somewhere else. */
export function pointName(
  context: Excel.RequestContext,
  survey: Survey,
  name: string,
  reference: string,
): Excel.NamedItem {
  const names = context.workbook.names;
  const known = survey.names.some((listed) => listed.name.toLowerCase() === name.toLowerCase());
  if (!known) return names.add(name, reference);
  const item = names.getItem(name);
  item.formula = reference;
  return item;
}

/** "='RFP Log'!$A$4:$P$205" */
export function absoluteReference(title: string, name: Pick<NamePlan, "range">): string {
  const area = parseArea(name.range);
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(area.top, area.left);
  const last = cell(area.bottom, area.right);
  return `=${formulaReference(title, first === last ? first : `${first}:${last}`)}`;
}
