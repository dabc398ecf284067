import type { Priced } from "./money-beside";
import { settleSeparator } from "./numbers/separator";
import type { NumberSpan } from "./numbers/spans";
import type { TextReading } from "./reading";
import { sense, type Token } from "./tokens";

/** A number's value, by how the text writes its numbers and by what follows: in "$2–3 million" both are millions. */
export function settle(
  reading: TextReading,
  span: NumberSpan,
  partner?: NumberSpan,
  currency: string | null = null,
): { readonly value: number; readonly suspect?: "typo" | "ambiguous-separator" | "unclear" } {
  const settled = settleSeparator(reading, span, currency);
  if (span.part === true) return { value: settled.value, suspect: "unclear" };
  if (partner && span.scale === 1 && partner.scale > 1 && settled.value * partner.scale <= partner.value)
    return { ...settled, value: settled.value * partner.scale };
  return settled;
}

/** "40–55", "from 40 to 55", "between USD 45 and USD 55": two numbers with only a range word between. */
export function isRange(reading: TextReading, low: NumberSpan, high: NumberSpan): boolean {
  if (high.start - low.end > 14) return false;
  const between = reading.tokens.slice(low.last + 1, high.first);
  if (between.length === 0 || between.length > 3) return false;
  const words = reading.text.clean.slice(low.end, high.start);
  // "from EUR 2,700 up to EUR 3,100": without the "from" the second is a limit of its own.
  const isOpened = [1, 2].some((back) => sense(reading.tokens[low.first - back], "from") !== undefined);
  const spans = between.some(
    (token) =>
      sense(token, "range") !== undefined ||
      isUpperWord(token, reading) ||
      (isOpened && sense(token, "up-to") !== undefined),
  );
  if (!spans && !isBetween(reading, low, words)) return false;
  if (/[,;\n(]/.test(words)) return false;
  if (
    !between.every(
      (token) =>
        sense(token, "range") !== undefined ||
        sense(token, "currency") !== undefined ||
        sense(token, "joiner") !== undefined ||
        isUpperWord(token, reading) ||
        (isOpened && sense(token, "up-to") !== undefined) ||
        sense(token, "or-more") !== undefined,
    )
  )
    return false;
  return settle(reading, low, high).value <= settle(reading, high).value;
}

/** "between 40 and 55": the word before makes the "and" a range. */
export function isBetween(reading: TextReading, low: NumberSpan, words: string): boolean {
  if (!/ and |và/.test(words)) return false;
  const opening = reading.text.clean.slice(Math.max(0, low.start - 16), low.start);
  return /(?:between|(?:khoảng )?giữa) (?:[a-z]{0,3}[$€£¥₩]? ?)$/.test(opening);
}

function isUpperWord(token: Token, reading: TextReading): boolean {
  return ["đến", "tới", "から", "에서"].includes(reading.text.clean.slice(token.start, token.end));
}

/** "10 $ 30 cents": the second sum is the small change of the first. */
export function minorPart(
  reading: TextReading,
  main: Priced,
  next: NumberSpan | undefined,
): { span: NumberSpan; end: number; amount: number } | undefined {
  if (!next || next.value >= 100 || main.factor !== 1) return undefined;
  const between = reading.text.clean.slice(main.end, next.start).trim();
  if (between !== "" && !["and", "và", "와", "과"].includes(between)) return undefined;
  const token = reading.tokens[next.last + 1];
  if (!token || sense(token, "minor-currency") === undefined || token.start - next.end > 1)
    return bareChange(reading, main, next);
  const hundredths = sense(token, "minor-currency") === "CNY" ? 0.1 : 0.01;
  return { span: next, end: token.end, amount: next.value * hundredths };
}

/** "15 dollars and 5 more": whether the second figure is small change is not said. */
export function mayGoOn(reading: TextReading, main: Priced, next: NumberSpan | undefined): boolean {
  if (!next || next.value >= 100 || main.end === main.span.end || main.factor !== 1) return false;
  const { clean } = reading.text;
  if (!["and", "và", "와", "과"].includes(clean.slice(main.end, next.start).trim())) return false;
  const token = reading.tokens[next.last + 1];
  return (
    (token === undefined || token.start - next.end > 1 || sense(token, "joiner") !== undefined) &&
    /^$|[\s,]/.test(clean.charAt(next.end))
  );
}

/** "15 dollars and 50." at the end of a sentence: two bare figures behind the currency are its small change. */
function bareChange(
  reading: TextReading,
  main: Priced,
  next: NumberSpan,
): { span: NumberSpan; end: number; amount: number } | undefined {
  const isTwoFigures = next.end - next.start === 2 && next.value >= 10 && !next.words;
  if (
    !isTwoFigures ||
    main.end === main.span.end ||
    !/^[.]?\s{0,3}$/.test(reading.text.clean.slice(next.end, next.end + 5))
  )
    return undefined;
  return { span: next, end: next.end, amount: next.value / 100 };
}
