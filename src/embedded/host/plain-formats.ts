const PLAIN = /^(#,##0|0)(?:\.(0{1,10}))?(%)?$/;

/**
 * A number in one of the formats most cells have ("0", "#,##0.00", "0.0%"), rounded as Excel rounds: by its decimal
 * digits. undefined for other formats, and for numbers whose digits JavaScript writes with an exponent.
 */
export function showPlain(value: number, numberFormat: string): string | undefined {
  const format = PLAIN.exec(numberFormat);
  if (!format) return undefined;
  const [, whole, decimals = "", percent = ""] = format;
  const size = Number(Math.abs(value).toPrecision(15));
  const places = decimals.length + (percent ? 2 : 0);
  const digits = String(size);
  if (digits.includes("e") || size >= 1e10) return undefined;
  const scaled = Math.round(Number(`${digits}e${places}`));
  if (!Number.isSafeInteger(scaled)) return undefined;
  // Whether a negative number that rounds to nothing keeps its sign is not for us to say.
  if (value < 0 && scaled === 0) return undefined;
  const text = String(scaled).padStart(decimals.length + 1, "0");
  const cut = text.length - decimals.length;
  const front = text.slice(0, cut);
  const grouped = whole === "0" ? front : front.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${decimals === "" ? "" : `.${text.slice(cut)}`}${percent}`;
}
