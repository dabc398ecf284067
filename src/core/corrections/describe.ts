import {
  OTHER_CRITERION,
  STANDARD_CRITERIA,
  type Answer,
  type Correction,
  type Fact,
  type Language,
  type Message,
  type QuestionCriterion,
  type SheetLayout,
} from "../model";
import { asChoice } from "../scoring/rule";
import { isSetting, settingAbout, settingMessage } from "../settings";
import { say } from "../wording/say";

/** What a verdict says: "yes", "partly", …; `null` is an open answer in words. */
export function verdictMessage(verdict: Answer["verdict"]): Message {
  return verdict === null ? { key: "corrections.open-answer" } : { key: "read.verdict", values: { verdict } };
}

const NAMED: readonly string[] = [...STANDARD_CRITERIA, OTHER_CRITERION];

/** The product's word for a criterion, else the buyer's own. */
export function criterionMessage(criterion: QuestionCriterion): Message {
  if (criterion === "none") return { key: "corrections.criterion.none" };
  if (NAMED.includes(criterion)) return { key: `report.criterion.${criterion}` };
  return { key: "corrections.verbatim", values: { words: criterion } };
}

export function layoutMessage(layout: SheetLayout): Message {
  return { key: `corrections.layout.${layout}` };
}

/** A fact in a few words ("USD 1,200 per month", "ISO 27001: held, until 2027-05-01"). */
export function factMessage(fact: Fact): Message {
  switch (fact.type) {
    case "money":
      return {
        key: fact.amountTo === undefined ? "corrections.fact.money" : "corrections.fact.money-range",
        values: {
          amount: fact.amount,
          to: fact.amountTo ?? fact.amount,
          bound: asChoice(fact.bound ?? "_"),
          currency: fact.currency ?? "_",
          period: asChoice(fact.period ?? "_"),
          per: fact.per ?? "_",
        },
      };
    case "certificate":
      return {
        key: "corrections.fact.certificate",
        values: {
          scheme: [fact.scheme, fact.reportType].filter(Boolean).join(" "),
          status: asChoice(fact.status),
          until: fact.validUntil ?? "_",
        },
      };
    case "rating":
      return { key: "corrections.fact.rating", values: { value: fact.value, outOf: fact.outOf } };
    case "maturity":
      return {
        key: "read.maturity",
        values: { level: fact.level, tools: fact.tools?.length ? fact.tools.join(", ") : "_" },
      };
    case "trait":
      return {
        key: "corrections.fact.trait",
        values: { trait: asChoice(fact.trait), value: fact.value },
      };
    case "date":
      return { key: "corrections.verbatim", values: { words: fact.date } };
    default:
      return {
        key: fact.valueTo === undefined ? "corrections.fact.quantity" : "corrections.fact.quantity-range",
        values: {
          type: fact.type,
          value: fact.value,
          to: fact.valueTo ?? fact.value,
          bound: asChoice(fact.bound ?? "_"),
          of: fact.of ?? "_",
        },
      };
  }
}

/** What kind of correction it is ("Layout of a sheet"). */
export function kindMessage({ kind }: Correction): Message {
  return { key: `corrections.kind.${kind}` };
}

/** What the reading became by a correction: the other half of `CorrectionOutcome.asRead`. */
export function becomesMessage(correction: Correction): Message {
  if (isSetting(correction)) return settingMessage(correction);
  switch (correction.kind) {
    case "layout":
      return layoutMessage(correction.layout);
    case "vendor-included":
      return { key: "corrections.name.vendor" };
    case "vendor-left-out":
      return { key: "corrections.name.left-out" };
    case "vendors-apart":
      return { key: "corrections.name.own" };
    case "vendors-joined":
      return { key: "corrections.name.same-as", values: { name: correction.with } };
    case "criterion":
      return criterionMessage(correction.criterion);
    case "verdict":
      return verdictMessage(correction.verdict);
    case "fact":
      return correction.becomes === null
        ? { key: "corrections.struck-out" }
        : factMessage(correction.becomes);
    case "answer-left-out":
      return { key: "corrections.counts-for-nothing" };
    case "accepted":
      return { key: "corrections.as-read" };
  }
}

/** The words from which a corrected fact was read; empty for other corrections. */
export function quoteOf(correction: Correction): string {
  return correction.kind === "fact" ? correction.fact.quote : "";
}

/** What a correction is about and what it says, for a list of those that found no place. */
export function describeCorrection(
  correction: Correction,
  language: Language,
): { readonly vendor?: string; readonly question?: string; readonly typed: string } {
  const { reason, who, when } = correction;
  const about = aboutOf(correction);
  const typed = [
    say(language, kindMessage(correction)),
    about.sheet ?? "",
    quoteOf(correction),
    say(language, becomesMessage(correction)),
    reason,
    who,
    when,
  ];
  return { ...about, typed: typed.filter((part) => part !== "").join(" · ") };
}

/** Which sheet, vendor and question a correction concerns, in the words it was decided with. */
export function aboutOf(correction: Correction): {
  readonly sheet?: string;
  readonly vendor?: string;
  readonly question?: string;
} {
  if (isSetting(correction)) {
    const { what, ...about } = settingAbout(correction);
    return { ...(what === undefined ? {} : { sheet: what }), ...about };
  }
  if (correction.kind === "layout") return { sheet: correction.sheet };
  if (correction.kind === "criterion") return { question: correction.question };
  if ("at" in correction) return { vendor: correction.at.vendor, question: correction.at.question };
  return { vendor: correction.name };
}
