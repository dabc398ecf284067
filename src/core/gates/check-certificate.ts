import type { Answer, CertificateFact } from "../model";
import type { Finding } from "./finding";

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
 * Whether a vendor holds `scheme` itself, valid on `validOn`. Of several statements the best one counts, wherever it stands:
 * a certificate named under another question is held all the same. A validity that ends before the day is a failure, and
 * so is everything short of "held"; no word about the scheme is unknown.
 */
export function checkCertificate(scheme: string, validOn: string, answers: readonly Answer[]): Finding {
  const found = answers
    .flatMap(({ facts }) => facts)
    .filter((fact): fact is CertificateFact => fact.type === "certificate" && fact.scheme === scheme)
    .sort((a, b) => rate(a, validOn) - rate(b, validOn))[0];
  if (!found)
    return { found: "unknown", reason: { key: "gate.certificate-unmentioned", values: { scheme } } };
  const evidence = { quote: found.quote, ...(found.cell ? { cell: found.cell } : {}) };
  const until = found.validUntil ?? "_";
  if (found.status === "held" && lasts(found, validOn)) {
    const values = { scheme, until };
    return { found: "pass", reason: { key: "gate.certificate-held", values }, ...evidence };
  }
  if (found.status === "held") {
    const values = { scheme, until, day: validOn };
    return { found: "fail", reason: { key: "gate.certificate-ends", values }, ...evidence };
  }
  const values = { scheme, status: found.status.replace(/-/gu, "_") };
  const unsure = found.status === "unknown";
  return {
    found: unsure ? "unknown" : "fail",
    reason: { key: "gate.certificate-not", values },
    ...evidence,
  };
}

function lasts({ validUntil }: CertificateFact, validOn: string): boolean {
  return validUntil === undefined || validUntil >= validOn;
}

function rate(fact: CertificateFact, validOn: string): number {
  const place = STANDING.indexOf(fact.status);
  return fact.status === "held" && !lasts(fact, validOn) ? 0.5 : place;
}
