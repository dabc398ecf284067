import { mapReferences } from "../formulas/references";
import type { SheetContents } from "../workbook/contents";
import { sheetPrefix, splitSheet } from "../workbook/rects";
import { ANY_SHEET } from "./changes";
import { EVENT } from "./event-hub";
import { ExcelError, invalidArgument, itemAlreadyExists } from "./excel-error";
import type { Host } from "./host";
import { activateSheet } from "./selection";

type By = "Local" | "Remote";

/** Excel's rules for sheet names. */
function checkSheetName(host: Host, name: string, except?: SheetContents): void {
  if (name === "" || name.length > 31) throw invalidArgument("A worksheet name has 1 to 31 characters.");
  if (/[:\\/?*[\]\u0000-\u001f]/.test(name))
    throw invalidArgument("A worksheet name can't contain : \\ / ? * [ or ].");
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument("A worksheet name can't begin or end with an apostrophe.");
  if (name.toLowerCase() === "history") throw invalidArgument('"History" is a reserved name.');
  const found = host.workbook.sheetByName(name);
  if (found && found !== except) throw itemAlreadyExists();
}

function ensureStructure(host: Host): void {
  if (host.workbook.contents.protected || host.poses.readOnly) {
    throw new ExcelError("AccessDenied", "The workbook's structure is protected.");
  }
}

export function addSheet(host: Host, wanted: string | undefined, source: By = "Local"): SheetContents {
  ensureStructure(host);
  let name = wanted;
  for (let number = host.workbook.sheets.length + 1; name === undefined; number += 1) {
    if (!host.workbook.sheetByName(`Sheet${number}`)) name = `Sheet${number}`;
  }
  checkSheetName(host, name);
  const sheet = host.workbook.addSheet(name);
  const args = { type: "WorksheetAdded", source, worksheetId: sheet.id };
  host.events.fire({ eventType: EVENT.added, targetId: ANY_SHEET, args });
  return sheet;
}

/** References to the sheet follow its new name. */
export function renameSheet(host: Host, sheet: SheetContents, name: string, source: By = "Local"): void {
  ensureStructure(host);
  if (name === sheet.name) return;
  checkSheetName(host, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  const follow = (formula: string): string => replaceSheet(formula, before, sheetPrefix(name));
  host.workbook.renameInCalculator(sheet, follow);
  const args = {
    type: "WorksheetNameChanged",
    nameBefore: before,
    nameAfter: name,
    source,
    worksheetId: sheet.id,
  };
  for (const targetId of [sheet.id, ANY_SHEET])
    host.events.fire({ eventType: EVENT.nameChanged, targetId, args });
}

export function moveSheet(host: Host, sheet: SheetContents, to: number): void {
  ensureStructure(host);
  const { sheets } = host.workbook;
  if (!Number.isInteger(to) || to < 0 || to >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
}

/** References to the sheet become #REF!, as in Excel; names of its own go with it. */
export function deleteSheet(host: Host, sheet: SheetContents, source: By = "Local"): void {
  ensureStructure(host);
  const others = host.workbook.sheets.filter((item) => item !== sheet && item.visibility === "visible");
  if (others.length === 0)
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  const at = host.workbook.sheets.indexOf(sheet);
  host.workbook.deleteSheet(sheet, (formula) => replaceSheet(formula, sheet.name, undefined));
  if (host.selection.sheetId === sheet.id) {
    const next =
      host.workbook.sheets.slice(at).find((item) => item.visibility === "visible") ??
      others[others.length - 1]!;
    activateSheet(host, next);
  }
  const args = { type: "WorksheetDeleted", source, worksheetId: sheet.id };
  host.events.fire({ eventType: EVENT.deleted, targetId: ANY_SHEET, args });
}

/** Stands for a lost corner until its range is known to be lost with it. */
const LOST = "\u0001";
const LOST_RANGES = /\u0001(?::\$?[A-Za-z]{0,3}\$?[0-9]{0,7})?/g;

function replaceSheet(formula: string, name: string, prefix: string | undefined): string {
  if (!formula.toLowerCase().includes(name.replace(/'/g, "''").toLowerCase())) return formula;
  const replaced = mapReferences(formula, ({ text }) => {
    const { sheet, rest } = splitSheet(text);
    if (sheet?.toLowerCase() !== name.toLowerCase()) return undefined;
    return prefix === undefined ? LOST : prefix + rest;
  });
  return prefix === undefined ? replaced.replace(LOST_RANGES, "#REF!") : replaced;
}
