import type { TextReading } from "./reading";
import { sense } from "./tokens";

type Taxes = "included" | "excluded";

/** A rate between the words: "incl. 19% VAT", "plus 10 % GST", "VAT 10% 별도", "消費税10%別途". Looked for right behind a price. */
const WITH_RATE: readonly (readonly [RegExp, Taxes])[] = [
  [/^[\s,(]{0,3}(?:excl(?:\.|uding|usive of)?|plus|\+) ?\d{1,2}(?:[.,]\d)? ?% ?(?:vat|gst|tax)/, "excluded"],
  [/^[\s,(]{0,3}incl(?:\.|uding|usive of)? ?\d{1,2}(?:[.,]\d)? ?% ?(?:vat|gst|tax)/, "included"],
  [/^[\s,(]{0,3}(?:chưa|không)(?: bao)?(?: gồm)? ?\d{1,2}% ?(?:vat|thuế)/, "excluded"],
  [/^[\s,(]{0,3}(?:đã )?(?:bao )?gồm(?: cả)? ?\d{1,2}% ?(?:vat|thuế)/, "included"],
  [/^[\s,(]{0,3}(?:부가(?:가치)?세|vat|消費税) ?\d{1,2}% ?(?:별도|제외|미포함|別|抜)/, "excluded"],
  [/^[\s,(]{0,3}(?:부가(?:가치)?세|vat|消費税) ?\d{1,2}% ?(?:포함|込)/, "included"],
];

interface Mention {
  readonly at: number;
  readonly said: Taxes;
}

const mentions = new WeakMap<TextReading, readonly Mention[]>();

/** Where a text speaks of taxes; looked for once a text. */
function mentionsOf(reading: TextReading): readonly Mention[] {
  const known = mentions.get(reading);
  if (known) return known;
  const found: Mention[] = [];
  for (const token of reading.tokens) {
    const said = sense(token, "taxes") as Taxes | undefined;
    if (said !== undefined) found.push({ at: token.start, said });
  }
  mentions.set(reading, found);
  return found;
}

/**
 * Whether taxes are in the price at these positions: said behind it, else before it, else once for the whole text; then by
 * question, header or basis. Undefined when nobody says so.
 */
export function taxesOf(reading: TextReading, start: number, end: number): Taxes | undefined {
  let before: Taxes | undefined;
  let after: Taxes | undefined;
  for (const { at, said } of mentionsOf(reading)) {
    if (at < start) before = said;
    else if (at >= end) after ??= said;
    if (after !== undefined) break;
  }
  const behind = reading.text.clean.slice(end, end + 40);
  const rated = behind.includes("%") ? WITH_RATE.find(([words]) => words.test(behind))?.[1] : undefined;
  return rated ?? after ?? before ?? reading.hints.taxes ?? undefined;
}
