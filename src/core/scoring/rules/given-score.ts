import type { Answer } from "../../model";
import { namesBuyerScore } from "../direction";
import { factsOf } from "../facts-of";
import { fold } from "../fold";
import { isGiven, toHundredths, type RuleInput, type ScoringRule } from "../rule";
import { withoutFigure } from "./verdict";

/** Scales buyers use; the smallest one that holds every figure is taken when the words name none. */
const SCALES = [5, 10, 100];

/**
 * The buyer has scored already: figures under a heading that calls them scores, on a scale of 5, 10 or 100 (or the one
 * the heading names: "out of 20", "1–5", "/10"), become their share of that scale. Undefined when it is not so.
 */
export function givenScoreRule({ question, answers }: RuleInput): ScoringRule | undefined {
  if (!namesBuyerScore(`${question.text} ${question.section ?? ""}`)) return undefined;
  const given = answers.filter(isGiven);
  const figures = given.flatMap((answer) => figureOf(answer) ?? []);
  if (figures.length === 0 || figures.length < given.length / 2 || Math.min(...figures) < 0) return undefined;
  const highest = Math.max(...figures);
  const outOf = namedScale(question.text) ?? SCALES.find((scale) => highest <= scale);
  if (outOf === undefined || highest > outOf) return undefined;
  return {
    id: "given-score",
    text: { key: "rule.given-score", values: { outOf } },
    score(answer) {
      const value = figureOf(answer);
      if (value === undefined) return withoutFigure(answer, "rating");
      return {
        value: toHundredths(value / outOf),
        read: { key: "read.rating", values: { value, outOf } },
        why: { key: "why.given-score", values: { value, outOf } },
        confidence: namedScale(question.text) === undefined ? 0.7 : 0.95,
      };
    },
  };
}

function figureOf(answer: Answer): number | undefined {
  const own = answer.parts.find(({ role }) => role === "answer")?.value;
  return typeof own === "number" ? own : factsOf(answer, "number")[0]?.value;
}

/** "out of 20", "/10", "(1-5)", "max 25", "tối đa 10" → the upper end. */
function namedScale(text: string): number | undefined {
  const match =
    /(?:out of|max\.?|maximum|tối đa|thang điểm|thang|만점|満点|\/|[01] ?[-–~] ?) ?(\d{1,3})(?!\d)/u.exec(
      fold(text),
    ) ?? /(\d{1,3}) ?(?:점 ?만점|点満点)/u.exec(fold(text));
  const scale = Number(match?.[1]);
  return scale > 1 ? scale : undefined;
}
