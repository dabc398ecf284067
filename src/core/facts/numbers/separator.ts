import type { ReadLanguage } from "../../model";
import type { TextReading } from "../reading";
import { exact } from "./exact";
import type { NumberSpan } from "./spans";
import type { NumberStyle } from "./numeral";
import type { Token } from "../tokens";

/** Currencies without small change in use: three figures behind a separator are always thousands. */
const NO_MINOR = new Set([
  "VND",
  "KRW",
  "JPY",
  "IDR",
  "CLP",
  "PYG",
  "HUF",
  "COP",
  "LAK",
  "KHR",
  "MMK",
  "UGX",
  "TZS",
]);
/** Currencies of countries that group with a point. */
const POINT_GROUPS = new Set(["EUR", "DKK", "BRL", "TRY", "ARS", "RON", "RSD", "CRC", "UYU"]);
const COMMA_DECIMALS: Readonly<Record<ReadLanguage, boolean>> = { en: false, vi: true, ko: false, ja: false };

/**
 * Settles what "1.250" or "1,250" is: by how the rest of the text writes its numbers, then by currency, then by
 * language. What stays open is marked, never guessed silently.
 */
export function settleSeparator(
  reading: TextReading,
  span: NumberSpan,
  currency: string | null,
): { readonly value: number; readonly suspect?: "typo" | "ambiguous-separator" } {
  if (span.suspect !== undefined) return { value: span.value, suspect: span.suspect };
  if (span.single === undefined) return { value: span.value };
  const { style } = reading;
  if (span.single === ",") {
    // With a magnitude behind it ("1,250 triệu") or not, English and most of Asia group with commas.
    const decimal = style === "comma" && currency !== "VND";
    return decimal ? { value: span.value / 1000, suspect: "ambiguous-separator" } : { value: span.value };
  }
  if (style === "point") return { value: span.value };
  if (style === "comma" || (currency !== null && NO_MINOR.has(currency)))
    return { value: exact(span.value * 1000) };
  if (COMMA_DECIMALS[reading.language] || reading.context.lang === "vi")
    return { value: exact(span.value * 1000) };
  if (span.magnitude > 1) return { value: span.value };
  if (currency !== null && POINT_GROUPS.has(currency)) return { value: exact(span.value * 1000) };
  return currency === null
    ? { value: span.value }
    : { value: exact(span.value * 1000), suspect: "ambiguous-separator" };
}

/** How the other numbers of the text are written; "unknown" when none tells or they disagree. */
export function styleOf(tokens: readonly Token[]): NumberStyle {
  let found: NumberStyle = "unknown";
  for (const token of tokens) {
    const style = token.numeral?.style;
    if (style === undefined || style === "unknown" || style === found) continue;
    if (found !== "unknown") return "unknown";
    found = style;
  }
  return found;
}
