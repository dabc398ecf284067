import { plain, tidy } from "./plain-text";
import { roleOfHeader } from "./column-role";
import type { RawTable } from "./raw-table";
import type { SheetView } from "./sheet-view";
import { hasLegalForm, isPlaceholderName, nameKey } from "./vendor-name";

/**
 * Settles which tables are the answers of the one vendor their sheet belongs to, and what the vendor is called: by a
 * labelled cell ("Vendor: Acme Ltd."), by the question for the company's name, by the sheet's title. A table with one
 * nameless answer column in a workbook whose other tables list several vendors is left out, unless its sheet carries one
 * of their names.
 */
export function settleOneVendorSheets(
  tables: readonly RawTable[],
  views: ReadonlyMap<string, SheetView>,
): { readonly kept: readonly RawTable[]; readonly dropped: readonly RawTable[] } {
  const lists = tables.filter((table) => table.layout !== "sheet-per-vendor" && table.vendors.length > 1);
  const listed = new Set(lists.flatMap((table) => table.vendors.map((vendor) => nameKey(vendor.name).base)));
  const candidates = tables.filter((table) => isCandidate(table, listed));
  const sharing = sheetsSharingQuestions(candidates);
  const kept: RawTable[] = [];
  const dropped: RawTable[] = [];
  for (const table of tables) {
    if (!candidates.includes(table)) {
      kept.push(table);
      continue;
    }
    const shares = sharing.has(table.sheet);
    if (table.layout === "vendor-columns" && !shares) {
      (table.confidence >= 0.7 ? kept : dropped).push(table);
      continue;
    }
    const view = views.get(table.sheet);
    const name = nameOf(table, view);
    const answersSomething = table.answers[0]?.some((answer) => answer.parts.length > 0) ?? false;
    const named = listed.has(nameKey(name.text).base);
    if (!answersSomething || (!shares && listed.size > 0 && !named)) {
      dropped.push(table);
      continue;
    }
    kept.push({
      ...table,
      layout: "sheet-per-vendor",
      vendors: [{ name: name.text, cell: name.cell }],
      confidence: Math.min(0.97, shares ? 0.9 : 0.65),
      reason: {
        key: "reading.layout.sheetPerVendor",
        values: { vendor: name.text, questions: table.questions.length },
      },
    });
  }
  return { kept, dropped };
}

function isCandidate(table: RawTable, listed: ReadonlySet<string>): boolean {
  if (table.layout === "sheet-per-vendor") return true;
  const only = table.vendors[0];
  if (table.layout !== "vendor-columns" || table.vendors.length !== 1 || !only) return false;
  return !listed.has(nameKey(only.name).base) && !table.questions.some((question) => question.priceLine);
}

/** Sheets that ask the same: at least half of the questions of one stand on another. */
function sheetsSharingQuestions(tables: readonly RawTable[]): ReadonlySet<string> {
  const sheetsOf = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const question of table.questions) {
      for (const key of [
        plain(question.text, 300),
        question.label === undefined ? "" : `#${question.label}`,
      ]) {
        if (key === "") continue;
        const sheets = sheetsOf.get(key);
        if (sheets) sheets.add(table.sheet);
        else sheetsOf.set(key, new Set([table.sheet]));
      }
    }
  }
  const found = new Set<string>();
  for (const table of tables) {
    const shared = table.questions.filter(
      (question) =>
        (sheetsOf.get(plain(question.text, 300))?.size ?? 0) > 1 ||
        (question.label !== undefined && (sheetsOf.get(`#${question.label}`)?.size ?? 0) > 1),
    ).length;
    if (shared >= Math.max(1, table.questions.length * 0.4)) found.add(table.sheet);
  }
  return found;
}

interface FoundName {
  readonly text: string;
  readonly cell: RawTable["vendors"][number]["cell"];
}

function nameOf(table: RawTable, view: SheetView | undefined): FoundName {
  const header = table.vendors[0];
  if (header && header.name !== "" && hasLegalForm(header.name))
    return { text: header.name, cell: header.cell };
  const labelled = view && labelledName(view, table);
  const isQuestion = ({ cell }: FoundName): boolean =>
    table.questions.some(
      (question) => question.cell.row === cell.row && question.cell.column === cell.column,
    );
  if (labelled && !isQuestion(labelled)) return labelled;
  const asked = table.questions.findIndex(
    (question) => question.text.length < 60 && roleOfHeader(question.text)?.role === "vendor",
  );
  const answer = asked >= 0 ? table.answers[0]?.[asked]?.parts[0] : undefined;
  if (answer && answer.text.length <= 100) return { text: tidy(answer.text), cell: answer.cell };
  const sheet = table.sheet
    .replace(/^(?:response|responses|answers|vendor|supplier|bidder)\s*[-–:_]\s*/i, "")
    .replace(/\s*[-–_]\s*(?:responses?|answers?)$/i, "");
  return { text: sheet, cell: header?.cell ?? { sheet: table.sheet, row: 0, column: 0 } };
}

/** "Vendor: Acme Ltd." in one cell, or "Vendor" with the name in the cell to its right, among the first rows. */
function labelledName(view: SheetView, { header: head }: RawTable): FoundName | undefined {
  for (let row = 0; row < Math.min(view.height, 15); row += 1) {
    const at = view.address(row, 0).row;
    if (at >= head.top && at <= head.bottom) continue;
    for (let column = 0; column < Math.min(view.width, 6); column += 1) {
      const text = view.text(row, column);
      if (text === "" || text.length > 140) continue;
      const colon = text.search(/[:：]/);
      const label = colon > 0 ? text.slice(0, colon) : text;
      if (roleOfHeader(label)?.role !== "vendor") continue;
      const inside = colon > 0 ? tidy(text.slice(colon + 1)) : "";
      if (inside !== "" && !isPlaceholderName(inside))
        return { text: inside, cell: view.address(row, column) };
      let next = column + 1;
      while (next < view.width && view.text(row, next) === "") next += 1;
      const beside = next < view.width ? view.text(row, next) : "";
      if (beside !== "" && beside.length <= 100 && !roleOfHeader(beside) && !isPlaceholderName(beside)) {
        return { text: beside, cell: view.address(row, next) };
      }
    }
  }
  return undefined;
}
