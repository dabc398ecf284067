import type { NameContents, SheetContents, WorkbookContents } from "../../workbook/contents";
import { parseRect } from "../addresses";
import { type OfficePackage, type Relationship } from "../package";
import { child, childrenNamed, flag, numberOf, type XmlNode } from "../xml";
import { fromFile } from "../formulas";
import { notAWorkbook } from "../problems";
import { readSheetXml, type CellReadingContext } from "./cells";
import { readCharts } from "./charts";
import { Palette } from "./colors";
import { refuseTooManyRows } from "./row-limit";
import { readSharedStrings } from "./shared-strings";
import {
  readColumns,
  readConditionalFormats,
  readMerges,
  readPage,
  readValidations,
  readView,
} from "./sheet-details";
import { readComments, readHyperlinks, readPeople, readTables } from "./sheet-parts";
import { readDifferentialStyles, readStyles } from "./styles";

/** Office.js's form of a worksheet id, from the number the file keeps for it: the same each time a file is read. */
export const sheetIdOf = (fileId: number): string =>
  `{00000000-0001-0000-0000-${fileId.toString(16).toUpperCase().padStart(12, "0")}}`;

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly visibility: SheetContents["visibility"];
  /** Position among all sheets of the file, chart sheets included: what `localSheetId` counts. */
  readonly position: number;
}

const VISIBILITY: Readonly<Record<string, SheetContents["visibility"]>> = {
  hidden: "hidden",
  veryHidden: "very-hidden",
};

/** The worksheets of a workbook part, in tab order. Chart and dialog sheets have no cells and are left out. */
export function listSheets(
  parts: OfficePackage,
  workbook: XmlNode,
  relationships: readonly Relationship[],
): SheetEntry[] {
  return childrenNamed(child(workbook, "sheets"), "sheet").flatMap(
    ({ attributes }, position): SheetEntry[] => {
      const relationship = relationships.find(({ id }) => id === attributes["id"]);
      if (relationship?.type !== "worksheet" || !parts.has(relationship.target)) return [];
      return [
        {
          id: sheetIdOf(numberOf(attributes["sheetId"]) ?? position + 1),
          name: attributes["name"] ?? `Sheet${position + 1}`,
          part: relationship.target,
          visibility: VISIBILITY[attributes["state"] ?? ""] ?? "visible",
          position,
        },
      ];
    },
  );
}

interface FileContext extends Omit<CellReadingContext, "sheetName"> {
  readonly parts: OfficePackage;
  readonly palette: Palette;
  readonly differentialStyles: ReturnType<typeof readDifferentialStyles>;
  readonly people: ReadonlyMap<string, string>;
}

function lastColumn(cells: SheetContents["cells"]): number {
  let last = -1;
  for (const line of cells.values()) for (const column of line.keys()) if (column > last) last = column;
  return last;
}

function readSheet(entry: SheetEntry, context: FileContext): SheetContents {
  const { parts, palette } = context;
  refuseTooManyRows(parts, entry.part, entry.name);
  const { cells, rows, rest } = readSheetXml(parts.text(entry.part) ?? "", {
    ...context,
    sheetName: entry.name,
  });
  const relationships = parts.relationships(entry.part);
  return {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    tabColor: palette.resolve(child(child(rest, "sheetPr"), "tabColor")) ?? null,
    ...readView(rest),
    cells,
    columns: readColumns(rest, lastColumn(cells)),
    rows,
    merges: readMerges(rest),
    hyperlinks: readHyperlinks(rest, relationships),
    comments: readComments(parts, relationships, context.people),
    validations: readValidations(rest),
    conditionalFormats: readConditionalFormats(rest, context.differentialStyles, palette),
    tables: readTables(parts, rest, relationships),
    charts: readCharts(parts, relationships, palette),
    page: readPage(rest),
    protected: flag(child(rest, "sheetProtection")?.attributes["sheet"]),
  };
}

/** Print area and titles become part of the sheet's page; filter helpers are the file's own business. */
function takeBuiltInName(sheet: SheetContents, name: string, refersTo: string): void {
  const references = refersTo.split(",").map((part) => part.slice(part.lastIndexOf("!") + 1));
  if (name === "_xlnm.Print_Area") sheet.page.printArea = parseRect(references[0] ?? "") ?? null;
  if (name !== "_xlnm.Print_Titles") return;
  const rows = references.map(parseRect).find((rect) => rect?.left === 0 && rect.right === 16_383);
  if (rows) sheet.page.titleRows = { from: rows.top, to: rows.bottom };
}

function readNames(
  workbook: XmlNode,
  entries: readonly SheetEntry[],
  sheets: readonly SheetContents[],
): NameContents[] {
  return childrenNamed(child(workbook, "definedNames"), "definedName").flatMap((node): NameContents[] => {
    const { name = "", localSheetId, hidden } = node.attributes;
    const scope =
      localSheetId === undefined
        ? undefined
        : entries.findIndex((entry) => entry.position === Number(localSheetId));
    const sheet = scope === undefined ? undefined : sheets[scope];
    if (localSheetId !== undefined && !sheet) return [];
    if (name.startsWith("_xlnm.")) {
      if (sheet) takeBuiltInName(sheet, name, node.text);
      return [];
    }
    return [
      {
        name,
        ...(sheet ? { sheetId: sheet.id } : {}),
        refersTo: fromFile(node.text).slice(1),
        visible: !flag(hidden),
      },
    ];
  });
}

/** Reads an unfolded package; `file` is for the words of problems. */
export function readWorkbook(parts: OfficePackage, file: string): WorkbookContents {
  const part = parts.workbookPart();
  const workbook = part === undefined ? undefined : parts.xml(part);
  if (part === undefined || !workbook) throw notAWorkbook(file, { reason: "no workbook part" });
  const relationships = parts.relationships(part);
  const partOf = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type)?.target;
  const xmlOf = (type: string): XmlNode | undefined => {
    const target = partOf(type);
    return target === undefined ? undefined : parts.xml(target);
  };
  const stylesRoot = xmlOf("styles");
  const palette = new Palette(xmlOf("theme"), child(child(stylesRoot, "colors"), "indexedColors"));
  const styles = readStyles(stylesRoot, palette);
  const entries = listSheets(parts, workbook, relationships);
  if (entries.length === 0) throw notAWorkbook(file, { reason: "no worksheet" });
  const context: FileContext = {
    parts,
    palette,
    sharedStrings: readSharedStrings(parts.text(partOf("sharedStrings") ?? "")),
    numberFormats: styles.map((style) => style.numberFormat),
    date1904: flag(child(workbook, "workbookPr")?.attributes["date1904"]),
    differentialStyles: readDifferentialStyles(stylesRoot, palette),
    people: readPeople(parts, relationships),
  };
  const sheets = entries.map((entry) => readSheet(entry, context));
  const tab = numberOf(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"]) ?? 0;
  const active = entries.findIndex((entry) => entry.position >= tab && entry.visibility === "visible");
  return {
    sheets,
    active: Math.max(0, active),
    names: readNames(workbook, entries, sheets),
    styles,
    protected: flag(child(workbook, "workbookProtection")?.attributes["lockStructure"]),
  };
}
