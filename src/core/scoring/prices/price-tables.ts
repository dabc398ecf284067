import type { Answer, Question } from "../../model";
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

/** Loose prices without columns for unit and total are taken for a table from this many on. */
const TABLE_FROM = 4;

/** The price tables among the questions; each line stands in one table at most. */
export function findPriceTables(
  questions: readonly Question[],
  answersTo: (question: Question) => readonly Answer[],
): readonly PriceTable[] {
  const tables = new Map<string, { lines: Question[]; useTotals: boolean; hasColumns: boolean }>();
  for (const question of questions) {
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
    const place = useTotals ? "" : question.cell.sheet;
    const key = [place, useTotals, hasColumns, commonSignature(priced, useTotals)].join("|");
    const table = tables.get(key);
    if (table) table.lines.push(question);
    else tables.set(key, { lines: [question], useTotals, hasColumns });
  }
  return [...tables.values()].filter(
    ({ lines, hasColumns }) => lines.length >= (hasColumns ? 2 : TABLE_FROM),
  );
}

function isPriced(answer: Answer, useTotals: boolean): boolean {
  return priceFact(answer, useTotals) !== undefined || bareAmount(pricePart(answer, useTotals)) !== undefined;
}

/** Currency, period and unit most vendors state for the line. A total over quantities has neither period nor unit. */
function commonSignature(answers: readonly Answer[], useTotals: boolean): string {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    const fact = priceFact(answer, useTotals);
    const basis = useTotals ? "" : `${fact?.period ?? ""}|${fact?.per ?? ""}`;
    const signature = `${fact?.currency ?? ""}|${basis}`;
    counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
