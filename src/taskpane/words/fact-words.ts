import type { CertificateStatus, Fact, MaturityFact, QuantityFact, Trait } from "../../core/model";
import type { MessageKey } from "../messages";
import { dateWords } from "./dates";
import { moneyWords } from "./money-words";
import type { Words } from "./use-words";

/** One line of "What was read". */
export interface FactLine {
  /** Which field of the fact it shows. */
  readonly field: "all" | "scheme" | "status" | "validUntil" | "scope";
  readonly label: MessageKey;
  readonly value: string;
}

export const STATUS_WORDS: Readonly<Record<CertificateStatus, MessageKey>> = {
  held: "status.held",
  planned: "status.planned",
  "in-progress": "status.inProgress",
  expired: "status.expired",
  "not-held": "status.notHeld",
  "third-party": "status.thirdParty",
  unknown: "status.unknown",
};

export const LEVEL_WORDS: Readonly<Record<MaturityFact["level"], MessageKey>> = {
  none: "level.none",
  planned: "level.planned",
  pilot: "level.pilot",
  production: "level.production",
  scaled: "level.scaled",
};

export const QUANTITY_WORDS: Readonly<Record<QuantityFact["type"], MessageKey>> = {
  years: "fact.years",
  count: "fact.count",
  percent: "fact.percent",
  number: "fact.number",
};

const TRAIT_WORDS: Readonly<Record<Trait, MessageKey>> = {
  "delivery-model": "trait.deliveryModel",
  "pricing-model": "trait.pricingModel",
  nda: "trait.nda",
  "disaster-recovery": "trait.disasterRecovery",
  "exit-plan": "trait.exitPlan",
  encryption: "trait.encryption",
  "kpi-reporting": "trait.kpiReporting",
  subcontracting: "trait.subcontracting",
  location: "trait.location",
  "governing-law": "trait.governingLaw",
  "staff-turnover": "trait.staffTurnover",
  exclusions: "trait.exclusions",
};

/** The kind of thing a fact is, for headings and labels. */
export function factName(fact: Fact): MessageKey {
  switch (fact.type) {
    case "money":
      return "fact.money";
    case "certificate":
      return "fact.certificate";
    case "rating":
      return "fact.rating";
    case "maturity":
      return "fact.maturity";
    case "trait":
      return TRAIT_WORDS[fact.trait];
    case "date":
      return "fact.date";
    default:
      return QUANTITY_WORDS[fact.type];
  }
}

/** A fact as people check it: one line, for a certificate one for each thing said about it. */
export function factLines(words: Words, fact: Fact): readonly FactLine[] {
  const all = (value: string): readonly FactLine[] => [{ field: "all", label: factName(fact), value }];
  switch (fact.type) {
    case "money":
      return all(moneyWords(words, fact));
    case "certificate": {
      const { scheme, edition, reportType, status, validUntil, scope } = fact;
      const name = [edition === undefined ? scheme : `${scheme}:${edition}`, reportType]
        .filter(Boolean)
        .join(" ");
      return [
        { field: "scheme", label: "fact.certificate", value: name },
        { field: "status", label: "fact.status", value: words.t(STATUS_WORDS[status]) },
        ...(validUntil === undefined
          ? []
          : [
              {
                field: "validUntil" as const,
                label: "fact.validUntil" as const,
                value: dateWords(validUntil, words.locale),
              },
            ]),
        ...(scope === undefined
          ? []
          : [{ field: "scope" as const, label: "fact.scope" as const, value: scope }]),
      ];
    }
    case "rating":
      return all(
        words.t("fact.outOf", {
          value: words.numbers.plain(fact.value),
          outOf: words.numbers.plain(fact.outOf),
        }),
      );
    case "maturity":
      return all([words.t(LEVEL_WORDS[fact.level]), ...(fact.tools ?? [])].join(" · "));
    case "trait":
      return all(traitValueWords(words, fact.value));
    case "date":
      return all(dateWords(fact.date, words.locale));
    default:
      return all(quantityWords(words, fact));
  }
}

function quantityWords(words: Words, fact: QuantityFact): string {
  const { type, value, valueTo, bound, of } = fact;
  const range = [value, ...(valueTo === undefined ? [] : [valueTo])].map(words.numbers.plain).join("–");
  const figure = type === "percent" ? `${range}%` : range;
  const bounded = bound ? words.t(bound === "from" ? "bound.from" : "bound.upTo", { value: figure }) : figure;
  return of === undefined ? bounded : `${bounded} · ${words.say({ key: "measure", values: { of } })}`;
}

const TRAIT_VALUES: Readonly<Record<string, MessageKey>> = {
  none: "traitValue.none",
  planned: "traitValue.planned",
  plan: "traitValue.plan",
  tested: "traitValue.tested",
  signed: "traitValue.signed",
  "will-sign": "traitValue.willSign",
  onshore: "traitValue.onshore",
  nearshore: "traitValue.nearshore",
  offshore: "traitValue.offshore",
  hybrid: "traitValue.hybrid",
  remote: "traitValue.remote",
  fixed: "traitValue.fixed",
  "time-and-material": "traitValue.timeAndMaterial",
  "fte-based": "traitValue.fteBased",
  "transaction-based": "traitValue.transactionBased",
  "outcome-based": "traitValue.outcomeBased",
  encrypted: "traitValue.encrypted",
  "at-rest": "traitValue.atRest",
  "in-transit": "traitValue.inTransit",
  "at-rest-and-in-transit": "traitValue.atRestAndInTransit",
};

/** Countries, and what has no words of its own, stand as they were read. */
function traitValueWords(words: Words, value: string): string {
  const key = TRAIT_VALUES[value];
  return key ? words.t(key) : value;
}
