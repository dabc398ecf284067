import type { Answer, Question } from "../../model";
import type { Steps } from "../../steps/steps";
import { directionOf } from "../direction";
import { isGiven } from "../rule";
import { bareAmount, priceFact, pricePart } from "./line-amount";

/**
 * Price questions that belong together: one currency, period and unit. Line totals are added up over all sheets (a bid
 * with a base schedule and an alternate is one bid); bare prices only within their sheet.
 */
export interface PriceTable {
  readonly lines: readonly Question[];
  /** The line totals are added up, not the prices. */
  readonly useTotals: boolean;
}

interface PriceLine {
  readonly question: Question;
  readonly useTotals: boolean;
  readonly hasColumns: boolean;
  readonly place: string;
  readonly signature: string | undefined;
}

/** Loose prices without columns for unit and total are taken for a table from this many on. */
const TABLE_FROM = 4;

/** The price tables among the questions; each line stands in one table at most. */
export function* findPriceTables(
  questions: readonly Question[],
  answersTo: (question: Question) => readonly Answer[],
): Steps<readonly PriceTable[]> {
  const found: PriceLine[] = [];
  for (const question of questions) {
    yield 0;
    if (
      question.criterion !== "cost" ||
      question.partOf !== undefined ||
      question.sumOf ||
      question.points === 0
    )
      continue;
    if (directionOf(question.text) === "gain") continue;
    const given = answersTo(question).filter(isGiven);
    const useTotals = given.some((answer) => pricePart(answer, true) !== undefined);
    const hasColumns =
      useTotals || given.some((answer) => answer.parts.some((part) => part.role === "unit-price"));
    const priced = given.filter((answer) => isPriced(answer, useTotals));
    // A line nobody priced belongs to no table: it is a heading that slipped through, or every vendor skipped it.
    if (priced.length === 0) continue;
    // In a table of prices a line counts though most left it open; dropping it would flatter those who did.
    if (!hasColumns && priced.length < given.length / 2) continue;
    const place = [useTotals ? "" : question.cell.sheet, useTotals, hasColumns].join("|");
    const signature = commonSignature(priced, useTotals);
    found.push({ question, useTotals, hasColumns, place, signature });
  }
  const tables = new Map<string, typeof found>();
  for (const line of found) {
    const key = `${line.place}|${line.signature ?? usualSignature(found, line.place)}`;
    const table = tables.get(key);
    if (table) table.push(line);
    else tables.set(key, [line]);
  }
  return [...tables.values()]
    .filter((lines) => lines.length >= (lines[0]!.hasColumns ? 2 : TABLE_FROM))
    .map((lines) => ({ lines: lines.map(({ question }) => question), useTotals: lines[0]!.useTotals }));
}

function isPriced(answer: Answer, useTotals: boolean): boolean {
  return priceFact(answer, useTotals) !== undefined || bareAmount(pricePart(answer, useTotals)) !== undefined;
}

/**
 * Currency, period and unit that more than half of the vendors state for the line; undefined when no such majority is.
 * A total over quantities has neither period nor unit.
 */
function commonSignature(answers: readonly Answer[], useTotals: boolean): string | undefined {
  const signatures = answers.flatMap((answer) => {
    const fact = priceFact(answer, useTotals);
    // What is free has no currency, and says nothing about the others'.
    return fact?.free
      ? []
      : `${fact?.currency ?? ""}|${useTotals ? "" : `${fact?.period ?? ""}|${fact?.per ?? ""}`}`;
  });
  const [signature, count] = mostFrequent(signatures);
  return count * 2 > signatures.length ? signature : undefined;
}

/** What the other lines of the place are stated in: a line on which vendors disagree still belongs to their table. */
function usualSignature(found: readonly PriceLine[], place: string): string {
  const there = found.filter((line) => line.place === place);
  return mostFrequent(there.flatMap(({ signature }) => signature ?? []))[0];
}

function mostFrequent(values: readonly string[]): readonly [string, number] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
}
