/** How a price is paid, as RFP Costs holds it. */
export interface Payment {
  /** In the currency quoted. */
  readonly amount: number;
  /** Units of the base currency for one unit of that currency. */
  readonly rate: number;
  /** How often a year it is paid for the whole volume: 12 for a monthly fee, 3,000 for one per FTE and month of 250 FTE. */
  readonly timesAYear: number;
  /** How often it is paid once, at the start. */
  readonly once: number;
  /** Yearly increase of the recurring part: 0.03 for 3 %. */
  readonly increase: number;
}

export interface Term {
  readonly years: number;
  /** A year: 0.08 for 8 %. */
  readonly discount: number;
}

/**
 * What a price line costs over the term, in the base currency of today: recurring payments fall due at the end of each
 * year, grow by `increase` from the second on and are discounted; one-off payments are not. A negative amount is a
 * deduction. null for anything that is no number, and for a rate or term of nothing. The sheet's own formula is the same
 * (design/workbook.md, RFP Costs).
 */
export function costOverTerm(payment: Payment, term: Term): number | null {
  const { amount, rate, timesAYear, once, increase } = payment;
  const numbers = [amount, rate, timesAYear, once, increase, term.years, term.discount];
  if (!numbers.every(Number.isFinite) || rate <= 0) return null;
  if (term.years <= 0 || term.discount <= -1) return null;
  const cost = amount * rate * (timesAYear * yearsWorth(increase, term) + once);
  return Number.isFinite(cost) ? cost : null;
}

/** The value today of paying 1 at the end of the first year, and `increase` more with every year. */
function yearsWorth(increase: number, { years, discount }: Term): number {
  if (Math.abs(discount - increase) < 1e-9) return years / (1 + increase);
  return (1 - ((1 + increase) / (1 + discount)) ** years) / (discount - increase);
}
