import type { CertificateFact, Message } from "../../model";
import { plain } from "../../reading/plain-text";
import { factsOf } from "../../scoring/facts-of";
import type { RiskEvidence, SignId } from "../risk";
import { namesPrivacyLaw } from "../themes";
import { declared } from "./declared";
import { fromFact, STANDING, type Said, type SignReading, type Standing } from "./said";

/** Security certificates and reports that show part of what ISO 27001 would. */
const SECURITY_STAND_INS = new Set(
  "SOC 2|ISMS-P|K-ISMS|HITRUST|FedRAMP|TISAX|C5|ISMAP|CSA STAR|Cyber Essentials|ISO 27701".split("|"),
);
const PRIVACY_NAMES = new Set(
  "GDPR|PDPL|PDPA|CCPA|CPRA|LGPD|VCDPA|PIPEDA|APPI|PIPA|HIPAA|EU Model Clauses|Data Privacy Framework".split(
    "|",
  ),
);
/** Certified privacy management: how a law is met, without naming it. */
const PRIVACY_STAND_INS = new Set("ISO 27701|ISMS-P|PrivacyMark|CBPR|PRP".split("|"));

/**
 * Only a certificate of the vendor's own that is valid on the evaluation date counts. One under way or merely claimed is
 * part of it; an expired one is none; somebody else's says nothing about this vendor.
 */
function saysOf(fact: CertificateFact, asOf: string): RiskEvidence["says"] {
  switch (fact.status) {
    case "held":
      return isExpired(fact, asOf) ? "denied" : "found";
    case "planned":
    case "in-progress":
    case "unknown":
      return "partly";
    case "expired":
    case "not-held":
      return "denied";
    case "third-party":
      return "missing";
  }
}

function isExpired({ validUntil }: CertificateFact, asOf: string): boolean {
  return validUntil !== undefined && validUntil < asOf;
}

function readOf(fact: CertificateFact, asOf: string): Message {
  const status = fact.status === "held" && isExpired(fact, asOf) ? "expired" : fact.status;
  return {
    key: "risk.read.certificate",
    values: { scheme: fact.scheme, status: status.replace("-", "_") },
  };
}

function certificates(
  said: Said,
  sign: SignId,
  asOf: string,
  standing: Standing,
  isWanted: (scheme: string) => boolean,
): SignReading[] {
  return factsOf(said.answer, "certificate")
    .filter(({ scheme }) => isWanted(scheme))
    .flatMap((fact) => {
      const says = saysOf(fact, asOf);
      const what = { sign, standing, says, read: readOf(fact, asOf) };
      return fromFact(said, fact, what) ?? [];
    });
}

/** Held certificates that stand in for the one looked for: part of it, whatever else they prove. */
function standIns(said: Said, sign: SignId, asOf: string, schemes: ReadonlySet<string>): SignReading[] {
  return certificates(said, sign, asOf, STANDING.standIn, (scheme) => schemes.has(scheme))
    .filter(({ says }) => says === "found")
    .map((reading) => ({ ...reading, says: "partly" as const }));
}

/** ISO 27001, held by the vendor and valid. */
export function readIso27001(said: Said, asOf: string): readonly SignReading[] {
  const direct = said.asked.themes.has("iso-27001");
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const own = certificates(said, "iso-27001", asOf, standing, (scheme) => scheme === "ISO 27001");
  const others = standIns(said, "iso-27001", asOf, SECURITY_STAND_INS);
  if (own.length > 0 || !direct) return [...own, ...others];
  // Asked and not shown: a "yes" to "which certificates do you hold?" is no certificate.
  const { says, ...blank } = declared(said, "iso-27001");
  return [{ ...blank, says: says === "denied" ? says : "missing" }, ...others];
}

const ANSWER_READ = 2000;

/** A privacy law that is complied with; measures for personal data in general are part of it. */
export function readPrivacyLaw(said: Said, asOf: string): readonly SignReading[] {
  const direct = said.asked.themes.has("privacy-law");
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const laws = certificates(said, "privacy-law", asOf, standing, (scheme) => PRIVACY_NAMES.has(scheme));
  const others = standIns(said, "privacy-law", asOf, PRIVACY_STAND_INS);
  if (laws.length > 0 || !direct) return [...laws, ...others];
  const named = said.asked.namesLaw || namesPrivacyLaw(plain(said.answer.text, ANSWER_READ));
  const own = declared(said, "privacy-law", { shown: named });
  return [!named && own.says === "found" ? { ...own, says: "partly" } : own, ...others];
}

/** ISO 22301, held and valid: a continuity that somebody else has looked at. */
export function readContinuityCertificate(said: Said, asOf: string): SignReading | undefined {
  const standing = said.asked.themes.has("continuity") ? STANDING.direct : STANDING.inPassing;
  return certificates(said, "continuity", asOf, standing, (scheme) => scheme === "ISO 22301").find(
    ({ says }) => says === "found",
  );
}
