import type { Answer, Gate, GateFinding, Question, VendorId } from "../model";
import { checkAnswer } from "./check-answer";
import { checkCertificate } from "./check-certificate";

/** What must-haves are checked against. Costs come from the rung above: this decides, it does not add up. */
export interface GateInput {
  readonly answers: readonly Answer[];
  /** Total cost over the term in the base currency; null when it can't be compared. */
  readonly costOf: (vendor: VendorId) => number | null;
  /** ISO 4217, of `costOf`; null when no price names one. */
  readonly currency: string | null;
  /** The question an answer gate asks about; undefined when it is not there any more. */
  readonly questionOf: (gate: Gate) => Question | undefined;
}

/** How one vendor stands to one must-have, as the responses tell it. */
export type GateChecker = (gate: Gate, vendor: VendorId) => GateFinding;

export function gateChecker(input: GateInput): GateChecker {
  const answersOf = new Map<VendorId, Answer[]>();
  for (const answer of input.answers) {
    const own = answersOf.get(answer.vendor);
    if (own) own.push(answer);
    else answersOf.set(answer.vendor, [answer]);
  }
  return (gate, vendor) => {
    const asked = gate.check;
    const answers = answersOf.get(vendor) ?? [];
    switch (asked.kind) {
      case "certificate":
        return checkCertificate(asked.scheme, asked.validOn, answers);
      case "answer": {
        const question = input.questionOf(gate);
        if (!question) return { found: "unknown", reason: { key: "gate.question-gone" } };
        return checkAnswer(
          asked.atLeast,
          answers.find((answer) => answer.question === question.id),
        );
      }
      case "quality":
        return { found: "unknown", reason: { key: "gate.quality-open" } };
      case "budget":
        return checkBudget(asked.ceiling, input.costOf(vendor), input.currency);
      case "by-hand":
        return { found: "unknown", reason: { key: "gate.by-hand-open" } };
    }
  };
}

function checkBudget(ceiling: number, cost: number | null, currency: string | null): GateFinding {
  if (cost === null) return { found: "unknown", reason: { key: "gate.cost-unknown" } };
  const values = { cost: Math.round(cost), ceiling, currency: currency ?? "_" };
  // As the sheet compares: to the second decimal.
  const passes = inCents(cost) <= inCents(ceiling);
  return { found: passes ? "pass" : "fail", reason: { key: "gate.budget", values } };
}

function inCents(amount: number): number {
  return Math.round(amount * 100);
}
