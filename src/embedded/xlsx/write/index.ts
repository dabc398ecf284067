import type { SheetContents, WorkbookContents } from "../../workbook/contents";
import { isDateFormat } from "../number-formats";
import { directoryOf, OfficePackage, type Relationship } from "../package";
import { findElement, mapElements, sourceOf } from "../patch";
import { notAWorkbook } from "../problems";
import { Palette } from "../read/colors";
import { DEFAULT_STYLE } from "../read/styles";
import { listSheets, type SheetEntry } from "../read/workbook";
import { child, childrenNamed, flag, numberOf, parseXml } from "../xml";
import { blankPackage } from "./blank";
import { patchCells } from "./cell-patch";
import { PackageEdit } from "./package-edit";
import { writeSheet, type SheetWritingContext } from "./sheet";
import { blankStyles, StyleSheet } from "./style-sheet";
import { updateTitles, workbookXml, type Tab } from "./workbook-xml";

export interface WriteOptions {
  /** The file the contents were read from. What is not ours in it stays byte for byte. */
  readonly original?: Uint8Array;
  /** Ids of sheets to write anew although the file has them. Sheets the file does not have are always written. */
  readonly ownSheets?: ReadonlySet<string>;
  /** Cells changed in sheets that are the user's, by sheet id: put into the user's own part, everything around them untouched. */
  /** Formulas of the user's that came to a new value, in the same way. */
  readonly recalculatedCells?: ReadonlyMap<string, Iterable<readonly [row: number, column: number]>>;
  readonly changedCells?: ReadonlyMap<string, Iterable<readonly [row: number, column: number]>>;
  /**
   * Open on the contents' active sheet even when the file opens on a sheet of the user's. Costs one attribute in that
   * sheet's part (two selected tabs would be edited together); without it the file opens where the user left it.
   */
  readonly showActive?: boolean;
}

/** The tabs in the contents' order; chart sheets stay behind the tab they stood behind. */
function arrangeTabs(
  original: readonly Tab[],
  sheets: readonly SheetContents[],
  tabFor: (sheet: SheetContents) => Tab,
): Tab[] {
  const tabs = sheets.map(tabFor);
  original.forEach((tab, index) => {
    if (tab.sheet || !tab.source) return;
    const before = original.slice(0, index).map(({ oldPosition }) => oldPosition);
    const after = tabs
      .map(({ oldPosition }) => oldPosition !== undefined && before.includes(oldPosition))
      .lastIndexOf(true);
    tabs.splice(after + 1, 0, tab);
  });
  return tabs;
}

const highestTableId = (edit: PackageEdit, parts: OfficePackage): number =>
  Math.max(
    0,
    ...parts
      .names()
      .filter((name) => /\/tables\/[^/]+\.xml$/i.test(name) && edit.has(name))
      .map((name) => numberOf(parseXml(edit.text(name)).attributes["id"]) ?? 0),
  );

function deselect(edit: PackageEdit, part: string): void {
  const xml = edit.text(part);
  const views = xml.search(/<(?:[\w.-]+:)?sheetData/);
  const head = views < 0 ? xml : xml.slice(0, views);
  edit.setText(part, head.replace(/\stabSelected\s*=\s*["'](?:1|true)["']/g, "") + xml.slice(head.length));
}

/**
 * Writes a workbook. Without `original` a new file; with it, our sheets are grafted into the user's file, touching only
 * the workbook part, its relationships, the content types, the styles and the list of titles. Every program that opens
 * the file calculates it anew (`fullCalcOnLoad`), so a stored chain of calculation is dropped.
 */
export function writeXlsx(contents: WorkbookContents, options: WriteOptions = {}): Uint8Array {
  const standard = contents.styles[0] ?? DEFAULT_STYLE;
  const parts = new OfficePackage(options.original ?? blankPackage(standard));
  const workbookPart = parts.workbookPart();
  if (workbookPart === undefined) throw notAWorkbook("", { reason: "no workbook part in the original" });
  const edit = new PackageEdit(parts);
  const home = directoryOf(workbookPart);
  const source = edit.text(workbookPart);
  const workbook = parseXml(source);
  const relationships = parts.relationships(workbookPart);
  const entries = listSheets(parts, workbook, relationships);
  const partOf = (type: string): Relationship | undefined =>
    relationships.find((relationship) => relationship.type === type);

  const theme = partOf("theme");
  let stylesPart = partOf("styles")?.target;
  if (stylesPart === undefined) {
    stylesPart = edit.freeName(home, "styles", "xml");
    edit.addPart(
      stylesPart,
      blankStyles(standard),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
    );
    edit.addRelationship(workbookPart, "styles", stylesPart);
  }
  const stylesRoot = parseXml(edit.text(stylesPart));
  const palette = new Palette(
    theme && parts.xml(theme.target),
    child(child(stylesRoot, "colors"), "indexedColors"),
  );
  const styleSheet = new StyleSheet(edit.text(stylesPart), palette);

  const elements = findElement(mapElements(source), "workbook", "sheets")?.children ?? [];
  const fileSheets = childrenNamed(child(workbook, "sheets"), "sheet");
  let nextFileId =
    Math.max(0, ...fileSheets.map(({ attributes }) => numberOf(attributes["sheetId"]) ?? 0)) + 1;
  const isOwn = (entry: SheetEntry | undefined, sheet: SheetContents): boolean =>
    !entry || (options.ownSheets?.has(sheet.id) ?? false);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));

  // What goes first, so that new parts can take the freed names.
  const kept = new Set(contents.sheets.map(({ id }) => id));
  for (const entry of entries) {
    const sheet = contents.sheets.find(({ id }) => id === entry.id);
    if (!sheet || isOwn(entry, sheet)) edit.removeBelongings(entry.part);
    if (kept.has(entry.id)) continue;
    edit.removePart(entry.part);
    const id = fileSheets[entry.position]?.attributes["id"];
    if (id !== undefined) edit.removeRelationship(workbookPart, id);
  }

  let tableId = highestTableId(edit, parts);
  const date1904 = flag(child(workbook, "workbookPr")?.attributes["date1904"]);
  const looks: (number | undefined)[] = [];
  const dates = contents.styles.map(({ numberFormat }) => isDateFormat(numberFormat));
  const active = contents.sheets[contents.active] ?? contents.sheets[0];
  const shown = numberOf(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"]) ?? 0;
  const leftOpen = entries.find((entry) => entry.position === shown && kept.has(entry.id));
  const leftOpenSheet = contents.sheets.find(({ id }) => id === leftOpen?.id);
  const untouched = leftOpen !== undefined && leftOpenSheet !== undefined && !isOwn(leftOpen, leftOpenSheet);
  const openOn =
    untouched && !options.showActive && leftOpenSheet.visibility === "visible" ? leftOpenSheet : active;
  const context: Omit<SheetWritingContext, "selected"> = {
    contents,
    edit,
    styleSheet,
    home,
    xf: (style) => (looks[style] ??= styleSheet.xfOf(contents.styles[style])),
    isDate: (style) => dates[style] ?? false,
    date1904,
    nextTableId: () => ++tableId,
  };

  const tabFor = (sheet: SheetContents): Tab => {
    const entry = entryOf.get(sheet.id);
    const own = isOwn(entry, sheet);
    const part = entry?.part ?? edit.freeName(`${home}worksheets/`, "sheet", "xml");
    if (own) writeSheet(part, sheet, { ...context, selected: sheet === openOn });
    else {
      const changes = options.changedCells?.get(sheet.id);
      const recalculated = options.recalculatedCells?.get(sheet.id);
      const patched =
        (changes ?? recalculated) && patchCells(edit.text(part), sheet, changes ?? [], context, recalculated);
      if (patched !== undefined) edit.setText(part, patched);
      if (sheet !== openOn && sheet === leftOpenSheet) deselect(edit, part);
    }
    if (!entry)
      return {
        sheet,
        own,
        fileId: nextFileId++,
        relationshipId: edit.addRelationship(workbookPart, "worksheet", part),
      };
    const element = elements[entry.position];
    return {
      sheet,
      own,
      oldPosition: entry.position,
      fileId: 0,
      relationshipId: "",
      ...(element ? { source: sourceOf(source, element) } : {}),
    };
  };
  const originalTabs = fileSheets.map((_, position): Tab => {
    const sheet = contents.sheets.find(({ id }) => entryOf.get(id)?.position === position);
    const element = elements[position];
    const ours = entries.some((entry) => entry.position === position);
    return {
      own: false,
      oldPosition: position,
      fileId: 0,
      relationshipId: "",
      ...(sheet ? { sheet } : {}),
      ...(element && !ours ? { source: sourceOf(source, element) } : {}),
    };
  });
  const tabs = arrangeTabs(originalTabs, contents.sheets, tabFor);

  edit.setText(
    workbookPart,
    workbookXml(
      source,
      contents,
      tabs,
      Math.max(
        0,
        tabs.findIndex(({ sheet }) => sheet !== undefined && sheet === openOn),
      ),
    ),
  );
  edit.setText(stylesPart, styleSheet.toXml());
  for (const { id, type, target } of relationships) {
    if (type !== "calcChain") continue;
    edit.removePart(target);
    edit.removeRelationship(workbookPart, id);
  }
  const titles = parts.relationships("").find(({ type }) => type === "extended-properties")?.target;
  if (titles !== undefined && edit.has(titles))
    edit.setText(
      titles,
      updateTitles(
        edit.text(titles),
        contents.sheets.map(({ name }) => name),
      ),
    );
  return edit.toBytes();
}
