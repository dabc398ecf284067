/**
 * Reads what someone typed as a share: "25", "25%", "12,5" or "12.5" in the decimal sign of `locale`, both accepted.
 * null when it is no number. A share has at most three digits before the sign, so a separator is never one of thousands.
 */
export function parsePercent(text: string, locale: string): number | null {
  const decimal = new Intl.NumberFormat(locale).format(1.5).charAt(1);
  const plain = text.replace(/[%\s]/g, "").replace(decimal, ".").replace(",", ".");
  return /^\d{1,3}(\.\d{0,4})?$/.test(plain) ? Number(plain) : null;
}
