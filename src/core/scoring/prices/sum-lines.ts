import type { Answer, MoneyFact, Question, ReviewReason } from "../../model";
import { lineAmount } from "./line-amount";
import type { ReadTotal } from "./stated-total";

/** What a vendor's lines come to, and everything a person should look at. */
export interface LineSum {
  /** Undefined: no total can be given. */
  readonly money?: Pick<MoneyFact, "amount" | "currency" | "confidence">;
  /** The stated total that was taken or compared. */
  readonly stated?: ReadTotal;
  readonly statedTaken: boolean;
  readonly review: readonly ReviewReason[];
  readonly anyGiven: boolean;
}

/** Amounts are added in ten-thousandths of the currency's unit, so that cents stay cents. */
const UNIT = 10_000;
const CENT = 0.01;

/**
 * Adds up one vendor's lines. A missing, unreadable or foreign line leaves no sum: a bid with a hole would look cheap.
 * Then the total the vendor stated is taken, if there is just one and it can be read. A stated total that differs from
 * the sum by a cent or more is reported; the lines are what counts.
 */
export function sumLines(
  lines: readonly Question[],
  answerTo: (line: Question) => Answer | undefined,
  useTotals: boolean,
  stated: readonly ReadTotal[],
): LineSum {
  const review: ReviewReason[] = [];
  const currencies = new Map<string | null, number>();
  const priced: {
    line: Question;
    amount: number;
    currency: string | null;
    confidence: number;
    free?: true;
  }[] = [];
  const broken: { line: Question; kind: "missing" | "unreadable" | "foreign" }[] = [];
  for (const line of lines) {
    const found = lineAmount(answerTo(line), useTotals);
    if ("trouble" in found) broken.push({ line, kind: found.trouble });
    else {
      priced.push({ line, ...found });
      currencies.set(found.currency, (currencies.get(found.currency) ?? 0) + 1);
    }
  }
  const currency =
    [...currencies].filter(([code]) => code !== null).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  for (const { line, currency: own } of priced) {
    if (own !== null && own !== currency) broken.push({ line, kind: "foreign" });
  }
  // A line said to be free costs nothing; a bare nought may be a price forgotten.
  const odd = priced.filter(({ amount, free }) => amount <= 0 && !free);
  if (odd.length > 0) review.push(reason("out-of-range", "review.total-odd-line", odd.length, odd[0]!.line));
  for (const kind of ["missing", "unreadable", "foreign"] as const) {
    const those = broken.filter((entry) => entry.kind === kind);
    if (those.length > 0)
      review.push(reason(REVIEW_KIND[kind], `review.total-${kind}`, those.length, those[0]!.line));
  }

  const anyGiven = priced.length > 0 || broken.some(({ kind }) => kind !== "missing");
  if (broken.length > 0) {
    const only = stated.length === 1 ? stated[0] : undefined;
    if (!only || !anyGiven) return { statedTaken: false, review, anyGiven };
    const taken: ReviewReason = {
      kind: "low-confidence",
      message: { key: "review.total-stated-taken", values: { stated: only.text } },
    };
    const money = { amount: only.amount, currency, confidence: 0.55 };
    return { money, stated: only, statedTaken: true, review: [...review, taken], anyGiven };
  }

  const amount = priced.reduce((sum, line) => sum + Math.round(line.amount * UNIT), 0) / UNIT;
  const nearest = nearestTotal(stated, amount);
  if (nearest && Math.abs(nearest.amount - amount) >= CENT - 1e-6) {
    const difference = Math.round((amount - nearest.amount) * 100) / 100;
    const values = { sum: amount, stated: nearest.amount, difference };
    review.push({ kind: "contradiction", message: { key: "review.total-differs", values } });
  }
  const confidence = Math.min(...priced.map((line) => line.confidence), review.length > 0 ? 0.55 : 1);
  return {
    ...(amount > 0 ? { money: { amount, currency, confidence } } : {}),
    ...(nearest?.total ? { stated: nearest.total } : {}),
    statedTaken: false,
    review,
    anyGiven,
  };
}

/**
 * Which stated total the sum is held against: subtotals and a grand total may stand side by side, or subtotals alone, so
 * the nearest of them and of what they add up to. `total` is absent for the latter: it stands in no cell.
 */
function nearestTotal(
  stated: readonly ReadTotal[],
  sum: number,
): { readonly amount: number; readonly total?: ReadTotal } | undefined {
  const all = stated.reduce((whole, total) => whole + Math.round(total.amount * UNIT), 0) / UNIT;
  const candidates = [
    ...stated.map((total) => ({ amount: total.amount, total })),
    ...(stated.length > 1 ? [{ amount: all }] : []),
  ];
  return candidates.sort((a, b) => Math.abs(a.amount - sum) - Math.abs(b.amount - sum))[0];
}

const REVIEW_KIND = { missing: "blank", unreadable: "unread", foreign: "ambiguous" } as const;

function reason(kind: ReviewReason["kind"], key: string, count: number, first: Question): ReviewReason {
  return { kind, message: { key, values: { count, first: first.text } } };
}
