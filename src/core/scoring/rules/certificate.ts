import type { Answer, RuleSetting, ValuedScheme } from "../../model";
import {
  asChoice,
  inPoints,
  isGiven,
  toHundredths,
  type RuleInput,
  type RuleScore,
  type ScoringRule,
} from "../rule";
import { bestPerScheme, countHeld, foundFor, sumOf, type FoundCertificate } from "./certificate-standing";
import { isNamedIn } from "./scheme-names";
import { pointsOf } from "./verdict";
import { withoutFigure } from "./without-figure";

export type CertificateSetting = Extract<RuleSetting, { readonly rule: "certificate" }>;

/** Open questions ("which certificates do you hold?"): as many as the best bid holds are 100, but three at most. */
const ENOUGH = 3;

/**
 * Certificate coverage. With schemes: each is worth its points times how far the vendor has come (held 1, in progress ½,
 * planned ¼, else 0), out of the points of all; a required one that is not held makes the whole 0. Without: how many are
 * held, counted the same way. Expired ones and those of somebody else never count as held.
 */
export function certificateRule(setting: CertificateSetting, input: RuleInput): ScoringRule {
  const { schemes } = setting;
  if (schemes.length === 0) return openRule(setting, input);
  const alike = schemes.every(({ points, required }) => points === schemes[0]!.points && !required);
  const names = schemes.map(({ scheme }) => scheme).join(", ");
  const asked = schemes.every(({ scheme }) => isNamedIn(scheme, input.question.text));
  return {
    id: "certificate",
    text: alike
      ? { key: "rule.certificate", values: { schemes: names } }
      : { key: "rule.certificate-valued", values: { list: schemes.map(withPoints).join(", ") } },
    score: (answer) => scoreSchemes(answer, schemes, asked),
  };
}

/** "ISO 27001! 60, SOC 2 40": the mark says required. Numbers only, so that it reads the same in every language. */
function withPoints({ scheme, points, required }: ValuedScheme): string {
  return `${scheme}${required ? "!" : ""} ${points}`;
}

function openRule(setting: CertificateSetting, { answers }: RuleInput): ScoringRule {
  const target = enoughHeld(setting, answers);
  return {
    id: "certificate",
    text: { key: "rule.certificate-open", values: { target } },
    score(answer) {
      const found = [...bestPerScheme(answer).values()];
      if (found.length === 0) return withoutFigure(answer, "certificate");
      return {
        value: toHundredths(sumOf(found.map(({ share }) => share)) / target),
        read: readSeveral(found),
        why: {
          key: "why.certificates-open",
          values: { held: countHeld(found), named: found.length, target },
        },
        confidence: Math.min(...found.map(({ confidence }) => confidence)),
      };
    },
  };
}

/** How many certificates held give full points. */
export function enoughHeld({ enough }: CertificateSetting, answers: readonly Answer[]): number {
  if (enough !== undefined && enough > 0) return enough;
  const worth = answers
    .filter(isGiven)
    .map((answer) => sumOf([...bestPerScheme(answer).values()].map(({ share }) => share)));
  return Math.min(ENOUGH, Math.max(1, ...worth));
}

function scoreSchemes(answer: Answer, schemes: readonly ValuedScheme[], asked: boolean): RuleScore {
  const standing = bestPerScheme(answer);
  const wanted = schemes.map((scheme) => ({ scheme, found: foundFor(scheme.scheme, standing) }));
  const named = wanted.flatMap(({ found }) => found ?? []);
  if (named.length === 0) return byVerdict(answer, schemes, asked);
  const missing = wanted.find(({ scheme, found }) => scheme.required && found?.share !== 1);
  const value = missing ? 0 : coverage(wanted);
  const first = named[0]!;
  const single = schemes.length === 1;
  const status = { scheme: first.fact.scheme, status: asChoice(first.fact.status) };
  return {
    value,
    read: single ? { key: "read.certificate", values: status } : readSeveral(named),
    why: missing
      ? {
          key: "why.certificate-required",
          values: {
            scheme: missing.scheme.scheme,
            status: missing.found ? asChoice(missing.found.fact.status) : "_",
          },
        }
      : single
        ? { key: "why.certificate", values: { ...status, points: inPoints(value) } }
        : {
            key: "why.certificates",
            values: {
              held: countHeld(named),
              wanted: schemes.length,
              missing: schemes.length - named.length,
            },
          },
    confidence: Math.min(...named.map(({ confidence }) => confidence)),
  };
}

/** Points reached out of all there are; schemes without any points weigh alike. */
function coverage(
  wanted: readonly { readonly scheme: ValuedScheme; readonly found: FoundCertificate | undefined }[],
): number {
  const all = sumOf(wanted.map(({ scheme }) => scheme.points));
  const weight = (points: number) => (all > 0 ? points / all : 1 / wanted.length);
  return toHundredths(sumOf(wanted.map(({ scheme, found }) => weight(scheme.points) * (found?.share ?? 0))));
}

/** "Yes" to "Are you ISO 27001 certified?" names no certificate, but says the same; elsewhere it leaves open which one. */
function byVerdict(answer: Answer, schemes: readonly ValuedScheme[], asked: boolean): RuleScore {
  const { verdict } = answer;
  const points = pointsOf(verdict);
  if (verdict === null || points === undefined || (!asked && verdict !== "no"))
    return withoutFigure(answer, "certificate");
  const required = schemes.some((scheme) => scheme.required);
  const names = schemes.map(({ scheme }) => scheme).join(", ");
  return {
    value: required && verdict !== "yes" ? 0 : points * 100,
    read: { key: "read.verdict", values: { verdict } },
    why: { key: "why.certificate-verdict", values: { verdict, schemes: names } },
    confidence: 0.75,
  };
}

function readSeveral(found: readonly FoundCertificate[]): RuleScore["read"] {
  const names = found.map(({ fact }) => fact.scheme).join(", ");
  return { key: "read.certificates", values: { names, held: countHeld(found), count: found.length } };
}
