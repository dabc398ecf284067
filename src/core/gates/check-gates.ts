import type { Answer, Gate, GateResult, Question, VendorId, Waiver } from "../model";
import { checkAnswer } from "./check-answer";
import { checkCertificate } from "./check-certificate";
import type { Finding } from "./finding";

/** What must-haves are checked against. Totals and qualities come from the rungs above: this decides, it does not add up. */
export interface GateInput {
  readonly gates: readonly Gate[];
  readonly waivers: readonly Waiver[];
  readonly vendors: readonly VendorId[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** Score 0–100 in all criteria but cost. */
  qualityOf(vendor: VendorId): number;
  /** Total cost over the term in the base currency; null when it can't be compared. */
  costOf(vendor: VendorId): number | null;
  /** What people decided for a must-have that is judged by hand, or typed over a finding. */
  typed(gate: string, vendor: VendorId): "pass" | "fail" | undefined;
}

/** Every must-have for every vendor, must-haves in their order, within each the vendors in theirs. */
export function checkGates(input: GateInput): readonly GateResult[] {
  const answersOf = new Map<VendorId, Answer[]>();
  for (const answer of input.answers) {
    const own = answersOf.get(answer.vendor);
    if (own) own.push(answer);
    else answersOf.set(answer.vendor, [answer]);
  }
  const waived = new Map(input.waivers.map((waiver) => [`${waiver.gate}\n${waiver.vendor}`, waiver]));
  return input.gates.flatMap((gate) => {
    const question = questionOf(gate, input.questions);
    return input.vendors.map((vendor): GateResult => {
      const typed = input.typed(gate.id, vendor);
      const finding: Finding = typed
        ? { found: typed, reason: { key: "gate.by-hand", values: { verdict: typed } } }
        : check(gate, vendor, answersOf.get(vendor) ?? [], question, input);
      const waiver = waived.get(`${gate.id}\n${vendor}`);
      return {
        gate: gate.id,
        vendor,
        ...finding,
        ...(waiver ? { waiver } : {}),
        fails: finding.found !== "pass" && waiver === undefined,
      };
    });
  });
}

function check(
  { check: asked }: Gate,
  vendor: VendorId,
  answers: readonly Answer[],
  question: Question | undefined,
  input: GateInput,
): Finding {
  switch (asked.kind) {
    case "certificate":
      return checkCertificate(asked.scheme, asked.validOn, answers);
    case "answer":
      if (!question) return { found: "unknown", reason: { key: "gate.question-gone" } };
      return checkAnswer(
        asked.atLeast,
        answers.find((answer) => answer.question === question.id),
      );
    case "quality": {
      const quality = input.qualityOf(vendor);
      // As the sheet compares: to the sixth decimal.
      const passes = Math.round(quality * 1e6) >= asked.atLeast * 1e4;
      const values = { quality: Math.round(quality * 10) / 10, least: asked.atLeast / 100 };
      return { found: passes ? "pass" : "fail", reason: { key: "gate.quality", values } };
    }
    case "budget": {
      const cost = input.costOf(vendor);
      if (cost === null) return { found: "unknown", reason: { key: "gate.cost-unknown" } };
      const values = { cost: Math.round(cost), ceiling: asked.ceiling };
      return { found: cost <= asked.ceiling ? "pass" : "fail", reason: { key: "gate.budget", values } };
    }
    case "by-hand":
      return { found: "unknown", reason: { key: "gate.by-hand-open" } };
  }
}

/** By cell and words; where the cell moved, by words that no other question has. */
function questionOf({ check: asked }: Gate, questions: readonly Question[]): Question | undefined {
  if (asked.kind !== "answer") return undefined;
  const alike = questions.filter(({ text }) => text === asked.question);
  const { sheet, row, column } = asked.questionCell;
  const same = alike.find(({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column);
  return same ?? (alike.length === 1 ? alike[0] : undefined);
}
