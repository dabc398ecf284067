import { plain } from "./plain-text";
import type { RawTable } from "./raw-table";
import { isGenericTitle, labelledName, ownerOfSheet, type SheetOwner } from "./sheet-owner";
import { ownersInTitles } from "./sheet-titles";
import type { SheetView } from "./sheet-view";
import { nameKey } from "./vendor-name";

/**
 * Settles which tables are the answers of the one vendor their sheet belongs to, and what the vendor is called: the sheet
 * says so; or its title; or, for sheets that ask different things, a cover or another of these sheets does. A table with
 * one nameless answer column in a workbook whose other tables list several vendors is left out, unless its sheet carries
 * one of their names; so is a price list that says nowhere whose it is.
 */
export function settleOneVendorSheets(
  tables: readonly RawTable[],
  views: ReadonlyMap<string, SheetView>,
): { readonly kept: readonly RawTable[]; readonly dropped: readonly RawTable[] } {
  const lists = tables.filter((table) => table.layout !== "sheet-per-vendor" && table.vendors.length > 1);
  const listed = new Set(lists.flatMap((table) => table.vendors.map((vendor) => nameKey(vendor.name).base)));
  const candidates = tables.filter((table) => isCandidate(table, listed));
  const sharing = sheetsSharingQuestions(candidates);
  const owners = settleOwners(
    candidates.filter((table) => answersSomething(table) && isOneVendors(table, sharing)),
    sharing,
    views,
  );
  const kept: RawTable[] = [];
  const dropped: RawTable[] = [];
  for (const table of tables) {
    if (!candidates.includes(table)) {
      kept.push(table);
      continue;
    }
    const shares = sharing.has(table.sheet);
    if (!isOneVendors(table, sharing)) {
      (table.confidence >= 0.7 ? kept : dropped).push(table);
      continue;
    }
    const owner = owners.get(table);
    const byHand = table.confidence === 1;
    const known = owner !== undefined && listed.has(nameKey(owner.name).base);
    const nameless = isPriceList(table) && !owner?.stated && isGenericTitle(table.sheet);
    if (!owner || (!byHand && !shares && !known && (listed.size > 0 || nameless))) {
      dropped.push(table);
      continue;
    }
    kept.push({
      ...table,
      layout: "sheet-per-vendor",
      vendors: [{ name: owner.name, cell: owner.cell }],
      confidence: byHand ? 1 : Math.min(0.97, shares ? 0.9 : 0.65),
      reason: {
        key: "reading.layout.sheetPerVendor",
        values: { vendor: owner.name, questions: table.questions.length },
      },
    });
  }
  return { kept, dropped };
}

/** A schedule of prices, or of figures by year. */
export function isPriceList(table: RawTable): boolean {
  return table.questions.some((question) => question.priceLine) || table.series === true;
}

function isOneVendors(table: RawTable, sharing: ReadonlySet<string>): boolean {
  return table.layout === "sheet-per-vendor" || sharing.has(table.sheet);
}

function answersSomething(table: RawTable): boolean {
  return table.answers[0]?.some((answer) => answer.parts.length > 0) ?? false;
}

function isCandidate(table: RawTable, listed: ReadonlySet<string>): boolean {
  if (table.layout === "sheet-per-vendor") return true;
  const only = table.vendors[0];
  if (table.layout !== "vendor-columns" || table.vendors.length !== 1 || !only) return false;
  return !listed.has(nameKey(only.name).base) && !table.questions.some((question) => question.priceLine);
}

/** Whose each of the tables is. Sheets that ask the same belong to different vendors, whatever a cover says. */
function settleOwners(
  tables: readonly RawTable[],
  sharing: ReadonlySet<string>,
  views: ReadonlyMap<string, SheetView>,
): ReadonlyMap<RawTable, SheetOwner> {
  const own = new Map(tables.map((table) => [table, ownerOfSheet(table, views.get(table.sheet))]));
  const titles = ownersInTitles([...new Set(tables.map((table) => table.sheet))], sharing);
  const unsaid = tables.filter((table) => !own.get(table)!.stated);
  const shared = sharedOwner(tables, own, views);
  const together = unsaid.filter((table) => !sharing.has(table.sheet) && isGenericTitle(table.sheet));
  const first = together.length > 1 ? own.get(together[0]!) : undefined;
  for (const table of unsaid) {
    const title = titles.get(table.sheet);
    if (title !== undefined) own.set(table, { ...own.get(table)!, name: title });
    else if (shared && !sharing.has(table.sheet)) own.set(table, shared);
    else if (first && together.includes(table)) own.set(table, { ...own.get(table)!, name: first.name });
  }
  return own;
}

/** The one vendor the workbook names on a cover or on one of its sheets; undefined when it names none, or several. */
function sharedOwner(
  tables: readonly RawTable[],
  own: ReadonlyMap<RawTable, SheetOwner>,
  views: ReadonlyMap<string, SheetView>,
): SheetOwner | undefined {
  const read = new Set(tables.map((table) => table.sheet));
  const found = [
    ...[...own.values()].filter((owner) => owner.stated),
    ...[...views].flatMap(([sheet, view]): SheetOwner[] => {
      const name = read.has(sheet) ? undefined : labelledName(view);
      return name ? [{ ...name, stated: true }] : [];
    }),
  ];
  const names = new Set(found.map((owner) => nameKey(owner.name).base));
  return names.size === 1 ? found[0] : undefined;
}

/** Sheets that ask the same: at least two fifths of the questions of one stand on another. */
function sheetsSharingQuestions(tables: readonly RawTable[]): ReadonlySet<string> {
  const sheetsOf = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const question of table.questions) {
      for (const key of keysOf(question)) {
        const sheets = sheetsOf.get(key);
        if (sheets) sheets.add(table.sheet);
        else sheetsOf.set(key, new Set([table.sheet]));
      }
    }
  }
  const found = new Set<string>();
  for (const table of tables) {
    const shared = table.questions.filter((question) =>
      keysOf(question).some((key) => (sheetsOf.get(key)?.size ?? 0) > 1),
    ).length;
    if (shared >= Math.max(1, table.questions.length * 0.4)) found.add(table.sheet);
  }
  return found;
}

/** A question is known again by its words, or by a number that comes with some of them. */
function keysOf(question: RawTable["questions"][number]): readonly string[] {
  const words = plain(question.text, 300);
  if (question.label === undefined) return [words];
  const gist = words.split(" ").filter((word) => word.length > 4 || /[^\x20-\x7e]{2}/.test(word));
  return [words, ...gist.slice(0, 12).map((word) => `#${question.label} ${word}`)];
}
