import type { Answer, CertificateFact } from "../../model";
import { factsOf } from "../facts-of";
import { isScheme } from "./scheme-names";
import { pointsOf } from "./verdict";

/**
 * How far a vendor has come with a certificate, as a share of having it. Only one that is the vendor's own and valid
 * counts in full; an audit under way half; an intention a quarter. Expired and somebody else's (a data centre's, a
 * parent's) prove nothing about the vendor. This product's convention.
 */
const SHARES: Readonly<Record<Exclude<CertificateFact["status"], "unknown">, number>> = {
  held: 1,
  "in-progress": 0.5,
  planned: 0.25,
  expired: 0,
  "not-held": 0,
  "third-party": 0,
};

export interface FoundCertificate {
  readonly fact: CertificateFact;
  /** 0–1; 1 = held. */
  readonly share: number;
  readonly confidence: number;
}

/** Per scheme the mention worth most: "ISO 27001 held in Manila, planned in Hue" is held. */
export function bestPerScheme(answer: Answer): ReadonlyMap<string, FoundCertificate> {
  const best = new Map<string, FoundCertificate>();
  for (const fact of factsOf(answer, "certificate")) {
    const found = standingOf(fact, answer);
    const earlier = best.get(fact.scheme);
    if (!earlier || found.share > earlier.share) best.set(fact.scheme, found);
  }
  return best;
}

/** The standing for a scheme as people write it ("ISO/IEC 27001:2022"); undefined when the answer does not name it. */
export function foundFor(
  scheme: string,
  standing: ReadonlyMap<string, FoundCertificate>,
): FoundCertificate | undefined {
  return standing.get(scheme) ?? [...standing].find(([, { fact }]) => isScheme(scheme, fact))?.[1];
}

export function countHeld(found: readonly FoundCertificate[]): number {
  return found.filter(({ share }) => share === 1).length;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** A certificate named without its status follows the verdict; without one it is half and goes to a person. */
function standingOf(fact: CertificateFact, answer: Answer): FoundCertificate {
  const { status, confidence } = fact;
  if (status !== "unknown") return { fact, share: SHARES[status], confidence };
  const points = pointsOf(answer.verdict);
  if (points === undefined) return { fact, share: 0.5, confidence: Math.min(confidence, 0.4) };
  return { fact, share: points / 100, confidence: Math.min(confidence, 0.7) };
}
