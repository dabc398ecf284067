import type { Answer, CellAddress, MoneyFact, SheetGrid, StatedRate } from "../model";
import { drain, type Steps } from "../steps/steps";
import { readFacts } from "./read-facts";

/** A rate is said in a line, not in an essay. */
const LONGEST = 300;

/**
 * Exchange rates the buyer states anywhere in the workbook ("1 EUR = 1.09 USD", "USD 1 = 25.400 đồng", "100 JPY = 0.62 EUR"):
 * money on both sides of an equals sign, in two currencies. Vendors' own answers are not searched: nobody sets the rate
 * their bid is compared by. Of two rates for the same pair the first counts.
 */
export function readStatedRates(
  grids: readonly SheetGrid[],
  answers: readonly Answer[],
  asOf: string,
): readonly StatedRate[] {
  return drain(statedRatesInSteps(grids, answers, asOf));
}

/** The same in steps of a row. */
export function* statedRatesInSteps(
  grids: readonly SheetGrid[],
  answers: readonly Answer[],
  asOf: string,
): Steps<readonly StatedRate[]> {
  let own: ReadonlySet<string> | undefined;
  const isVendors = (cell: CellAddress): boolean => {
    own ??= new Set(answers.flatMap(({ parts }) => parts.map((part) => key(part.cell))));
    return own.has(key(cell));
  };
  const rates = new Map<string, StatedRate>();
  for (const grid of grids) {
    if (grid.isOurs || !grid.visible) continue;
    for (const [r, line] of grid.values.entries()) {
      line.forEach((value, c) => {
        if (typeof value !== "string" || value.length > LONGEST || !/[=＝]/u.test(value)) return;
        const cell = { sheet: grid.name, row: grid.top + r, column: grid.left + c };
        if (isVendors(cell)) return;
        for (const rate of ratesIn(value, cell, asOf)) {
          const pair = [rate.from, rate.to].sort().join();
          if (!rates.has(pair)) rates.set(pair, rate);
        }
      });
      yield 1;
    }
  }
  return [...rates.values()];
}

function ratesIn(text: string, cell: CellAddress, asOf: string): readonly StatedRate[] {
  const sides = text.split(/[=＝]/u);
  return sides.slice(1).flatMap((right, i) => {
    const left = sides[i]!;
    const from = moneyIn(left, asOf).at(-1);
    const to = moneyIn(right, asOf)[0];
    if (!from?.currency || !to?.currency || from.currency === to.currency) return [];
    if (!(from.amount > 0 && to.amount > 0)) return [];
    const quote = `${left.slice(from.start)}=${right.slice(0, to.start + to.quote.length)}`.trim();
    return [{ from: from.currency, to: to.currency, rate: to.amount / from.amount, quote, cell }];
  });
}

function moneyIn(text: string, asOf: string): readonly MoneyFact[] {
  return readFacts(text, { asOf }).filter(
    (fact): fact is MoneyFact => fact.type === "money" && !fact.suspect,
  );
}

function key({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}
