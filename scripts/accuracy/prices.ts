import { readFacts } from "../../src/core/facts";
import { csvRecords } from "./csv";
import type { Judged } from "./tally";

const AS_OF = "2026-01-01";

/** saas-prices.csv: people wrote the increase from base to SSO price; two readable prices must give the same percentage. */
export function judgePrices(csv: string): Judged[] {
  const judged: Judged[] = [];
  for (const record of csvRecords(csv)) {
    const stated = /^(\d+(?:\.\d+)?)%$/.exec((record.percent_increase ?? "").trim());
    if (!stated) continue;
    const base = priceOf(record.base_pricing ?? "");
    const raised = priceOf(record.sso_pricing ?? "");
    const expected = Number(stated[1]);
    const detail = `${record.base_pricing} → ${record.sso_pricing} | expected ${expected} %`;
    if (base === undefined || raised === undefined || base.amount === 0) {
      judged.push({
        set: "saas-prices increase",
        language: "en",
        outcome: "abstained",
        detail: `${detail} | no two prices`,
      });
      continue;
    }
    const increase = (raised.amount / base.amount - 1) * 100;
    // People round, and some truncate.
    const exact =
      Math.abs(increase - expected) <= Math.max(1, expected * 0.01) && base.currency === raised.currency;
    // Prices under different terms ("per user" against a flat sum) are not comparable: the product says so too.
    const comparable = base.period === raised.period && base.per === raised.per;
    judged.push({
      set: "saas-prices increase",
      language: "en",
      outcome: exact ? "exact" : comparable ? "silent-error" : "abstained",
      detail: `${detail} | read ${increase.toFixed(1)} %`,
    });
  }
  return judged;
}

function priceOf(
  text: string,
): { amount: number; currency: string | null; period: string | null; per: string | null } | undefined {
  for (const fact of readFacts(text, { asOf: AS_OF }))
    if (fact.type === "money" && fact.suspect === undefined) return fact;
  return undefined;
}
