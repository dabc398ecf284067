/**
 * Reads a number as people of `locale` type it: its own signs for thousands and decimals, spaces anywhere between digits.
 * null when it is no number.
 */
export function parseNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12_345.6);
  const sign = (type: "group" | "decimal") => parts.find((part) => part.type === type)?.value ?? "";
  const plain = text
    .replace(/[\s\u00A0\u202F]/g, "")
    .split(sign("group"))
    .join("")
    .replace(sign("decimal"), ".")
    .replace("\u2212", "-");
  return /^-?\d{1,15}(\.\d{0,12})?$/.test(plain) ? Number(plain) : null;
}

/** A number as it is put into a field: no signs of thousands, all its decimals (a rate of the dong has ten). */
export function numberInField(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 }).format(value);
}
