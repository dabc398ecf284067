import type { Answer, RuleSetting } from "../../model";
import { namesBuyerScore } from "../direction";
import { factsOf } from "../facts-of";
import { fold } from "../fold";
import { isGiven, toHundredths, type RuleInput, type RuleScore, type ScoringRule } from "../rule";
import { withoutFigure } from "./without-figure";

export type GivenScoreSetting = Extract<RuleSetting, { readonly rule: "given-score" }>;

/** Scales buyers use; the smallest one that holds every figure is taken when the words name none. */
const SCALES = [5, 10, 100];

/**
 * The buyer has scored already: figures become their share of a scale, and nothing else is done to them. The scale is
 * `outOf`, else the one the heading names ("out of 20", "1–5", "/10"), else the smallest of 5, 10 and 100 that holds all.
 */
export function givenScoreRule({ outOf: set }: GivenScoreSetting, input: RuleInput): ScoringRule {
  const named = set ?? namedScale(input.question.text);
  const outOf = scaleOfScores({ outOf: set }, input);
  if (outOf === undefined) {
    return {
      id: "given-score",
      text: { key: "rule.given-score-unknown" },
      score: (answer) => withoutScale(answer),
    };
  }
  return {
    id: "given-score",
    text: { key: "rule.given-score", values: { outOf } },
    score(answer) {
      const figure = figureOf(answer, outOf);
      if (!figure) return withoutFigure(answer, "rating");
      const values = figure;
      const read = { key: "read.rating", values };
      if (!(figure.outOf > 0 && figure.value >= 0 && figure.value <= figure.outOf))
        return { value: null, read, why: { key: "why.rating-outside", values }, confidence: 0.3 };
      return {
        value: toHundredths(figure.value / figure.outOf),
        read,
        why: { key: "why.given-score", values },
        confidence: named === undefined ? 0.7 : 0.95,
      };
    },
  };
}

/** Out of how many the scores are; undefined when no usual scale holds them. */
export function scaleOfScores(
  { outOf }: Pick<GivenScoreSetting, "outOf">,
  input: RuleInput,
): number | undefined {
  const highest = Math.max(...figuresOf(input));
  return outOf ?? namedScale(input.question.text) ?? SCALES.find((scale) => highest <= scale);
}

/** Whether the figures stand under a heading that calls them scores, on a scale that holds them all. */
export function isGivenScore(input: RuleInput): boolean {
  const { question } = input;
  if (!namesBuyerScore(`${question.text} ${question.section ?? ""}`)) return false;
  const figures = figuresOf(input);
  if (figures.length === 0 || figures.length < input.answers.filter(isGiven).length / 2) return false;
  const outOf = namedScale(question.text) ?? Math.max(...SCALES);
  return Math.min(...figures) >= 0 && Math.max(...figures) <= outOf;
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

function figuresOf({ answers }: RuleInput): readonly number[] {
  return answers.filter(isGiven).flatMap((answer) => plainFigure(answer) ?? []);
}

function plainFigure(answer: Answer): number | undefined {
  const own = answer.parts.find(({ role }) => role === "answer")?.value;
  const plain = typeof own === "number" ? own : factsOf(answer, "number")[0]?.value;
  return plain !== undefined && Number.isFinite(plain) ? plain : undefined;
}

/** A plain figure is out of `outOf`; a rating that names its own scale ("4/5") and a percentage keep theirs. */
function figureOf(
  answer: Answer,
  outOf: number,
): { readonly value: number; readonly outOf: number } | undefined {
  const plain = plainFigure(answer);
  if (plain !== undefined) return { value: plain, outOf };
  const rating = factsOf(answer, "rating")[0];
  if (rating) return { value: rating.value, outOf: rating.outOf };
  const percent = factsOf(answer, "percent")[0];
  return percent && { value: percent.value, outOf: 100 };
}

function withoutScale(answer: Answer): RuleScore {
  const figure = figureOf(answer, 1);
  if (!figure) return withoutFigure(answer, "rating");
  const read = { key: "read.number", values: { value: figure.value } };
  return { value: null, read, why: { key: "why.given-score-unknown" }, confidence: 0.3 };
}
