import { plain } from "./plain-text";

/**
 * Where the titles of sheets consist of two parts ("Acme – Quality", "Acme – Price", "Birch – Quality"), the part that
 * names the vendor, by title. Sheets of the same part that ask the same are of different vendors, so the part that differs
 * between sheets sharing questions is the name. Titles without parts are not listed.
 */
export function ownersInTitles(
  titles: readonly string[],
  sharing: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const parts = new Map<string, readonly [string, string]>();
  for (const title of titles) {
    const match =
      /^(.{1,40}?)\s*(?:\s[-–—]|[–—_|:])\s*(\S.*)$/.exec(title) ?? /^(.{1,40}?)\s*\((.+)\)$/.exec(title);
    if (match) parts.set(title, [match[1]!.trim(), match[2]!.trim()]);
  }
  const found = new Map<string, string>();
  for (const [title, own] of parts) {
    for (const place of [0, 1] as const) {
      const other = place === 0 ? 1 : 0;
      const sameVendor = [...parts].some(
        ([another, each]) => another !== title && plain(each[place]) === plain(own[place]),
      );
      const sameTopic = [...parts].some(
        ([another, each]) =>
          plain(each[other]) === plain(own[other]) &&
          plain(each[place]) !== plain(own[place]) &&
          sharing.has(another) &&
          sharing.has(title),
      );
      if (sameVendor && sameTopic && !found.has(title)) found.set(title, own[place]);
    }
  }
  return found;
}
