import { STANDARD_CRITERIA, type Evaluation, type Question, type Score } from "../../src/core/model";
import { seeded } from "./seeded";

/** A scored evaluation of any size; no answers are read. */
export function scoredEvaluation(vendorCount: number, questionCount: number): Evaluation {
  const random = seeded(7);
  const cell = (row: number, column: number) => ({ sheet: "Responses", row, column });
  const vendors = Array.from({ length: vendorCount }, (_, i) => ({
    id: `v${i}`,
    name: `Vendor ${i + 1}`,
    aliases: [],
    cell: cell(0, i + 1),
  }));
  const questions = Array.from({ length: questionCount }, (_, i): Question => ({
    id: `Q${i + 1}`,
    text: `Question ${i + 1}`,
    cell: cell(i + 1, 0),
    criterion: STANDARD_CRITERIA[i % STANDARD_CRITERIA.length]!,
    criterionConfidence: 1,
    points: 100 + Math.floor(random() * 3) * 50,
    pointsGiven: false,
  }));
  const scores = questions.flatMap((question) =>
    vendors.map(({ id }): Score => ({
      vendor: id,
      question: question.id,
      value: Math.floor(random() * 10_001),
      rule: "verdict",
      ruleText: { key: "rule.verdict", values: { yes: 100, partial: 50, no: 0 } },
      readText: { key: "read.words" },
      explanation: { key: "why.open-answer" },
      confidence: 1,
    })),
  );
  return {
    sheets: [],
    vendors,
    questions,
    answers: questions.flatMap((question, row) =>
      vendors.map(({ id }, column) => ({
        vendor: id,
        question: question.id,
        cell: cell(row + 1, column + 1),
        text: "Yes, since 2015",
        parts: [],
        verdict: "yes" as const,
        facts: [],
        review: [],
      })),
    ),
    excluded: [],
    title: "Bench",
    language: "en",
    asOf: "2026-01-31",
    criteria: STANDARD_CRITERIA.map((id) => ({ id })),
    weights: { experience: 2000, technology: 2000, cost: 2500, security: 2000, references: 1500 },
    minimums: {},
    missingPolicy: "score-zero",
    scores,
    overrides: [],
  };
}
