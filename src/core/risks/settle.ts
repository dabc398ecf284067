import type { RiskEvidence, SignState } from "./risk";
import { STANDING, type SignReading } from "./signs/said";

/** At most so many pieces of evidence are shown for one sign; more say nothing new. */
const MOST_SHOWN = 3;

/**
 * One sign of one vendor from all that was read about it. The answers to questions about it decide; words dropped
 * elsewhere only where those show nothing, and stand-ins last. What is found in one place and denied in another is "partly".
 */
export function settle(
  readings: readonly SignReading[],
  known: boolean,
): { readonly state: SignState; readonly evidence: readonly RiskEvidence[] } {
  if (readings.length === 0) return { state: known ? "missing" : "not-asked", evidence: [] };
  const telling = readings.filter(({ says }) => says !== "missing");
  if (telling.length === 0)
    return { state: "missing", evidence: readings.slice(0, MOST_SHOWN).map(toEvidence) };
  const best = telling.reduce((most, { standing }) => Math.max(most, standing), 0);
  const deciding = telling.filter(
    ({ standing, says }) => standing === best || (says === "denied" && standing >= STANDING.inPassing),
  );
  const said = new Set(deciding.map(({ says }) => says));
  const [only] = said.size === 1 ? said : [];
  // A denial beside a mere "partly" stays one: nothing was shown.
  const state = only ?? (said.has("denied") && !said.has("found") ? "denied" : "partly");
  const ordered = [...deciding].sort((a, b) => b.standing - a.standing);
  return { state, evidence: ordered.slice(0, MOST_SHOWN).map(toEvidence) };
}

function toEvidence({ question, cell, quote, start, mark, says, read }: SignReading): RiskEvidence {
  return { question, cell, quote, start, ...(mark ? { mark } : {}), says, read };
}
