import type { NameChoices } from "./name-choices";
import { tidy } from "./plain-text";
import type { RawTable } from "./raw-table";
import { nameKey } from "./vendor-name";

/** True when two rows or columns of one table have nothing for the same question: parts of one vendor's response. */
export function complete(table: RawTable, one: number, other: number): boolean {
  const a = table.answers[one] ?? [];
  const b = table.answers[other] ?? [];
  return a.every((answer, index) => answer.parts.length === 0 || (b[index]?.parts.length ?? 0) === 0);
}

/** Names without legal form that one table lists with two different forms ("Kerr Inc." beside "Kerr LLC"). */
export function basesListedTwice(tables: readonly RawTable[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of tables) {
    const forms = new Map<string, string>();
    for (const vendor of table.vendors) {
      const key = nameKey(vendor.name);
      const before = forms.get(key.base);
      if (before !== undefined && before !== key.form) found.add(key.base);
      forms.set(key.base, key.form);
    }
  }
  return found;
}

/**
 * The names joined by hand without those that cannot be one vendor: where both answered the same question of one table,
 * they are two. Of several that exclude each other, the earlier decisions hold.
 */
export function possibleJoins(
  joined: Readonly<Record<string, string>>,
  tables: readonly RawTable[],
  chosen: (joined: Readonly<Record<string, string>>) => Pick<NameChoices, "owner">,
): Readonly<Record<string, string>> {
  const entries = Object.entries(joined);
  if (entries.length === 0) return joined;
  const split = basesListedTwice(tables);
  const keyOf = (name: string): string => {
    const { base, whole } = nameKey(name);
    return split.has(base) ? whole : base;
  };
  // Names may be anything ("__proto__" too): nothing is inherited.
  let possible = Object.create(null) as Record<string, string>;
  for (const [name, owner] of entries) {
    const before = chosen(possible);
    const [moved, root] = [tidy(name), before.owner(owner)];
    const target = keyOf(root);
    const contrary = tables.some((table) => {
      const owners = table.vendors.map((vendor) => before.owner(vendor.name));
      const isMoved = (index: number): boolean => owners[index] === moved;
      const own = owners.flatMap((_, index) => (isMoved(index) ? [index] : []));
      const others = owners.flatMap((each, index) =>
        own.length > 0 && !isMoved(index) && keyOf(each) === target ? [index] : [],
      );
      return own.some((one) => others.some((other) => !complete(table, one, other)));
    });
    if (!contrary) possible = Object.assign(Object.create(null), possible, { [name]: owner });
  }
  return possible;
}
