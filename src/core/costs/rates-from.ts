import { formatAddress, type ExchangeRate, type StatedRate } from "../model";

interface Known {
  readonly rate: number;
  readonly source: string;
}

/**
 * The rates of all currencies met, and of those the buyer's rates connect with them, in units of `reference`, which comes
 * first. Rates may lead over several steps ("1 EUR = 1.09 USD", "1 GBP = 1.17 EUR"); the shortest way counts, and the
 * source names each. A currency that no rate leads to is there without one.
 */
export function ratesFrom(
  reference: string,
  met: readonly string[],
  stated: readonly StatedRate[],
): readonly ExchangeRate[] {
  const known = new Map<string, Known>([[reference, { rate: 1, source: "" }]]);
  let reached: readonly string[] = [reference];
  while (reached.length > 0) {
    const next: string[] = [];
    for (const currency of reached) {
      for (const { other, rate, source } of stepsFrom(currency, stated)) {
        if (known.has(other)) continue;
        const before = known.get(currency)!;
        known.set(other, {
          rate: before.rate * rate,
          source: [source, before.source].filter((words) => words !== "").join("; "),
        });
        next.push(other);
      }
    }
    reached = next;
  }
  const all = new Set([reference, ...met, ...known.keys()]);
  return [...all].map((currency) => {
    const found = known.get(currency);
    return { currency, rate: found?.rate ?? null, source: found?.source ?? "", date: "" };
  });
}

/** Currencies one stated rate away: one unit of `other` is worth `rate` of `currency`. */
function stepsFrom(currency: string, stated: readonly StatedRate[]) {
  return stated.flatMap((one) => {
    const source = `${formatAddress(one.cell)}: ${one.quote}`;
    if (one.to === currency) return [{ other: one.from, rate: one.rate, source }];
    if (one.from === currency) return [{ other: one.to, rate: 1 / one.rate, source }];
    return [];
  });
}
