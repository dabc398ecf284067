import { rangeName } from "../../core/model";
import type { SheetPlan } from "../../core/report/workbook-plan";
import { parseArea, rangeAt } from "./areas";
import type { ExistingSheet, Survey } from "./survey";

/** Excel accepts a new size only when the header stays in its row and the table still overlaps itself. */
export function canResize(plan: SheetPlan, existing: ExistingSheet | undefined): boolean {
  const table = existing?.tables.find(({ name }) => name === plan.table?.name);
  if (!plan.table || !table?.range) return false;
  const wanted = parseArea(plan.table.range);
  return table.range.top === wanted.top && table.range.left === wanted.left;
}

/** Before the cells are written: a table that is there keeps its place, name and whatever refers to it. */
export function resizeTable(
  context: Excel.RequestContext,
  plan: SheetPlan,
  existing: ExistingSheet | undefined,
): void {
  const table = existing?.tables.find(({ name }) => name === plan.table?.name);
  if (!plan.table || !table?.range || !canResize(plan, existing)) return;
  if (rangeName(table.range) !== plan.table.range)
    context.workbook.tables.getItem(table.name).resize(plan.table.range);
}

/** After the cells are written: a new table takes its headings from them. A name in use elsewhere is left alone. */
export function makeTable(
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  existing: ExistingSheet | undefined,
  survey: Survey,
): void {
  if (!plan.table || canResize(plan, existing)) return;
  const { name, range, style } = plan.table;
  const table = worksheet.tables.add(rangeAt(worksheet, parseArea(range)), true);
  const elsewhere = survey.tableNames.includes(name) && !existing?.tables.some((own) => own.name === name);
  if (!elsewhere) table.name = name;
  if (style === null) table.showBandedRows = false;
  table.style = style ?? "TableStyleLight1";
}
