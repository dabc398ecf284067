import type { SheetContents, WorkbookContents } from "../../workbook/contents";
import { rectName } from "../addresses";
import { encodeAttribute } from "../xml";
import { rowsXml, type CellWritingContext } from "./cells";
import { chartXml, drawingXml } from "./chart";
import { commentBoxesXml, commentsXml } from "./comments";
import { RELATIONSHIPS, type NewRelationship, type PackageEdit } from "./package-edit";
import { columnsXml, conditionalFormatsXml, pageXml, validationsXml, viewXml } from "./sheet-details";
import type { StyleSheet } from "./style-sheet";
import { tableXml } from "./table";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const SHEET_TYPE = `${OFFICE}.spreadsheetml.worksheet+xml`;

export interface SheetWritingContext extends CellWritingContext {
  readonly contents: WorkbookContents;
  readonly edit: PackageEdit;
  readonly styleSheet: StyleSheet;
  /** "xl/". */
  readonly home: string;
  /** Workbook-wide number for the next table. */
  readonly nextTableId: () => number;
  readonly selected: boolean;
}

/** A sheet's relationships as they are collected while it is written. */
class Relations {
  readonly list: NewRelationship[] = [];

  add(type: string, target: string, external = false): string {
    const id = `rId${this.list.length + 1}`;
    this.list.push({ id, type, target, external });
    return id;
  }
}

function writeCharts(sheet: SheetContents, context: SheetWritingContext, relations: Relations): string {
  if (sheet.charts.length === 0) return "";
  const { edit, home } = context;
  const drawing = edit.freeName(`${home}drawings/`, "drawing", "xml");
  edit.addPart(drawing, drawingXml(sheet.charts), `${OFFICE}.drawing+xml`);
  const charts = sheet.charts.map((chart, index): NewRelationship => {
    const part = edit.freeName(`${home}charts/`, "chart", "xml");
    edit.addPart(part, chartXml(context.contents, chart, index + 1), `${OFFICE}.drawingml.chart+xml`);
    return { id: `rId${index + 1}`, type: "chart", target: part };
  });
  edit.setRelationships(drawing, charts);
  return `<drawing r:id="${relations.add("drawing", drawing)}"/>`;
}

function writeComments(sheet: SheetContents, context: SheetWritingContext, relations: Relations): string {
  if (sheet.comments.length === 0) return "";
  const { edit, home } = context;
  const comments = edit.freeName(home, "comments", "xml");
  edit.addPart(comments, commentsXml(sheet.comments), `${OFFICE}.spreadsheetml.comments+xml`);
  const boxes = edit.freeName(`${home}drawings/`, "vmlDrawing", "vml");
  edit.addPart(boxes, commentBoxesXml(sheet.comments), `${OFFICE}.vmlDrawing`);
  relations.add("comments", comments);
  return `<legacyDrawing r:id="${relations.add("vmlDrawing", boxes)}"/>`;
}

function writeTables(sheet: SheetContents, context: SheetWritingContext, relations: Relations): string {
  const parts = sheet.tables.map((table) => {
    const part = context.edit.freeName(`${context.home}tables/`, "table", "xml");
    context.edit.addPart(
      part,
      tableXml(sheet, table, context.nextTableId()),
      `${OFFICE}.spreadsheetml.table+xml`,
    );
    return `<tablePart r:id="${relations.add("table", part)}"/>`;
  });
  return parts.length === 0 ? "" : `<tableParts count="${parts.length}">${parts.join("")}</tableParts>`;
}

function hyperlinksXml(sheet: SheetContents, relations: Relations): string {
  const parts = sheet.hyperlinks.map(({ rect, target, text }) => {
    const mark = target.indexOf("#");
    const address = mark < 0 ? target : target.slice(0, mark);
    const location = mark < 0 ? "" : ` location="${encodeAttribute(target.slice(mark + 1))}"`;
    const id = address === "" ? "" : ` r:id="${relations.add("hyperlink", address, true)}"`;
    return `<hyperlink ref="${rectName(rect)}"${id}${location}${text === undefined ? "" : ` display="${encodeAttribute(text)}"`}/>`;
  });
  return parts.length === 0 ? "" : `<hyperlinks>${parts.join("")}</hyperlinks>`;
}

function usedRange(sheet: SheetContents): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, line] of sheet.cells) {
    for (const column of line.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return Number.isFinite(top) ? rectName({ top, left, bottom, right }) : "A1";
}

/** Writes a sheet and everything that belongs to it under this part name. */
export function writeSheet(part: string, sheet: SheetContents, context: SheetWritingContext): void {
  const relations = new Relations();
  const { page } = sheet;
  const fit = page.fitToWidth !== null || page.fitToHeight !== null;
  const conditional = conditionalFormatsXml(sheet.conditionalFormats, context.styleSheet);
  const properties =
    (sheet.tabColor === null ? "" : `<tabColor rgb="FF${sheet.tabColor.replace("#", "").toUpperCase()}"/>`) +
    (fit ? '<pageSetUpPr fitToPage="1"/>' : "");
  const level = (items: Iterable<{ outlineLevel?: number }>): number =>
    Math.max(0, ...[...items].map(({ outlineLevel }) => outlineLevel ?? 0));
  const columnLevel = level(sheet.columns.values());
  const rowLevel = level(sheet.rows.values());
  const merges = sheet.merges.map((rect) => `<mergeCell ref="${rectName(rect)}"/>`).join("");
  // In the order the schema asks for; relationship ids are given out on the way.
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}">`,
    properties === "" ? "" : `<sheetPr>${properties}</sheetPr>`,
    `<dimension ref="${usedRange(sheet)}"/>`,
    viewXml(sheet, context.selected),
    `<sheetFormatPr defaultRowHeight="15"${rowLevel > 0 ? ` outlineLevelRow="${rowLevel}"` : ""}${columnLevel > 0 ? ` outlineLevelCol="${columnLevel}"` : ""}/>`,
    columnsXml(sheet.columns),
    `<sheetData>${rowsXml(sheet.cells, sheet.rows, context)}</sheetData>`,
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    merges === "" ? "" : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
    conditional.blocks,
    validationsXml(sheet.validations),
    hyperlinksXml(sheet, relations),
    pageXml(page),
    writeCharts(sheet, context, relations),
    writeComments(sheet, context, relations),
    writeTables(sheet, context, relations),
    conditional.extension,
    "</worksheet>",
  ].join("");
  context.edit.addPart(part, xml, SHEET_TYPE);
  context.edit.setRelationships(part, relations.list);
}
