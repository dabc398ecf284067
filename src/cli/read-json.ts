import { factToJson } from "../core/facts";
import {
  formatAddress,
  formatRange,
  STANDARD_CRITERIA,
  type Evaluation,
  type QuestionCriterion,
} from "../core/model";
import { say } from "../core/wording/say";

const isStandard = (criterion: QuestionCriterion): boolean =>
  STANDARD_CRITERIA.some((id) => id === criterion);

/** The shape of `read --json` (README, "Command line"). Sums the product made itself are no questions of the sheet's. */
export function readJson(evaluation: Evaluation): object {
  const { language } = evaluation;
  const names = new Map(evaluation.vendors.map((vendor) => [vendor.id, vendor.name]));
  const questions = evaluation.questions.filter((question) => !question.sumOf);
  const known = new Set(questions.map((question) => question.id));
  return {
    sheets: evaluation.sheets.map((sheet) => ({
      name: sheet.name,
      layout: sheet.layout,
      header: sheet.header ? formatRange(sheet.header) : null,
      reason: say(language, sheet.reason),
    })),
    vendors: evaluation.vendors.map((vendor) => ({ name: vendor.name, aliases: vendor.aliases })),
    excluded: evaluation.excluded.map((exclusion) => ({
      label: exclusion.label,
      address: formatAddress(exclusion.cell),
      reason: say(language, exclusion.reason),
    })),
    questions: questions.map((question) => ({
      id: question.id,
      text: question.text,
      address: formatAddress(question.cell),
      criterion: isStandard(question.criterion) ? question.criterion : "none",
      confidence: Number(question.criterionConfidence.toFixed(2)),
      ...(question.pointsGiven ? { points: question.points / 100 } : {}),
    })),
    answers: evaluation.answers
      .filter((answer) => known.has(answer.question))
      .map((answer) => ({
        vendor: names.get(answer.vendor) ?? answer.vendor,
        question: answer.question,
        address: formatAddress(answer.cell),
        text: answer.text,
        verdict: answer.verdict,
        facts: answer.facts.map(factToJson),
        review: answer.review.length > 0,
        reviewReasons: answer.review.map((reason) => say(language, reason.message)),
      })),
  };
}
