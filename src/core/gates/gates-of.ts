import { placeFinder } from "../corrections/find-place";
import type {
  Correction,
  CorrectionNote,
  CorrectionOutcome,
  Costs,
  Evaluation,
  Gate,
  GateDecision,
  GateFinding,
  GateResult,
  Question,
  VendorId,
} from "../model";
import { ofKind } from "../settings";
import { gateChecker } from "./check-gates";

export interface CheckedGates {
  /** Those that qualify a bid first, those about quality behind them; within each by their number. */
  readonly gates: readonly Gate[];
  /** Must-haves in their order, within each the vendors in theirs. */
  readonly gateResults: readonly GateResult[];
  /** Of settings about must-haves. */
  readonly outcomes: readonly CorrectionOutcome[];
}

type Decided = CorrectionNote & { readonly decision: GateDecision };

/**
 * The must-haves people set, and how every vendor stands to each. Must-haves about quality hang on the weights: they stay
 * unknown here and fail nobody (unless people say so); the ranking decides them.
 */
export function gatesOf(
  corrections: readonly Correction[],
  responses: Pick<Evaluation, "vendors" | "questions" | "answers">,
  costs: Costs | undefined,
  wordsOf?: (question: Question) => readonly string[],
): CheckedGates {
  const gates = gatesIn(corrections);
  const place = placeFinder(responses, wordsOf);
  const { decided, outcomes } = decisionsIn(corrections, gates, (name) => place.vendor(name)?.id);
  const check = gateChecker({
    answers: responses.answers,
    costOf: totalCostOf(costs),
    currency: costs?.assumptions.baseCurrency ?? null,
    questionOf: ({ check: asked }) =>
      asked.kind === "answer" ? place.question(asked.question, asked.questionCell) : undefined,
  });
  const gateResults = gates.flatMap((gate) =>
    responses.vendors.map(({ id }) => resultOf(gate, id, check(gate, id), decided.get(keyOf(gate.id, id)))),
  );
  return { gates, gateResults, outcomes };
}

/** The must-haves that hold, in the order shown. */
function gatesIn(corrections: readonly Correction[]): readonly Gate[] {
  const last = new Map(ofKind(corrections, "gate").map((setting) => [setting.gate, setting]));
  return [...last.values()]
    .flatMap(({ gate: id, label, check }): Gate[] => (check ? [{ id, label: label.trim(), check }] : []))
    .sort((a, b) => rungOf(a) - rungOf(b) || numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));
}

/** The first number no must-have has had: "G1", "G2" … Those taken away count too, as old sheets still name them. */
export function nextGateId(corrections: readonly Correction[]): string {
  const numbers = ofKind(corrections, "gate").map(({ gate }) => Number(/^G(\d{1,6})$/u.exec(gate)?.[1] ?? 0));
  return `G${Math.max(0, ...numbers) + 1}`;
}

function rungOf({ check }: Gate): number {
  return check.kind === "quality" ? 1 : 0;
}

function numberOf({ id }: Gate): number {
  return Number(/^G(\d{1,6})$/u.exec(id)?.[1] ?? Number.MAX_SAFE_INTEGER);
}

function decisionsIn(
  corrections: readonly Correction[],
  gates: readonly Gate[],
  vendorOf: (name: string) => VendorId | undefined,
) {
  const known = new Set(gates.map(({ id }) => id));
  const decided = new Map<string, Decided>();
  const outcomes = ofKind(corrections, "gate-decision").map((correction): CorrectionOutcome => {
    const vendor = known.has(correction.gate) ? vendorOf(correction.vendor) : undefined;
    if (vendor === undefined) return { correction, state: "gone" };
    decided.set(keyOf(correction.gate, vendor), correction);
    return { correction, state: "applied", vendor };
  });
  return { decided, outcomes };
}

function resultOf(gate: Gate, vendor: VendorId, finding: GateFinding, decided?: Decided): GateResult {
  const own = { gate: gate.id, vendor };
  if (!decided) {
    const fails = finding.found !== "pass" && gate.check.kind !== "quality";
    return { ...own, ...finding, fails };
  }
  const { decision, reason, who, when } = decided;
  if (decision === "waived") {
    const waiver = { gate: gate.id, vendor, reason, who, when };
    return { ...own, ...finding, waiver, fails: false };
  }
  const said = { key: "gate.by-hand", values: { verdict: decision, who: who || "_", why: reason || "_" } };
  const evidence = {
    ...(finding.cell ? { cell: finding.cell } : {}),
    ...(finding.quote === undefined ? {} : { quote: finding.quote }),
  };
  return { ...own, found: decision, reason: said, ...evidence, asFound: finding, fails: decision === "fail" };
}

/**
 * What a vendor costs over the term: all groups of prices together, null when one of them cannot be counted or there is
 * none. A bid with a hole must not pass a budget. A group whose prices people all let count for another asks nothing.
 */
function totalCostOf(costs: Costs | undefined): (vendor: VendorId) => number | null {
  const totals = costs?.totals ?? [];
  const asked = new Set(totals.filter(({ lines }) => lines > 0).map(({ group }) => group));
  const sums = new Map<VendorId, number | null>();
  for (const { vendor, group, cost } of totals) {
    if (!asked.has(group)) continue;
    const before = sums.get(vendor);
    sums.set(vendor, cost === null || before === null ? null : (before ?? 0) + cost);
  }
  return (vendor) => sums.get(vendor) ?? null;
}

function keyOf(gate: string, vendor: VendorId): string {
  return `${gate}\n${vendor}`;
}
