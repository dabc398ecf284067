import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { isOwnerHead } from "./orientation";
import { plain } from "./plain-text";
import { isSeriesHead } from "./series-head";
import type { SheetView } from "./sheet-view";
import { hasLegalForm, isBaselineName, nameKey } from "./vendor-name";
import { FORM_FIELDS, STRANGER_COLUMNS, STRANGER_LABELS } from "./words/stranger-words";

/**
 * True for a table of something else: stock, staff, a plan, a risk register, an address book, figures by month. What
 * tells is the headers; names with a legal form, or that other tables know as vendors', overrule it.
 */
export function isOfSomethingElse(
  view: SheetView,
  { columns, rows }: BlockAnalysis,
  label: BlockColumn,
  known: ReadonlySet<string>,
): boolean {
  if (columns.some((column) => column.role === "vendor" && column.column <= label.column)) {
    return isForm(view, columns, rows, label);
  }
  const others = columns.filter((column) => column !== label && column.head !== "");
  const labels = rows.map((row) => view.text(row, label.column));
  const isCompany = (name: string): boolean =>
    name !== "" && name.length < 120 && (hasLegalForm(name) || known.has(nameKey(name).base));
  if (others.some(({ head }) => isCompany(head)) || labels.some(isCompany)) return false;
  if (others.some((column) => column.over.some((over) => isCompany(over.text)))) return false;
  const series = others.filter(({ head }) => isSeriesHead(head) || isBaselineName(head));
  const figures = series.filter(
    (column) =>
      column.numbers >= 0.5 &&
      isSeriesHead(column.head) &&
      !column.over.some((over) => over.column > label.column),
  );
  if (figures.length >= 3 && series.length >= others.length * 0.7) return true;
  const first = columns[0];
  if ([label, first].some((column) => column && STRANGER_LABELS.has(plain(column.head)))) return true;
  const strange = columns.filter(({ head }) => STRANGER_COLUMNS.has(plain(head)));
  const maybeNames = others.filter(
    (column) => column.column > label.column && isOwnerHead(column) && !strange.includes(column),
  );
  return strange.length >= 2 && strange.length >= columns.length * 0.3 && maybeNames.length < 2;
}

/** "Vendor name | Acme" over "Contact | …", "Address | …": the particulars of one, not a list of vendors. */
function isForm(
  view: SheetView,
  columns: readonly BlockColumn[],
  rows: readonly number[],
  label: BlockColumn,
): boolean {
  if (columns.length > 3 || label.role !== "vendor") return false;
  const labels = rows.map((row) => plain(view.text(row, label.column))).filter((text) => text !== "");
  const fields = labels.filter((text) => FORM_FIELDS.has(text)).length;
  return labels.length > 0 && fields >= labels.length * 0.4;
}
