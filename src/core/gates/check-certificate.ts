import type { Answer, CertificateFact, GateFinding } from "../model";
import { asChoice } from "../scoring/rule";
import { isAboutScheme } from "./schemes";

/** Characters of a cell that are shown whole. */
const FEW = 300;

/** The certificate's standing that speaks for the vendor most comes first. */
const STANDING: readonly CertificateFact["status"][] = [
  "held",
  "unknown",
  "in-progress",
  "planned",
  "expired",
  "third-party",
  "not-held",
];

/**
 * Whether a vendor holds `scheme` itself, valid on `validOn` (ISO date). Of several statements the best one counts, wherever
 * it stands: a certificate named under another question is held all the same. A validity that ends before the day is a
 * failure, and so is everything short of "held"; no word about the scheme is unknown.
 */
export function checkCertificate(scheme: string, validOn: string, answers: readonly Answer[]): GateFinding {
  const found = [...statementsOf(scheme, answers)].sort((a, b) => rate(a, validOn) - rate(b, validOn))[0];
  if (!found)
    return { found: "unknown", reason: { key: "gate.certificate-unmentioned", values: { scheme } } };
  const evidence = { quote: wordsAround(found, answers), ...(found.cell ? { cell: found.cell } : {}) };
  const until = found.validUntil ?? "_";
  if (found.status === "held") {
    const lasting = lasts(found, validOn);
    const key = lasting ? "gate.certificate-held" : "gate.certificate-ends";
    const reason = { key, values: { scheme, until, day: validOn } };
    return { found: lasting ? "pass" : "fail", reason, ...evidence };
  }
  const values = { scheme, status: asChoice(found.status) };
  return {
    found: found.status === "unknown" ? "unknown" : "fail",
    reason: { key: "gate.certificate-not", values },
    ...evidence,
  };
}

/** Until when the vendor holds `scheme` itself: an ISO date, "open" without an end, null when it does not hold it. */
export function heldUntil(scheme: string, answers: readonly Answer[]): string | null {
  const held = statementsOf(scheme, answers).filter(({ status }) => status === "held");
  if (held.some(({ validUntil }) => validUntil === undefined)) return "open";
  return held.reduce<string | null>(
    (latest, { validUntil = "" }) => (latest === null || validUntil > latest ? validUntil : latest),
    null,
  );
}

/** The cell's words where they are few: what limits a certificate stands beside its name. */
function wordsAround(fact: CertificateFact, answers: readonly Answer[]): string {
  const part = answers
    .find(({ facts }) => facts.includes(fact))
    ?.parts.find(({ text }) => text.slice(fact.start, fact.start + fact.quote.length) === fact.quote);
  return part && part.text.length <= FEW ? part.text : fact.quote;
}

function statementsOf(scheme: string, answers: readonly Answer[]): readonly CertificateFact[] {
  return answers.flatMap(({ facts }) =>
    facts.filter(
      (fact): fact is CertificateFact => fact.type === "certificate" && isAboutScheme(fact, scheme),
    ),
  );
}

function lasts({ validUntil }: CertificateFact, validOn: string): boolean {
  return validUntil === undefined || validUntil >= validOn;
}

function rate(fact: CertificateFact, validOn: string): number {
  const place = STANDING.indexOf(fact.status);
  return fact.status === "held" && !lasts(fact, validOn) ? 0.5 : place;
}
