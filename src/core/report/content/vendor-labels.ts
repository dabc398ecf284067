import type { Vendor, VendorId } from "../../model";

/** MATCH looks nothing longer than 255 characters up. */
const LONGEST_LABEL = 120;

/** `*`, `?` and `~` are wildcards to MATCH: their full-width brothers look the same and are looked up as they stand. */
const WILDCARDS: Readonly<Record<string, string>> = { "*": "＊", "?": "？", "~": "～" };

/** A name as a label: on one line, free of wildcards, not too long. */
export function cleanLabel(name: string): string {
  const spaced = name.replace(/\s+/g, " ").trim();
  const safe = spaced.replace(/[*?~]/g, (sign) => WILDCARDS[sign] ?? sign);
  return safe.length > LONGEST_LABEL ? `${safe.slice(0, LONGEST_LABEL - 1)}…` : safe;
}

/** Makes labels differ even to Excel, which compares text without regard to case: the second "Acme" becomes "Acme (2)". */
export function makeDistinct(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    let wanted = label;
    for (let count = 2; taken.has(wanted.toLowerCase()); count += 1) wanted = `${label} (${count})`;
    taken.add(wanted.toLowerCase());
    return wanted;
  });
}

/** The names vendors carry in the sheets: by them formulas find a vendor, so they are distinct and free of wildcards. */
export function vendorLabels(vendors: readonly Vendor[]): ReadonlyMap<VendorId, string> {
  const labels = makeDistinct(vendors.map((vendor) => cleanLabel(vendor.name) || vendor.id));
  return new Map(vendors.map((vendor, index) => [vendor.id, labels[index]!]));
}
