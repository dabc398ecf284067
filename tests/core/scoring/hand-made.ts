import type { Answer, Evaluation, Fact, MoneyFact, Question, Verdict } from "../../../src/core/model";

/** Small hand-made readings: what the rules and the ranking are tried on. */
export function vendor(id: string): Evaluation["vendors"][number] {
  return { id, name: id.toUpperCase(), aliases: [], cell: { sheet: "Bids", row: 0, column: 1 } };
}

export function question(id: string, text: string, more: Partial<Question> = {}): Question {
  return {
    id,
    text,
    cell: { sheet: "Bids", row: Number(/\d+/.exec(id)?.[0] ?? 0), column: 0 },
    criterion: "experience",
    criterionConfidence: 1,
    points: 100,
    pointsGiven: false,
    ...more,
  };
}

export function answer(
  vendorId: string,
  questionId: string,
  text: string,
  more: Partial<Answer> = {},
): Answer {
  const cell = { sheet: "Bids", row: Number(/\d+/.exec(questionId)?.[0] ?? 0), column: 1 };
  const blank: Verdict | null = text === "" ? "unanswered" : null;
  return {
    vendor: vendorId,
    question: questionId,
    cell,
    text,
    parts: text === "" ? [] : [{ role: "answer", cell, text, value: text, numberFormat: "General" }],
    verdict: blank,
    facts: [],
    review: [],
    ...more,
  };
}

export function fact<Shape extends Fact>(shape: Omit<Shape, "quote" | "start" | "confidence">): Shape {
  return { quote: "", start: 0, confidence: 0.9, ...shape } as Shape;
}

export function money(
  amount: number,
  currency: string | null = "USD",
  more: Partial<MoneyFact> = {},
): MoneyFact {
  return {
    type: "money",
    amount,
    currency,
    period: null,
    per: null,
    quote: String(amount),
    start: 0,
    confidence: 0.9,
    ...more,
  };
}

export function evaluation(parts: Partial<Evaluation> = {}): Evaluation {
  return {
    sheets: [],
    vendors: [],
    questions: [],
    answers: [],
    excluded: [],
    title: "",
    language: "en",
    asOf: "2026-01-31",
    criteria: ["experience", "technology", "cost", "security", "references"].map((id) => ({ id })),
    weights: { experience: 2000, technology: 2000, cost: 2500, security: 2000, references: 1500 },
    minimums: {},
    missingPolicy: "score-zero",
    scores: [],
    overrides: [],
    ...parts,
  };
}
