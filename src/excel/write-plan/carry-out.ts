import type { WorkbookPlan } from "../../core/report/workbook-plan";
import type { Batch } from "../count-syncs";
import type { WorkOptions, WrittenSheet } from "../workbook-connection";
import { fillDown, writeBlock } from "./cells";
import { foldColumns, showOutdated, unfoldOutdated, writeColumnsAndRows } from "./columns-and-rows";
import { writeConditionalFormats } from "./conditional-formats";
import { Payload } from "./payload";
import { prepareSheets, writeNames, type TargetSheet } from "./sheets";
import { writeLooks, writeNumberFormats } from "./styles";
import type { Survey } from "./survey";
import { makeTable, resizeTable } from "./table";
import { writeValidations } from "./validation";

/**
 * Everything but the decoration, in one request where Excel takes it (5 MB on the web), else in as few as it takes.
 * The order matters: sheets, then names (formulas and lists lean on them), then number formats, cells and looks.
 */
export async function carryOut(
  batch: Batch,
  plan: WorkbookPlan,
  chosen: readonly WrittenSheet[],
  survey: Survey,
  options: { readonly unfold: boolean; readonly onProgress?: WorkOptions["onProgress"] },
): Promise<void> {
  const { context } = batch;
  // First of all, so that a refusal (someone opened the groups themselves) comes before anything is written.
  if (options.unfold) for (const sheet of plan.sheets) unfoldOutdated(context, sheet, survey);
  const payload = new Payload(batch, () => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
  });
  await payload.makeRoom(10 * plan.sheets.length + 2 * plan.names.length);
  const targets = prepareSheets(context, plan, chosen, survey);
  writeNames(context, plan, targets, survey);
  for (const [done, target] of targets.entries()) {
    options.onProgress?.({ step: "writing", done, of: targets.length, sheet: target.written.title });
    await writeSheet(context, target, survey, payload);
  }
  await payload.send();
  options.onProgress?.({ step: "writing", done: targets.length, of: targets.length });
}

async function writeSheet(
  context: Excel.RequestContext,
  target: TargetSheet,
  survey: Survey,
  payload: Payload,
): Promise<void> {
  const { plan, worksheet } = target;
  const existing = survey.existing.get(plan.key);
  resizeTable(context, plan, existing);
  await writeNumberFormats(worksheet, plan.styles, payload);
  for (const block of plan.blocks) await writeBlock(worksheet, block, payload);
  for (const filled of plan.filled) await fillDown(worksheet, filled, payload);
  makeTable(worksheet, plan, existing, survey);
  for (const range of plan.merges) worksheet.getRange(range).merge(false);
  await writeLooks(worksheet, plan.styles, payload);
  showOutdated(worksheet, plan, survey);
  await writeColumnsAndRows(target, survey, payload);
  await writeValidations(worksheet, plan.validations, payload);
  await writeConditionalFormats(worksheet, plan.conditionalFormats, payload);
  worksheet.tabColor = plan.tabColor;
  worksheet.showGridlines = false;
  await foldColumns(context, target, survey, payload);
}
