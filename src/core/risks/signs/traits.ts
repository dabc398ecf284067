import type { TraitFact } from "../../model";
import { plain } from "../../reading/plain-text";
import type { RiskEvidence, SignId } from "../risk";
import { phraseFinder } from "../themes";
import { PRICE_SHAPES, type Theme } from "../vocabulary";
import { readContinuityCertificate } from "./certificates";
import { declared } from "./declared";
import { showsRecovery } from "./figures";
import { fromFact, STANDING, traitsOf, type Said, type SignReading } from "./said";

type Trait = TraitFact["trait"];
type Says = RiskEvidence["says"];

interface TraitSign {
  readonly sign: SignId;
  readonly theme: Theme;
  readonly trait: Trait;
  /** What the trait's value shows; undefined to pass it over. Default: denied for "none", partly for "planned", else found. */
  readonly says?: (fact: TraitFact, said: Said) => Says | undefined;
  /** Whether the answer shows it otherwise than by the trait's words (hours of recovery for continuity). */
  readonly shown?: (said: Said) => boolean;
}

/**
 * A sign that a trait's words show. Asked for directly, the verdict on the whole answer limits what the words show: they
 * cannot make more of a "no" or a "yes, but" than it is.
 */
function readTraitSign(said: Said, looked: TraitSign): readonly SignReading[] {
  const { sign, theme, trait, says = usualSays, shown } = looked;
  const direct = said.asked.themes.has(theme);
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const named = traitsOf(said, trait).flatMap((fact) => {
    const shows = says(fact, said);
    if (shows === undefined) return [];
    const read = {
      key: "risk.read.trait",
      values: { trait: trait.replace("-", "_"), value: fact.value.replace(/-/g, "_") },
    };
    return fromFact(said, fact, { sign, standing, says: shows, read }) ?? [];
  });
  if (!direct) return named;
  const whole = declared(said, sign, { shown: named.length > 0 || shown?.(said) === true });
  if (named.length === 0) return [whole];
  return whole.says === "found" || whole.says === "missing" ? named : [whole];
}

function usualSays({ value }: TraitFact): Says {
  if (value === "none") return "denied";
  return value === "planned" || value === "will-sign" ? "partly" : "found";
}

/** Prices that leave the amount open until the work is done are only part of a pricing model that can be planned with. */
function pricingSays(fact: TraitFact, { asked: { question, themes } }: Said): Says | undefined {
  // Elsewhere "fixed price" tells how some other client was served.
  if (question.criterion !== "cost" && !themes.has("pricing-model")) return undefined;
  if (fact.value === "none") return undefined;
  return fact.value === "time-and-material" || fact.value === "cost-plus" ? "partly" : "found";
}

const BEFORE_READ = 40;
/** "Under NDA", "after signing an NDA": why something is not told, not that the vendor is bound. */
const WITHHELD_BEFORE =
  /(?:under|upon|after|following|subject to|requires?|within)\s+(?:(?:an?|the|of|our|your|signing|executing|signed|executed|mutual)\s+){0,4}$|(?:theo|sau khi|khi)\s+(?:ký\s+)?$/;
const WITHHELD_AFTER = /^\s{0,3}(?:체결|締結)?\s{0,3}(?:후|後|시|하에|に基づ|下で)/;
const BOUND =
  /sign|bound|binding|execut|every|all (?:staff|employees|agents)|mandatory|ký|cam kết|체결|서약|작성|締結|署名|誓約|提出/;

/** Words of a non-disclosure agreement count where they say that one is signed; never where they excuse a silence. */
function ndaSays(fact: TraitFact, said: Said): Says | undefined {
  const part = said.answer.parts.find(({ text }) => text.startsWith(fact.quote, fact.start));
  const text = part?.text ?? "";
  const before = text.slice(Math.max(0, fact.start - BEFORE_READ), fact.start).toLowerCase();
  const end = fact.start + fact.quote.length;
  const after = text.slice(end, end + BEFORE_READ).toLowerCase();
  if (WITHHELD_BEFORE.test(before) || WITHHELD_AFTER.test(after)) return undefined;
  if (!said.asked.themes.has("nda") && !BOUND.test(before + fact.quote.toLowerCase() + after))
    return undefined;
  return usualSays(fact);
}

/** Work far away is where culture and law differ most: said openly, it still is only part of a fit. */
function deliverySays({ value }: TraitFact): Says | undefined {
  if (value === "onshore" || value === "nearshore") return "found";
  return value === "none" ? undefined : "partly";
}

const NDA: TraitSign = { sign: "nda", theme: "nda", trait: "nda", says: ndaSays };
const KPI_REPORTING: TraitSign = { sign: "kpi-reporting", theme: "kpi-reporting", trait: "kpi-reporting" };
const EXIT_PLAN: TraitSign = {
  sign: "exit-plan",
  theme: "exit-plan",
  trait: "exit-plan",
  shown: ({ answer: { facts } }) => facts.some(({ type }) => type === "count" || type === "years"),
};
const CONTINUITY: TraitSign = {
  sign: "continuity",
  theme: "continuity",
  trait: "disaster-recovery",
  shown: showsRecovery,
};
const namesPriceShape = phraseFinder(PRICE_SHAPES);
const PRICING_MODEL: TraitSign = {
  sign: "pricing-model",
  theme: "pricing-model",
  trait: "pricing-model",
  says: pricingSays,
  shown: ({ answer: { text } }) => namesPriceShape(plain(text, 400)),
};
const DELIVERY_MODEL: TraitSign = {
  sign: "location",
  theme: "location",
  trait: "delivery-model",
  says: deliverySays,
  // To say where is what is asked for.
  shown: ({ answer: { text } }) => text.trim() !== "",
};

export const readNda = (said: Said): readonly SignReading[] => readTraitSign(said, NDA);
export const readKpiReporting = (said: Said): readonly SignReading[] => readTraitSign(said, KPI_REPORTING);
export const readExitPlan = (said: Said): readonly SignReading[] => readTraitSign(said, EXIT_PLAN);
export const readPricingModel = (said: Said): readonly SignReading[] => readTraitSign(said, PRICING_MODEL);

/** A plan for when things fail, or a certified one. */
export function readContinuity(said: Said, asOf: string): readonly SignReading[] {
  const readings = readTraitSign(said, CONTINUITY);
  const certificate = readContinuityCertificate(said, asOf);
  const open = readings.every(({ says }) => says === "partly");
  return certificate && open ? [certificate] : readings;
}

/** Where the work is done or the data are kept. To say so is what is looked for; far away is only part of a fit. */
export function readLocation(said: Said): readonly SignReading[] {
  const model = readTraitSign(said, DELIVERY_MODEL);
  if (said.asked.themes.has("location")) return model;
  const read = { key: "risk.read.trait", values: { trait: "location", value: "named" } };
  const places = traitsOf(said, "location").filter(({ value }) => value !== "none");
  const what = { sign: "location", standing: STANDING.inPassing, says: "found", read } as const;
  return [...model, ...places.flatMap((fact) => fromFact(said, fact, what) ?? [])];
}
