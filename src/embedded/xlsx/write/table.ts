import { compileMove } from "../../formulas/references";
import type { SheetContents, TableContents } from "../../workbook/contents";
import { rectName } from "../addresses";
import { toFile } from "../formulas";
import { encodeAttribute, encodeXml } from "../xml";

/** The formula every data row of a column shares, as the first row has it; undefined when rows differ. */
function columnFormula(sheet: SheetContents, table: TableContents, column: number): string | undefined {
  const first = table.rect.top + 1;
  const formula = sheet.cells.get(first)?.get(column)?.formula;
  if (formula === undefined) return undefined;
  const move = compileMove(formula);
  for (let row = first + 1; row <= table.rect.bottom; row++) {
    const other = sheet.cells.get(row)?.get(column)?.formula;
    if (other !== formula && other !== move(row - first, 0)) return undefined;
  }
  return formula;
}

/** Excel's spelling of line breaks in a column's name. */
const columnName = (name: string): string => encodeAttribute(name).replace(/&#10;/g, "_x000a_");

/** A table part. Columns whose rows share a formula are calculated columns, so that new rows get it too. */
export function tableXml(sheet: SheetContents, table: TableContents, id: number): string {
  const columns = table.columns.map((name, index) => {
    const formula = columnFormula(sheet, table, table.rect.left + index);
    const open = `<tableColumn id="${index + 1}" name="${columnName(name)}"`;
    return formula === undefined
      ? `${open}/>`
      : `${open}><calculatedColumnFormula>${encodeXml(toFile(formula))}</calculatedColumnFormula></tableColumn>`;
  });
  const name = encodeAttribute(table.name);
  const range = rectName(table.rect);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">` +
    `${table.showFilter ? `<autoFilter ref="${range}"/>` : ""}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${table.style === null ? "" : ` name="${encodeAttribute(table.style)}"`} showFirstColumn="0" showLastColumn="0" ` +
    `showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}
