import type { Hundredths } from "../../../../core/model";
import type { MessageKey } from "../../../messages";
import type { Consequence, Counted, Standing, TotalCostShown } from "../../../session/judgements/consequence";
import { totalWords } from "../../../words/cost-words";
import { pointsOf } from "../../../words/numbers";
import type { Words } from "../../../words/use-words";

const COUNTED: Readonly<Record<Counted, MessageKey>> = {
  vendors: "consequence.vendors",
  questions: "consequence.questions",
  answered: "consequence.answered",
  toReview: "consequence.toReview",
};

/** Vendors named one by one; the rest are counted. */
const NAMED = 3;

export interface ConsequenceLine {
  readonly name: string;
  readonly value: string;
}

/** A consequence as lines of "what: before → after". */
export function consequenceLines(
  words: Words,
  { counts, score, moved, costs }: Consequence,
): readonly ConsequenceLine[] {
  const arrow = (before: string, after: string) => words.t("consequence.arrow", { before, after });
  const lines: ConsequenceLine[] = counts.map(({ of, before, after }) => ({
    name: words.t(COUNTED[of]),
    value: arrow(words.numbers.count(before), words.numbers.count(after)),
  }));
  if (score) {
    lines.push({
      name: words.t("consequence.score"),
      value: arrow(scoreWords(words, score.before), scoreWords(words, score.after)),
    });
  }
  for (const { vendor, before, after } of moved.slice(0, NAMED)) {
    lines.push({ name: vendor, value: arrow(standingWords(words, before), standingWords(words, after)) });
  }
  if (moved.length > NAMED) {
    lines.push({
      name: words.t("consequence.others"),
      value: words.t("consequence.othersMove", { count: moved.length - NAMED }),
    });
  }
  for (const { vendor, before, after } of costs.slice(0, NAMED)) {
    lines.push({
      name: words.t("consequence.cost", { vendor }),
      value: arrow(costShown(words, before), costShown(words, after)),
    });
  }
  if (costs.length > NAMED) {
    lines.push({
      name: words.t("consequence.others"),
      value: words.t("consequence.othersCost", { count: costs.length - NAMED }),
    });
  }
  return lines;
}

function costShown(words: Words, total: TotalCostShown | null): string {
  return total ? totalWords(words, total.cost, total.currency) : words.t("costs.noTotal");
}

export function scoreWords(words: Words, score: Hundredths | null): string {
  return score === null ? words.t("score.none") : words.numbers.chip(score);
}

function standingWords(words: Words, standing: Standing | null): string {
  if (!standing) return words.t("consequence.notThere");
  const total = words.numbers.score(pointsOf(standing), 2);
  return standing.rank === null
    ? words.t("consequence.noPlace", { total })
    : words.t("consequence.place", { total, rank: standing.rank });
}
