import type { TraitFact } from "../../model";
import { plain } from "../../reading/plain-text";
import type { RiskEvidence, SignId } from "../risk";
import { placesIn, type Places } from "../themes";
import { declared } from "./declared";
import { fromFact, STANDING, traitsOf, type Said, type SignReading } from "./said";

const ANSWER_READ = 2000;

/**
 * Encryption of what is stored and of what is sent, one sign each. A question about one of the two does not ask for the
 * other; encryption "in general" is part of both.
 */
export function readEncryption(said: Said): readonly SignReading[] {
  const direct = said.asked.themes.has("encryption");
  const facts = traitsOf(said, "encryption");
  if (!direct && facts.length === 0) return [];
  const asked = said.asked.encryption;
  const words = placesIn(plain(said.answer.text, ANSWER_READ));
  const told: Places = {
    rest: words.rest || facts.some(({ value }) => value.includes("at-rest")),
    transit: words.transit || facts.some(({ value }) => value.includes("in-transit")),
  };
  const signs: readonly (readonly [SignId, keyof Places, keyof Places])[] = [
    ["encryption-at-rest", "rest", "transit"],
    ["encryption-in-transit", "transit", "rest"],
  ];
  return signs.flatMap(([sign, place, other]) => {
    const notMeant = asked[other] && !asked[place] && !told[place];
    if (notMeant) return [];
    return readPlace(said, sign, {
      direct,
      facts,
      named: asked[place] || told[place],
      otherNamed: told[other] && !told[place] && !asked[place],
    });
  });
}

function readPlace(
  said: Said,
  sign: SignId,
  seen: {
    readonly direct: boolean;
    readonly facts: readonly TraitFact[];
    readonly named: boolean;
    /** The words name only the other place. */
    readonly otherNamed: boolean;
  },
): SignReading[] {
  const { direct, facts, named, otherNamed } = seen;
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const whole = direct ? declared(said, sign, { shown: facts.length > 0 }) : undefined;
  if (whole && (whole.says === "denied" || (whole.says === "missing" && facts.length === 0))) return [whole];
  if (otherNamed) return whole ? [{ ...whole, says: "missing" }] : [];
  const limit = whole?.says === "partly" || !named ? "partly" : "found";
  // Asked among other measures, and the words tell of others only: nothing is shown.
  if (facts.length === 0 && said.answer.verdict === null) return whole ? [{ ...whole, says: "missing" }] : [];
  if (facts.length === 0) return whole ? [{ ...whole, says: limit }] : [];
  return facts.flatMap((fact) => {
    const says: RiskEvidence["says"] =
      fact.value === "none" ? "denied" : fact.value === "planned" ? "partly" : limit;
    const read = {
      key: "risk.read.trait",
      values: { trait: "encryption", value: fact.value.replace(/-/g, "_") },
    };
    return fromFact(said, fact, { sign, standing, says, read }) ?? [];
  });
}
