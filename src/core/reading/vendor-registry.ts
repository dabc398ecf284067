import type { Exclusion, Message, Vendor, VendorId } from "../model";
import { closeNames } from "./close-names";
import type { NameChoices } from "./name-choices";
import type { RawTable, RawVendor } from "./raw-table";
import { basesListedTwice, complete } from "./same-table";
import { isBaselineName, isPlaceholderName, nameKey } from "./vendor-name";
import { exclude } from "./exclude";

interface Entry {
  readonly id: VendorId;
  vendor: RawVendor;
  readonly spellings: Set<string>;
  answered: boolean;
}

export interface VendorRegistry {
  readonly vendors: readonly Vendor[];
  readonly excluded: readonly Exclusion[];
  /** The vendor a table's `index`th name stands for; undefined when it is no vendor. */
  idOf(table: number, index: number): VendorId | undefined;
  /** Why a table's `index`th name is no vendor; undefined when it is one. */
  reasonOf(table: number, index: number): Message | undefined;
}

/**
 * Brings the names of all tables together. Spellings that differ in case, blanks, punctuation or legal form, and
 * close ones (`closeNames`), are one vendor, unless one table lists both forms side by side: then they are two companies. Names of one table are never
 * merged with one another unless they are the same name and complete each other. Baselines are no vendors; neither are
 * placeholders that answered nothing anywhere. What people chose by hand goes before all of that.
 */
export function registerVendors(tables: readonly RawTable[], choices: NameChoices): VendorRegistry {
  const entries: Entry[] = [];
  const taken = new Set<VendorId>();
  const byKey = new Map<string, Entry[]>();
  const excluded: Exclusion[] = [];
  const ids: (VendorId | undefined)[][] = [];
  const reasons = tables.map((): Message[] => []);
  const split = basesListedTwice(tables);
  const close = closeNames(tables);
  tables.forEach((table, t) => {
    const inTable = new Map<Entry, number[]>();
    ids.push(
      table.vendors.map((vendor, v) => {
        const stated = choices.owner(vendor.name);
        if (isBaselineName(stated) && !choices.reinstated(stated) && !choices.isApart(stated)) {
          const out = leaveOut("baseline", "baseline", table, v);
          excluded.push(out);
          reasons[t]![v] = out.reason;
          return undefined;
        }
        const byHand = stated !== vendor.name;
        const key = nameKey(stated);
        const lookup = choices.isApart(stated)
          ? `apart\n${stated}`
          : split.has(key.base)
            ? key.whole
            : (close.get(key.base) ?? key.base);
        const same = (byKey.get(lookup) ?? []).find((entry) => {
          const earlier = inTable.get(entry);
          return byHand || !earlier || earlier.every((other) => complete(table, other, v));
        });
        const entry = same ?? newEntry(entries, taken, { ...vendor, name: stated });
        if (!same) byKey.set(lookup, [...(byKey.get(lookup) ?? []), entry]);
        inTable.set(entry, [...(inTable.get(entry) ?? []), v]);
        entry.spellings.add(vendor.name);
        entry.answered ||= table.answers[v]?.some((answer) => answer.parts.length > 0) ?? false;
        return entry.id;
      }),
    );
  });
  const dropped = new Map<VendorId, "placeholder" | "leftOut">();
  for (const { id, vendor, spellings, answered } of entries) {
    if ([id, ...spellings].some(choices.isLeftOut)) dropped.set(id, "leftOut");
    else if (!answered && isPlaceholderName(vendor.name) && !choices.reinstated(vendor.name))
      dropped.set(id, "placeholder");
  }
  const reported = new Set<VendorId>();
  tables.forEach((table, t) => {
    table.vendors.forEach((_, v) => {
      const id = ids[t]?.[v];
      const why = id === undefined ? undefined : dropped.get(id);
      if (id === undefined || why === undefined) return;
      const out = leaveOut(why === "leftOut" ? "other" : "placeholder", why, table, v);
      if (why === "leftOut" || !reported.has(id)) excluded.push(out);
      reasons[t]![v] = out.reason;
      reported.add(id);
      ids[t]![v] = undefined;
    });
  });
  return {
    vendors: entries
      .filter((entry) => !dropped.has(entry.id))
      .map(({ id, vendor, spellings }) => ({
        id,
        name: id,
        aliases: [...spellings].filter((spelling) => spelling !== vendor.name),
        cell: vendor.cell,
      })),
    excluded,
    idOf: (table, index) => ids[table]?.[index],
    reasonOf: (table, index) => reasons[table]?.[index],
  };
}

function leaveOut(kind: Exclusion["kind"], name: string, table: RawTable, index: number): Exclusion {
  const vendor = table.vendors[index]!;
  const cells = (table.answers[index] ?? []).map((answer) => answer.cell);
  const all = [vendor.cell, ...cells];
  const range = {
    sheet: table.sheet,
    top: Math.min(...all.map((cell) => cell.row)),
    left: Math.min(...all.map((cell) => cell.column)),
    bottom: Math.max(...all.map((cell) => cell.row)),
    right: Math.max(...all.map((cell) => cell.column)),
  };
  return { ...exclude(kind, name, vendor.name, range, { name: vendor.name }), cell: vendor.cell };
}

/** Ids are the names themselves, numbered when two companies share one. */
function newEntry(entries: Entry[], taken: Set<VendorId>, vendor: RawVendor): Entry {
  let id = vendor.name;
  for (let number = 2; taken.has(id); number += 1) id = `${vendor.name} (${number})`;
  taken.add(id);
  const entry: Entry = { id, vendor, spellings: new Set(), answered: false };
  entries.push(entry);
  return entry;
}
