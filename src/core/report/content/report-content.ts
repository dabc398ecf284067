import type {
  Answer,
  CellValue,
  CriterionId,
  Language,
  MissingPolicy,
  Question,
  Score,
  Vendor,
} from "../../model";
import { say } from "../../wording/say";
import { criterionColours, type CriterionColours } from "../sheet/look";
import { scoreKey, shownValue, type TypedEvaluation } from "./as-typed";
import { allCriteria } from "./all-criteria";
import { chartPrice, type ChartPrice } from "./chart-price";
import { criterionLabels } from "./labels";
import { vendorLabels } from "./vendor-labels";

export interface ShownVendor {
  readonly vendor: Vendor;
  readonly label: string;
}

export interface ShownCriterion {
  readonly id: CriterionId;
  readonly label: string;
  readonly colours: CriterionColours;
  /** As it stands in the sheet: any number, what counts is its share. */
  readonly weight: CellValue;
  /** 0–100; null = none. */
  readonly minimum: CellValue;
  readonly questions: readonly Question[];
  /** Price lines that count through their sum: on RFP Evidence only. */
  readonly parts: readonly Question[];
}

/** The evaluation arranged as the sheets show it. */
export interface ReportContent {
  readonly title: string;
  readonly language: Language;
  readonly missingPolicy: MissingPolicy;
  readonly vendors: readonly ShownVendor[];
  readonly criteria: readonly ShownCriterion[];
  readonly price: ChartPrice | undefined;
  /** pass, fail, waived: compared by their place in `RFP_GateWords`, never by the word. */
  readonly gateWords: readonly [string, string, string];
  readonly evaluation: TypedEvaluation;
  /** Points of a question as they stand in the sheet (1 is usual). */
  points(question: Question): CellValue;
  /** 0–100; null when none can be suggested. */
  suggested(vendor: Vendor, question: Question): number | null;
  /** What people put in its place, else the suggestion. */
  inUse(vendor: Vendor, question: Question): CellValue;
  isOverridden(vendor: Vendor, question: Question): boolean;
  /** Its scores are made on RFP Costs, live. */
  isPriced(question: Question): boolean;
  answer(vendor: Vendor, question: Question): Answer | undefined;
  score(vendor: Vendor, question: Question): Score | undefined;
}

/** Arranges an evaluation for the sheets: labels, sections, colours and look-ups, all in the order shown. */
export function arrangeContent(evaluation: TypedEvaluation): ReportContent {
  const { asTyped, language, vendors, questions } = evaluation;
  const criteria = allCriteria(evaluation);
  const labels = vendorLabels(vendors);
  const names = criterionLabels(criteria, language);
  const colours = criterionColours(criteria.map(({ id }) => id));
  const scores = new Map(evaluation.scores.map((score) => [scoreKey(score.vendor, score.question), score]));
  const overrides = new Map(evaluation.overrides.map((one) => [scoreKey(one.vendor, one.question), one]));
  const answers = new Map(
    evaluation.answers.map((answer) => [scoreKey(answer.vendor, answer.question), answer]),
  );
  const priced = new Set(evaluation.costs?.groups);
  const suggested = (vendor: Vendor, question: Question): number | null => {
    const value = scores.get(scoreKey(vendor.id, question.id))?.value ?? null;
    return value === null ? null : value / 100;
  };
  return {
    title: evaluation.title,
    language,
    missingPolicy: evaluation.missingPolicy,
    vendors: vendors.map((vendor) => ({ vendor, label: labels.get(vendor.id) ?? vendor.name })),
    criteria: criteria.map(({ id }, index) => {
      const own = questions.filter((question) => question.criterion === id);
      return {
        id,
        label: names[index]!,
        colours: colours[index]!,
        weight: shownValue(asTyped?.weights[id], evaluation.weights[id] ?? 0),
        minimum: shownValue(asTyped?.minimums[id], evaluation.minimums[id] ?? null),
        questions: own.filter((question) => question.partOf === undefined),
        parts: own.filter((question) => question.partOf !== undefined),
      };
    }),
    price: chartPrice(evaluation),
    gateWords: [
      say(language, { key: "report.gate.pass" }),
      say(language, { key: "report.gate.fail" }),
      say(language, { key: "report.gate.waived" }),
    ],
    evaluation,
    points: (question) => shownValue(asTyped?.points[question.id], question.points),
    suggested,
    inUse: (vendor, question) => {
      const key = scoreKey(vendor.id, question.id);
      const override = overrides.get(key);
      return override ? shownValue(asTyped?.scores[key], override.value) : suggested(vendor, question);
    },
    isOverridden: (vendor, question) => overrides.has(scoreKey(vendor.id, question.id)),
    isPriced: ({ id }) => priced.has(id),
    answer: (vendor, question) => answers.get(scoreKey(vendor.id, question.id)),
    score: (vendor, question) => scores.get(scoreKey(vendor.id, question.id)),
  };
}
