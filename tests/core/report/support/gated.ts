import fc from "fast-check";
import { gatesOf } from "../../../../src/core/gates";
import type { CertificateFact, Correction, Evaluation, GateCheck, Setting } from "../../../../src/core/model";

/** The note of a decision nobody gave a reason for. */
const NO_NOTE = { reason: "", who: "", when: "" };

export function signed(setting: Setting, note: Partial<typeof NO_NOTE> = {}): Correction {
  return { ...NO_NOTE, ...note, ...setting };
}

/** The evaluation with must-haves and decisions, as `evaluate` would make it. */
export function gated(evaluation: Evaluation, settings: readonly Correction[]): Evaluation {
  const bare = { ...evaluation };
  Reflect.deleteProperty(bare, "gates");
  Reflect.deleteProperty(bare, "gateResults");
  const { gates, gateResults, outcomes } = gatesOf(settings, bare, bare.costs);
  const applied = settings.map(
    (correction) =>
      outcomes.find((one) => one.correction === correction) ?? { correction, state: "applied" as const },
  );
  return {
    ...bare,
    ...(gates.length > 0 ? { gates, gateResults } : {}),
    ...(settings.length > 0 ? { corrections: settings, correctionOutcomes: applied } : {}),
  };
}

const SCHEME = "ISO 27001";

/** Gives the first answers of vendors a certificate: some held to some day, some not. */
export function withCertificates(
  evaluation: Evaluation,
  held: readonly (CertificateFact["status"] | string)[],
): Evaluation {
  const first = evaluation.questions[0]?.id;
  return {
    ...evaluation,
    answers: evaluation.answers.map((answer) => {
      const stated = held[evaluation.vendors.findIndex(({ id }) => id === answer.vendor)];
      if (answer.question !== first || stated === undefined) return answer;
      const isDay = /^\d/u.test(stated);
      const fact: CertificateFact = {
        type: "certificate",
        scheme: SCHEME,
        status: isDay ? "held" : (stated as CertificateFact["status"]),
        ...(isDay ? { validUntil: stated } : {}),
        quote: `${SCHEME} ${stated}`,
        start: 0,
        confidence: 1,
      };
      return { ...answer, facts: [fact] };
    }),
  };
}

const DAYS = ["2026-12-31", "2027-06-30", "2028-01-01"] as const;

const anyCheck = (evaluation: Evaluation): fc.Arbitrary<GateCheck> => {
  const question = evaluation.questions[0];
  return fc.oneof(
    fc.record({
      kind: fc.constant("certificate" as const),
      scheme: fc.constant(SCHEME),
      validOn: fc.constantFrom(...DAYS),
    }),
    fc.record({ kind: fc.constant("quality" as const), atLeast: fc.constantFrom(0, 4000, 5000, 6250) }),
    fc.record({ kind: fc.constant("budget" as const), ceiling: fc.constantFrom(0, 1000) }),
    fc.constant({ kind: "by-hand" as const }),
    ...(question
      ? [
          fc.record({
            kind: fc.constant("answer" as const),
            question: fc.constant(question.text),
            questionCell: fc.constant(question.cell),
            atLeast: fc.constantFrom("yes" as const, "partial" as const),
          }),
        ]
      : []),
  );
};

/** The evaluation with up to four must-haves of every kind, some decided by people. */
export function anyGates(evaluation: Evaluation): fc.Arbitrary<Evaluation> {
  const statuses = fc.constantFrom<string>("held", "planned", "unknown", ...DAYS);
  return fc
    .record({
      checks: fc.array(anyCheck(evaluation), { minLength: 1, maxLength: 4 }),
      held: fc.array(statuses, {
        minLength: evaluation.vendors.length,
        maxLength: evaluation.vendors.length,
      }),
      decisions: fc.array(
        fc.record({
          gate: fc.nat(3),
          vendor: fc.nat(evaluation.vendors.length - 1),
          decision: fc.constantFrom("pass" as const, "fail" as const, "waived" as const),
          reason: fc.constantFrom("", "Audited on site"),
        }),
        { maxLength: 5 },
      ),
    })
    .map(({ checks, held, decisions }) => {
      const settings = [
        ...checks.map((check, index) => signed({ kind: "gate", gate: `G${index + 1}`, label: "", check })),
        ...decisions
          .filter(({ gate }) => gate < checks.length)
          .map(({ gate, vendor, decision, reason }) =>
            signed(
              {
                kind: "gate-decision",
                gate: `G${gate + 1}`,
                vendor: evaluation.vendors[vendor]!.name,
                decision,
              },
              { reason },
            ),
          ),
      ];
      return gated(withCertificates(evaluation, held), settings);
    });
}
