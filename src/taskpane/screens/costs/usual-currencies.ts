import type { Costs } from "../../../core/model";

/** Offered besides those at hand. */
const USUAL = ["USD", "EUR", "GBP", "CHF", "JPY", "KRW", "VND", "INR", "PHP", "SGD", "AUD", "CAD"] as const;

/** Currencies to choose from: those of rates and prices first. */
export function usualCurrencies({ assumptions, lines }: Costs): readonly string[] {
  const { baseCurrency, reference, rates } = assumptions;
  const quoted = [
    baseCurrency,
    reference,
    ...rates.map(({ currency }) => currency),
    ...lines.map((line) => line.currency),
  ];
  return [...new Set([...quoted.filter((code) => code !== null), ...USUAL])];
}

/** Three letters in capitals; undefined for anything else. */
export function currencyCode(typed: string): string | undefined {
  const code = typed.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}
