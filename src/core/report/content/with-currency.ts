import type { Language } from "../../model";
import { say } from "../../wording/say";

/** A label that names the currency, or its bare form ("…-bare") when none was stated anywhere. */
export function withCurrency(language: Language, key: string, currency: string | null): string {
  return currency === null
    ? say(language, { key: `${key}-bare` })
    : say(language, { key, values: { currency } });
}
