import type { TraitFact } from "../../model";
import { factsOf } from "../../scoring/facts-of";
import type { RiskEvidence, SignId } from "../risk";
import type { Theme } from "../vocabulary";
import { declared } from "./declared";
import { fromFact, STANDING, type Said, type SignReading } from "./said";

type Trait = TraitFact["trait"];
type Says = RiskEvidence["says"];

export interface TraitSign {
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
export function readTraitSign(said: Said, looked: TraitSign): readonly SignReading[] {
  const { sign, theme, trait, says = usualSays, shown } = looked;
  const direct = said.themes.has(theme);
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const named = factsOf(said.answer, "trait")
    .filter((fact) => fact.trait === trait)
    .flatMap((fact) => {
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
export function pricingSays(fact: TraitFact, { question, themes }: Said): Says | undefined {
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
export function ndaSays(fact: TraitFact, said: Said): Says | undefined {
  const part = said.answer.parts.find(({ text }) => text.startsWith(fact.quote, fact.start));
  const text = part?.text.toLowerCase() ?? "";
  const before = text.slice(Math.max(0, fact.start - BEFORE_READ), fact.start);
  const end = fact.start + fact.quote.length;
  const after = text.slice(end, end + BEFORE_READ);
  if (WITHHELD_BEFORE.test(before) || WITHHELD_AFTER.test(after)) return undefined;
  if (!said.themes.has("nda") && !BOUND.test(before + fact.quote.toLowerCase() + after)) return undefined;
  return usualSays(fact);
}

/** Work far away is where culture and law differ most: said openly, it still is only part of a fit. */
export function deliverySays({ value }: TraitFact): Says | undefined {
  if (value === "onshore" || value === "nearshore") return "found";
  return value === "none" ? undefined : "partly";
}
