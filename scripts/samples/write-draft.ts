import { Workbook } from "@cj-tech-master/excelts";
import type { Look, WorkbookDraft } from "./draft";

const NAVY = "FF1F3864";
const PALE = "FFDCE6F1";
const LINE = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;

/** Dates of the file's properties: fixed, so that the same source gives the same bytes. */
const MADE = new Date(Date.UTC(2026, 0, 5, 9));

/** Writes a draft as an .xlsx file, dressed as a procurement department would. The same draft gives the same bytes. */
export async function writeDraft(draft: WorkbookDraft): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = "RFP Shortlist samples";
  workbook.lastModifiedBy = "RFP Shortlist samples";
  workbook.created = MADE;
  workbook.modified = MADE;
  // Opens where the answers are, not on the instructions before them.
  const activeTab = Math.min(1, draft.sheets.length - 1);
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  for (const sheet of draft.sheets) {
    const { freeze } = sheet;
    const written = workbook.addWorksheet(sheet.name, {
      views: freeze ? [{ state: "frozen", xSplit: freeze.column, ySplit: freeze.row }] : [],
    });
    sheet.widths.forEach((width, index) => {
      written.getColumn(index + 1).width = width;
    });
    for (const { row, column, value, look, format } of sheet.cells) {
      const cell = written.getCell(row + 1, column + 1);
      cell.value = typeof value === "object" ? { formula: value.formula, result: value.result } : value;
      cell.style = { ...LOOKS[look], ...(format !== undefined && { numFmt: format }) };
    }
    for (const [top, left, bottom, right] of sheet.merges)
      written.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const fill = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;

const LOOKS = {
  title: { font: { name: "Calibri", size: 16, bold: true, color: { argb: NAVY } } },
  subtitle: { font: { name: "Calibri", size: 11, italic: true, color: { argb: "FF595959" } } },
  header: {
    font: { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } },
    fill: fill(NAVY),
    border: BORDER,
    alignment: { wrapText: true, vertical: "middle", horizontal: "center" },
  },
  section: {
    font: { name: "Calibri", size: 11, bold: true, color: { argb: NAVY } },
    fill: fill(PALE),
    border: BORDER,
  },
  label: {
    font: { name: "Calibri", size: 11, bold: true },
    border: BORDER,
    alignment: { wrapText: true, vertical: "top" },
  },
  text: {
    font: { name: "Calibri", size: 11 },
    border: BORDER,
    alignment: { wrapText: true, vertical: "top" },
  },
  id: {
    font: { name: "Calibri", size: 11 },
    border: BORDER,
    alignment: { vertical: "top", horizontal: "center" },
  },
  note: { font: { name: "Calibri", size: 10, italic: true, color: { argb: "FF595959" } } },
  money: { font: { name: "Calibri", size: 11 }, border: BORDER, alignment: { horizontal: "right" } },
  total: {
    font: { name: "Calibri", size: 11, bold: true },
    fill: fill(PALE),
    border: BORDER,
    alignment: { horizontal: "right" },
  },
} as const satisfies Record<Look, object>;
