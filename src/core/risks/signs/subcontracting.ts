import { declared } from "./declared";
import { fromFact, STANDING, traitsOf, type Said, type SignReading } from "./said";

/** Work passed on to others without the buyer's say: "no" to "any subcontractors?", "yes" to "only with our consent?". */
export function readSubcontracting(said: Said): readonly SignReading[] {
  const direct = said.asked.themes.has("subcontracting");
  const sign = "no-subcontracting";
  const standing = direct ? STANDING.direct : STANDING.inPassing;
  const traits = traitsOf(said, "subcontracting");
  const named = traits.flatMap((fact) => {
    const says = fact.value === "none" ? "found" : fact.value === "with-approval" ? "partly" : "denied";
    const read = {
      key: "risk.read.trait",
      values: { trait: "subcontracting", value: fact.value.replace(/-/g, "_") },
    };
    return fromFact(said, fact, { sign, standing, says, read }) ?? [];
  });
  if (named.length > 0 || !direct) return named;
  return [declared(said, sign, { reversed: !said.asked.asksForControl })];
}
