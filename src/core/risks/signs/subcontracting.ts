import { plain } from "../../reading/plain-text";
import { factsOf } from "../../scoring/facts-of";
import { phraseFinder } from "../themes";
import { CONTROLLED } from "../vocabulary";
import { declared } from "./declared";
import { fromFact, STANDING, type Said, type SignReading } from "./said";

const asksForControl = phraseFinder(CONTROLLED);

/** Work passed on to others without the buyer's say: "no" to "any subcontractors?", "yes" to "only with our consent?". */
export function readSubcontracting(said: Said): readonly SignReading[] {
  const direct = said.themes.has("subcontracting");
  const sign = "no-subcontracting";
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const traits = factsOf(said.answer, "trait").filter(({ trait }) => trait === "subcontracting");
  const named = traits.flatMap((fact) => {
    const says = fact.value === "none" ? "found" : fact.value === "with-approval" ? "partly" : "denied";
    const read = {
      key: "risk.read.trait",
      values: { trait: "subcontracting", value: fact.value.replace(/-/g, "_") },
    };
    return fromFact(said, fact, { sign, standing, says, read }) ?? [];
  });
  if (named.length > 0 || !direct) return named;
  const reversed = !asksForControl(plain(said.question.text, 600));
  return [declared(said, sign, { reversed })];
}
