import type { Answer, CertificateFact } from "../../model";
import { factsOf } from "../facts-of";
import { fold } from "../fold";
import {
  asChoice,
  inPoints,
  isGiven,
  toHundredths,
  type RuleInput,
  type RuleScore,
  type ScoringRule,
} from "../rule";
import { VERDICT_POINTS, withoutFigure } from "./verdict";

/**
 * Points of a certificate. Only one that is the vendor's own and valid counts in full; an audit under way half; an
 * intention a quarter. Expired and somebody else's (a data centre's, a parent's) prove nothing about the vendor.
 * This product's convention.
 */
const STATUS_POINTS: Readonly<Record<Exclude<CertificateFact["status"], "unknown">, number>> = {
  held: 100,
  "in-progress": 50,
  planned: 25,
  expired: 0,
  "not-held": 0,
  "third-party": 0,
};

/** Open questions ("which certificates do you hold?"): as many as the best bid holds are 100, but three at most. */
const ENOUGH = 3;

/** Schemes the question names are wanted, each one alike; when it names none, the number held counts. */
export function certificateRule({ question, answers }: RuleInput): ScoringRule {
  const schemes = [
    ...new Set(answers.flatMap((answer) => factsOf(answer, "certificate").map(({ scheme }) => scheme))),
  ];
  const asked = squeeze(question.text);
  const wanted = schemes.filter((scheme) => asked.includes(squeeze(scheme)));
  if (wanted.length > 0) {
    return {
      id: "certificate",
      text: { key: "rule.certificate", values: { schemes: wanted.join(", ") } },
      score: (answer) => scoreWanted(answer, wanted),
    };
  }
  const worth = answers
    .filter(isGiven)
    .map((answer) => sum([...bestPerScheme(answer).values()].map(({ points }) => points)) / 100);
  const target = Math.min(ENOUGH, Math.max(1, ...worth));
  return {
    id: "certificate",
    text: { key: "rule.certificate-open", values: { target } },
    score: (answer) => scoreOpen(answer, target),
  };
}

function scoreWanted(answer: Answer, wanted: readonly string[]): RuleScore {
  const found = bestPerScheme(answer);
  const named = wanted.flatMap((scheme) => found.get(scheme) ?? []);
  if (named.length === 0) return byVerdict(answer, wanted);
  const value = toHundredths(sum(named.map(({ points }) => points)) / (100 * wanted.length));
  const first = named[0]!;
  const missing = wanted.length - named.length;
  return {
    value,
    read:
      wanted.length === 1
        ? {
            key: "read.certificate",
            values: { scheme: first.fact.scheme, status: asChoice(first.fact.status) },
          }
        : readSeveral(named),
    why:
      wanted.length === 1
        ? {
            key: "why.certificate",
            values: {
              scheme: first.fact.scheme,
              status: asChoice(first.fact.status),
              points: inPoints(value),
            },
          }
        : { key: "why.certificates", values: { held: countHeld(named), wanted: wanted.length, missing } },
    confidence: Math.min(...named.map(({ confidence }) => confidence)),
  };
}

function scoreOpen(answer: Answer, target: number): RuleScore {
  const found = [...bestPerScheme(answer).values()];
  if (found.length === 0) return withoutFigure(answer, "certificate");
  const value = toHundredths(sum(found.map(({ points }) => points)) / 100 / target);
  return {
    value,
    read: readSeveral(found),
    why: { key: "why.certificates-open", values: { held: countHeld(found), named: found.length, target } },
    confidence: Math.min(...found.map(({ confidence }) => confidence)),
  };
}

/** "Yes" to "Are you ISO 27001 certified?" names no certificate, but says the same. */
function byVerdict(answer: Answer, wanted: readonly string[]): RuleScore {
  const { verdict } = answer;
  const value = verdict === null ? undefined : VERDICT_POINTS[verdict];
  if (verdict === null || value === undefined) return withoutFigure(answer, "certificate");
  return {
    value,
    read: { key: "read.verdict", values: { verdict } },
    why: { key: "why.certificate-verdict", values: { verdict, schemes: wanted.join(", ") } },
    confidence: 0.75,
  };
}

interface Found {
  readonly fact: CertificateFact;
  readonly points: number;
  readonly confidence: number;
}

/** Per scheme the mention worth most: "ISO 27001 held in Manila, planned in Hue" is held. */
function bestPerScheme(answer: Answer): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const fact of factsOf(answer, "certificate")) {
    const found = worthOf(fact, answer);
    const earlier = best.get(fact.scheme);
    if (!earlier || found.points > earlier.points) best.set(fact.scheme, found);
  }
  return best;
}

/** A certificate named without its status follows the verdict; without one it is half and goes to a person. */
function worthOf(fact: CertificateFact, answer: Answer): Found {
  if (fact.status !== "unknown")
    return { fact, points: STATUS_POINTS[fact.status], confidence: fact.confidence };
  const stated = answer.verdict === null ? undefined : VERDICT_POINTS[answer.verdict];
  if (stated === undefined) return { fact, points: 50, confidence: Math.min(fact.confidence, 0.4) };
  return { fact, points: stated / 100, confidence: Math.min(fact.confidence, 0.7) };
}

function readSeveral(found: readonly Found[]): RuleScore["read"] {
  return {
    key: "read.certificates",
    values: {
      names: found.map(({ fact }) => fact.scheme).join(", "),
      held: countHeld(found),
      count: found.length,
    },
  };
}

const countHeld = (found: readonly Found[]): number => found.filter(({ points }) => points === 100).length;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
/** "ISO/IEC 27001:2022" and "ISO 27001" meet without blanks and "/IEC". */
const squeeze = (text: string): string =>
  fold(text)
    .replace("/iec", "")
    .replace(/[\s\-_/]+/gu, "");
