import { parseRange, type CellRange } from "../../core/model";
import type { SheetKey, SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan";
import type { Batch } from "../count-syncs";
import { FOLD_PREFIX, rangeOfName, titleOf, type ListedName } from "../find-our-sheets";
import { protectedProblem } from "../problems";

/** One of our sheets as it stands from an earlier writing. */
export interface ExistingSheet {
  readonly id: string;
  readonly title: string;
  readonly charts: readonly string[];
  /** Tables lying on it, by name. */
  readonly tables: readonly { readonly name: string; readonly range: CellRange | undefined }[];
}

/** What is in the workbook before writing. Plain data: nothing here keeps Excel's objects. */
export interface Survey {
  readonly titles: readonly string[];
  readonly names: readonly ListedName[];
  readonly tableNames: readonly string[];
  readonly existing: ReadonlyMap<SheetKey, ExistingSheet>;
}

/**
 * One round trip to list the workbook, a second one when there are sheets of ours to look at closely.
 * Throws when the workbook or one of our sheets is protected: before anything is written.
 */
export async function surveyWorkbook(batch: Batch, plan: WorkbookPlan): Promise<Survey> {
  const book = batch.context.workbook;
  const worksheets = book.worksheets.load("items/id,items/name");
  const names = book.names.load("items/name,items/formula");
  const tables = book.tables.load("items/name");
  const protection = book.protection.load("protected");
  await batch.sync();
  const listed = names.items.map(({ name, formula }): ListedName => ({ name, formula }));
  const found = plan.sheets.flatMap((sheet) => {
    const title = titleOf(listed, sheet.key);
    const worksheet = worksheets.items.find(({ name }) => name === title);
    return worksheet ? [{ plan: sheet, worksheet }] : [];
  });
  if (protection.protected && found.length < plan.sheets.length) {
    throw protectedProblem(
      plan.sheets.find((sheet) => found.every((other) => other.plan !== sheet))?.title ?? "",
    );
  }
  return {
    titles: worksheets.items.map(({ name }) => name),
    names: listed,
    tableNames: tables.items.map(({ name }) => name),
    existing: found.length > 0 ? await lookClosely(batch, found, tables.items) : new Map(),
  };
}

async function lookClosely(
  batch: Batch,
  found: readonly { readonly plan: SheetPlan; readonly worksheet: Excel.Worksheet }[],
  tables: readonly Excel.Table[],
): Promise<ReadonlyMap<SheetKey, ExistingSheet>> {
  const asked = found.map(({ plan, worksheet }) => ({
    plan,
    worksheet,
    protection: worksheet.protection.load("protected"),
    charts: worksheet.charts.load("items/name"),
  }));
  const places = tables.map((table) => ({ name: table.name, range: table.getRange().load("address") }));
  await batch.sync();
  const existing = new Map<SheetKey, ExistingSheet>();
  for (const { plan, worksheet, protection, charts } of asked) {
    if (protection.protected) throw protectedProblem(worksheet.name);
    existing.set(plan.key, {
      id: worksheet.id,
      title: worksheet.name,
      charts: charts.items.map(({ name }) => name),
      tables: places
        .map(({ name, range }) => ({ name, range: parseRange(range.address) }))
        .filter(({ range }) => range?.sheet === worksheet.name),
    });
  }
  return existing;
}

/** The groups of columns we made earlier on this sheet, from the names that remember them, in their order. */
export function foldedEarlier(
  survey: Survey,
  key: SheetKey,
): readonly { readonly name: string; readonly range: CellRange }[] {
  const prefix = `${FOLD_PREFIX}${key}_`.toLowerCase();
  const title = survey.existing.get(key)?.title;
  return survey.names
    .flatMap(({ name, formula }) => {
      const range = name.toLowerCase().startsWith(prefix) ? rangeOfName(formula) : undefined;
      return range && range.sheet === title ? [{ name, range }] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
}
