import { plain } from "./plain-text";
import type { RawTable } from "./raw-table";
import { isBaselineName, isPlaceholderName, nameKey } from "./vendor-name";

/** A vendor's name with what it takes to compare it to names that are nearly the same. */
interface Candidate {
  readonly base: string;
  /** Words without legal form. */
  readonly words: readonly string[];
  /** Lists (tables, or all sheets of single vendors together) it stands in. */
  readonly lists: Set<number>;
}

/** How two names may be one: certain enough alone, or only where the lists around them agree. */
type Closeness = "spelling" | "short-form";

const MOST_NAMES = 4000;

/**
 * Names that stand for another one: base → base of the name it is taken for. A typing error, missing accents or a name in
 * brackets suffice; a short form ("Northbridge", "TCS") only where most of the two lists' other names are the same. Two
 * names that ever stand in one list are two vendors. Linear in the number of names, but for the few that share a key.
 */
export function closeNames(tables: readonly RawTable[]): ReadonlyMap<string, string> {
  const all = collect(tables);
  const lists = new Map<number, Set<string>>();
  for (const { base, lists: own } of all.values())
    for (const list of own) lists.set(list, (lists.get(list) ?? new Set()).add(base));
  if (lists.size < 2 || all.size > MOST_NAMES) return new Map();
  const pairs = pairsOf([...all.values()].filter(({ lists: own }) => own.size < lists.size));
  const partners = new Map<string, number>();
  for (const [one, other] of pairs)
    for (const { base } of [one, other]) partners.set(base, (partners.get(base) ?? 0) + 1);
  const clear = pairs.filter(
    ([one, other]) => partners.get(one.base) === 1 && partners.get(other.base) === 1,
  );
  const found = new Map<string, string>();
  const partnerOf = new Map<string, string>();
  for (const [one, other] of clear) partnerOf.set(one.base, other.base).set(other.base, one.base);
  const order = [...all.keys()];
  for (const [one, other, closeness] of clear) {
    if (closeness === "short-form" && !listsAgree(one, other, lists, partnerOf)) continue;
    const [first, later] = order.indexOf(one.base) < order.indexOf(other.base) ? [one, other] : [other, one];
    found.set(later.base, first.base);
  }
  return found;
}

function collect(tables: readonly RawTable[]): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  tables.forEach((table, t) => {
    const list = table.layout === "sheet-per-vendor" ? -1 : t;
    for (const { name } of table.vendors) {
      if (name.length > 120 || isBaselineName(name) || isPlaceholderName(name)) continue;
      const { base, words } = nameKey(name);
      const before = found.get(base);
      if (before) before.lists.add(list);
      else found.set(base, { base, words, lists: new Set([list]) });
    }
  });
  return found;
}

function pairsOf(candidates: readonly Candidate[]): readonly (readonly [Candidate, Candidate, Closeness])[] {
  const pairs = new Map<string, readonly [Candidate, Candidate, Closeness]>();
  const byKey = new Map<string, Candidate[]>();
  const link = (one: Candidate, other: Candidate, closeness: Closeness): void => {
    if (one === other || [...one.lists].some((list) => other.lists.has(list))) return;
    const key = one.base < other.base ? `${one.base}\n${other.base}` : `${other.base}\n${one.base}`;
    if (!pairs.has(key) || closeness === "spelling") pairs.set(key, [one, other, closeness]);
  };
  for (const candidate of candidates) {
    for (const [key, closeness] of keysOf(candidate)) {
      const same = byKey.get(key) ?? [];
      for (const other of same.slice(0, 8)) {
        const isTypo = !key.startsWith("~") || differByOneLetter(candidate.base, other.base);
        if (isTypo) link(candidate, other, closeness);
      }
      byKey.set(key, [...same, candidate]);
    }
  }
  return [...pairs.values()];
}

/** Keys under which nearly equal names meet. */
function keysOf({ base, words }: Candidate): readonly (readonly [string, Closeness])[] {
  const keys: (readonly [string, Closeness])[] = [[`=${withoutAccents(base)}`, "spelling"]];
  if (base.length >= 8 && base.length <= 60) {
    keys.push([`~${base}`, "spelling"]);
    for (let at = 0; at < base.length; at += 1)
      keys.push([`~${base.slice(0, at)}${base.slice(at + 1)}`, "spelling"]);
  }
  const full = words.filter((word) => !/^(?:of|the|and|&|de|la)$/.test(word));
  if (full.length >= 3) keys.push([`#${full.map((word) => word[0]).join("")}`, "short-form"]);
  if (words.length === 1 && /^[a-z]{3,6}$/.test(base)) keys.push([`#${base}`, "short-form"]);
  const first = words[0] ?? "";
  if (first.length >= 4 && !COMMON_FIRST.has(first)) keys.push([`>${first}`, "short-form"]);
  return unique(keys);
}

const COMMON_FIRST = new Set(
  "global international national united american general first dịch công giải service services".split(" "),
);

function unique(keys: readonly (readonly [string, Closeness])[]): readonly (readonly [string, Closeness])[] {
  return [...new Map(keys)];
}

/** One letter added, missing or wrong; a figure or a word of one letter tells companies apart ("Alpha 1", "Alpha B"). */
function differByOneLetter(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  const a = one.slice(start);
  const b = other.slice(start);
  const letters = `${a[0] ?? ""}${b[0] ?? ""}`;
  if (/\d/.test(letters) || start >= Math.min(one.length, other.length) - 1) return false;
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

function withoutAccents(base: string): string {
  return (
    plain(
      base
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .replace(/đ/g, "d"),
    ).replace(/ /g, "") || base
  );
}

/** True when most names of some list with the one and some list with the other are the same, or close. */
function listsAgree(
  one: Candidate,
  other: Candidate,
  lists: ReadonlyMap<number, ReadonlySet<string>>,
  partnerOf: ReadonlyMap<string, string>,
): boolean {
  if (!startsWith(one, other) && !isAcronym(one, other)) return false;
  for (const first of one.lists) {
    for (const second of other.lists) {
      const a = lists.get(first)!;
      const b = lists.get(second)!;
      let same = 0;
      for (const base of a) if (b.has(base) || b.has(partnerOf.get(base) ?? "")) same += 1;
      if (same >= 2 && same >= Math.min(a.size, b.size) * 0.6) return true;
    }
  }
  return false;
}

/** All words of the shorter name begin the longer one. */
function startsWith(one: Candidate, other: Candidate): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  return short.words.length < long.words.length && short.words.every((word, at) => long.words[at] === word);
}

function isAcronym(one: Candidate, other: Candidate): boolean {
  return (one.words.length === 1) !== (other.words.length === 1) && !startsWith(one, other);
}
