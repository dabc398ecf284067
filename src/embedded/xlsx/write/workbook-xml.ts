import type { NameContents, SheetContents, WorkbookContents } from "../../workbook/contents";
import { absoluteName, quoteSheet } from "../addresses";
import { fromFile, toFile } from "../formulas";
import {
  dropAttribute,
  findElement,
  insertInOrder,
  mapElements,
  replaceElement,
  replaceInside,
  setAttribute,
  sourceOf,
  withPrefix,
  type ElementRange,
} from "../patch";
import { decodeXml, encodeAttribute, encodeXml, parseXml } from "../xml";

const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** A tab as it will stand in the workbook part. */
export interface Tab {
  /** The file's element for a sheet it has already. */
  readonly source?: string;
  /** Its place in the original file. */
  readonly oldPosition?: number;
  /** Absent for sheets we do not hold (chart sheets): they stay as they are. */
  readonly sheet?: SheetContents;
  /** Written by us: its print names come from the contents. */
  readonly own: boolean;
  readonly fileId: number;
  readonly relationshipId: string;
}

const workbookElement = (xml: string): ElementRange | undefined => findElement(mapElements(xml), "workbook");

const STATES = { visible: undefined, hidden: "hidden", "very-hidden": "veryHidden" } as const;

function tabXml(tab: Tab, prefix: string, relationshipPrefix: string): string {
  if (!tab.sheet) return tab.source ?? "";
  const { name, visibility } = tab.sheet;
  const state = STATES[visibility];
  const fresh = `<${prefix}sheet name="" sheetId="${tab.fileId}" ${relationshipPrefix}id="${tab.relationshipId}"/>`;
  const named = setAttribute(tab.source ?? fresh, "name", encodeAttribute(name));
  return state === undefined ? dropAttribute(named, "state") : setAttribute(named, "state", state);
}

/** Prefix bound to the relationships namespace ("r:"), with its declaration when the part has none. */
function relationshipPrefix(xml: string, root: ElementRange): { prefix: string; declaration: string } {
  const tag = xml.slice(root.start, root.innerStart);
  const bound = /xmlns:([\w.-]+)\s*=\s*["'][^"']*officeDocument(?:\/2006)?\/relationships["']/.exec(tag)?.[1];
  return bound === undefined
    ? {
        prefix: "r:",
        declaration: ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      }
    : { prefix: `${bound}:`, declaration: "" };
}

function setTabs(xml: string, tabs: readonly Tab[]): string {
  const root = workbookElement(xml);
  const sheets = root && findElement(root, "sheets");
  if (!root || !sheets) return xml;
  const { prefix, declaration } = relationshipPrefix(xml, root);
  const inside = tabs.map((tab) => tabXml(tab, sheets.prefix, prefix)).join("");
  const changed = replaceInside(xml, sheets, inside);
  if (declaration === "") return changed;
  return changed.slice(0, root.innerStart - 1) + declaration + changed.slice(root.innerStart - 1);
}

interface WantedName {
  readonly name: string;
  readonly tab: number | undefined;
  readonly refersTo: string;
  readonly visible: boolean;
}

function printNames(tabs: readonly Tab[]): WantedName[] {
  return tabs.flatMap(({ sheet, own }, tab): WantedName[] => {
    if (!sheet || !own) return [];
    const { printArea, titleRows } = sheet.page;
    const prefix = `${quoteSheet(sheet.name)}!`;
    return [
      ...(printArea
        ? [{ name: "_xlnm.Print_Area", tab, refersTo: prefix + absoluteName(printArea), visible: true }]
        : []),
      ...(titleRows
        ? [
            {
              name: "_xlnm.Print_Titles",
              tab,
              refersTo: `${prefix}$${titleRows.from + 1}:$${titleRows.to + 1}`,
              visible: true,
            },
          ]
        : []),
    ];
  });
}

const nameXml = ({ name, tab, refersTo, visible }: WantedName): string =>
  `<definedName name="${encodeAttribute(name)}"${tab === undefined ? "" : ` localSheetId="${tab}"`}${visible ? "" : ' hidden="1"'}>${encodeXml(toFile(refersTo))}</definedName>`;

/**
 * The user's names stay word for word (comments and all) while they mean the same. A visible name that is gone from
 * the contents was deleted; hidden ones are other programs' business and stay.
 */
function setNames(xml: string, contents: WorkbookContents, tabs: readonly Tab[]): string {
  const root = workbookElement(xml);
  if (!root) return xml;
  const range = findElement(root, "definedNames");
  const tabOf = (name: NameContents): number | undefined =>
    name.sheetId === undefined ? undefined : tabs.findIndex(({ sheet }) => sheet?.id === name.sheetId);
  const keyOf = (name: string, tab: number | undefined): string => `${tab ?? ""}!${name.toLowerCase()}`;
  const wanted = new Map<string, WantedName>();
  for (const name of contents.names) {
    const tab = tabOf(name);
    if (tab !== -1) wanted.set(keyOf(name.name, tab), { ...name, tab });
  }
  for (const name of printNames(tabs)) wanted.set(keyOf(name.name, name.tab), name);
  const kept = (range?.children ?? []).flatMap((element): string[] => {
    const source = sourceOf(xml, element);
    const { name = "", localSheetId, hidden } = parseXml(source).attributes;
    const tab =
      localSheetId === undefined
        ? undefined
        : tabs.findIndex(({ oldPosition }) => oldPosition === Number(localSheetId));
    if (tab === -1) return [];
    const placed = tab === undefined ? source : setAttribute(source, "localSheetId", String(tab));
    const key = keyOf(name, tab);
    const want = wanted.get(key);
    wanted.delete(key);
    const scope = tab === undefined ? undefined : tabs[tab];
    if (name.startsWith("_xlnm.") && !want) return scope?.own && scope.sheet ? [] : [placed];
    if (!want) return hidden === "1" || hidden === "true" || (scope && !scope.sheet) ? [placed] : [];
    const text = xml.slice(element.innerStart, element.innerEnd);
    if (fromFile(decodeXml(text)).slice(1) === want.refersTo) return [placed];
    const local = mapElements(placed).children[0];
    return local ? [replaceInside(placed, local, encodeXml(toFile(want.refersTo)))] : [];
  });
  const added = [...wanted.values()].map(nameXml);
  if (kept.length + added.length === 0) return range ? xml.slice(0, range.start) + xml.slice(range.end) : xml;
  if (!range)
    return insertInOrder(xml, root, "definedNames", `<definedNames>${added.join("")}</definedNames>`, ORDER);
  return replaceInside(xml, range, kept.join("") + withPrefix(added.join(""), range.prefix));
}

/** Every program that opens the file calculates it anew. */
function calculateOnLoad(xml: string): string {
  const root = workbookElement(xml);
  const range = root && findElement(root, "calcPr");
  if (!root) return xml;
  if (!range) return insertInOrder(xml, root, "calcPr", '<calcPr fullCalcOnLoad="1"/>', ORDER);
  return replaceElement(xml, range, setAttribute(sourceOf(xml, range), "fullCalcOnLoad", "1"));
}

function setActiveTab(xml: string, tab: number): string {
  const root = workbookElement(xml);
  if (!root) return xml;
  const view = findElement(root, "bookViews", "workbookView");
  if (view) return replaceElement(xml, view, setAttribute(sourceOf(xml, view), "activeTab", String(tab)));
  return insertInOrder(
    xml,
    root,
    "bookViews",
    `<bookViews><workbookView activeTab="${tab}"/></bookViews>`,
    ORDER,
  );
}

/** The workbook part with these tabs and the contents' names, calculated on loading, opening on `active`. */
export function workbookXml(
  xml: string,
  contents: WorkbookContents,
  tabs: readonly Tab[],
  active: number,
): string {
  return setActiveTab(calculateOnLoad(setNames(setTabs(xml, tabs), contents, tabs)), active);
}

/** `docProps/app.xml` with today's tabs in its list of titles; unchanged when it has none. */
export function updateTitles(xml: string, names: readonly string[]): string {
  const titles = findElement(mapElements(xml), "Properties", "TitlesOfParts", "vector");
  const pairs = findElement(mapElements(xml), "Properties", "HeadingPairs", "vector");
  const count = pairs?.children[1]?.children[0];
  if (!titles || !count || !pairs) return xml;
  const old = Number(xml.slice(count.innerStart, count.innerEnd));
  const rest = titles.children.slice(old).map((element) => sourceOf(xml, element));
  if (!Number.isInteger(old) || old > titles.children.length) return xml;
  const prefix = titles.prefix;
  const list =
    names.map((name) => `<${prefix}lpstr>${encodeXml(name)}</${prefix}lpstr>`).join("") + rest.join("");
  const filled = setAttribute(
    sourceOf(replaceInside(xml, titles, list), {
      ...titles,
      end: titles.innerStart + list.length + (titles.end - titles.innerEnd),
    }),
    "size",
    String(names.length + rest.length),
  );
  // The list comes after the counts in every file; replacing from the back keeps places right.
  const [first, second] = [count, titles].sort((a, b) => b.start - a.start);
  let out = xml;
  for (const range of [first, second]) {
    if (range === titles) out = replaceElement(out, titles, filled);
    else if (range === count) out = replaceInside(out, count, String(names.length));
  }
  return out;
}
