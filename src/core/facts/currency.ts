import { CODES_THAT_ARE_WORDS } from "./locales/shared";
import { isEastAsian } from "./characters";
import { type PreparedText, quote } from "./prepare";
import type { Token } from "./tokens";

/** Signs and words several currencies share, with what they mean when nothing around says otherwise. */
const FAMILIES: Readonly<
  Record<string, { readonly members: readonly string[]; readonly usual: string | null }>
> = {
  $: { members: ["USD", "AUD", "CAD", "SGD", "HKD", "NZD", "TWD", "MXN", "BRL"], usual: "USD" },
  "¥": { members: ["JPY", "CNY"], usual: "JPY" },
  "£": { members: ["GBP", "EGP"], usual: "GBP" },
  kr: { members: ["SEK", "NOK", "DKK", "ISK"], usual: null },
  franc: { members: ["CHF", "XOF", "XAF"], usual: null },
  bs: { members: ["BOB", "VES"], usual: null },
  peseta: { members: [], usual: null },
};

/**
 * ISO 4217 code of a currency word. A shared sign takes the member the context names, else its usual meaning; null when
 * there is none. A code that is also a word ("ALL", "TRY") counts only in capitals: undefined otherwise.
 */
export function currencyOf(
  value: string,
  token: Token,
  text: PreparedText,
  stated: string | null,
): string | null | undefined {
  const family = FAMILIES[value];
  if (family) return stated !== null && family.members.includes(stated) ? stated : family.usual;
  const word = text.clean.slice(token.start, token.end);
  // "Won" is mostly a verb: money only behind an amount.
  if (
    word === "won" &&
    !/(?:\d{3}|thousand|million|billion|[mb]n) ?$/.test(
      text.clean.slice(Math.max(0, token.start - 12), token.start),
    )
  )
    return undefined;
  if (CODES_THAT_ARE_WORDS.has(word)) {
    const written = quote(text, token.start, token.end).quote;
    // "PhP" is meant as a code, "php" is not.
    if (written !== written.toUpperCase() && !/^[A-Z].*[A-Z]$/.test(written)) return undefined;
  }
  return value;
}

/** "đ", "rs", "re", "p", "b": one or two letters mean money only right beside a figure. */
export function needsFigureBeside(word: string): boolean {
  return word.length <= 2 && !isEastAsian(word.charCodeAt(0)) && /^\p{L}/u.test(word);
}
