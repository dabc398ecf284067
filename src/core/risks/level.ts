import type { Message } from "../model";
import { SIGNS, type RiskId, type RiskLevel, type RiskSign, type SignState } from "./risk";

/**
 * How high a risk stands, from its signs. This product's convention, made to be checked by hand:
 *
 * 1. high: a key sign is denied, or two signs are and they are at least half of those asked about;
 * 2. moderate: another sign is denied;
 * 3. unknown: nobody asked about a key sign, or nothing was found, not even in part. Silence proves nothing;
 * 4. low: every sign that was asked about is found;
 * 5. moderate: everything else, a key question left unanswered beside good signs included.
 */
export function levelOf(
  risk: RiskId,
  signs: readonly RiskSign[],
): { readonly level: RiskLevel; readonly why: Message } {
  const states = new Map(signs.map(({ sign, state }) => [sign, state]));
  const { key } = SIGNS[risk];
  const keys = key.map((sign) => states.get(sign));
  const count = (wanted: SignState) => signs.filter(({ state }) => state === wanted).length;
  const asked = signs.length - count("not-asked");
  const denied = count("denied");
  if (keys.includes("denied")) return { level: "high", why: { key: "risk.why.key-denied" } };
  if (denied >= 2 && denied * 2 >= asked) return { level: "high", why: { key: "risk.why.many-denied" } };
  if (denied > 0) return { level: "moderate", why: { key: "risk.why.some-denied" } };
  if (asked === 0) return { level: "unknown", why: { key: "risk.why.nothing-asked" } };
  if (count("found") + count("partly") === 0)
    return { level: "unknown", why: { key: "risk.why.nothing-shown" } };
  if (keys.includes("not-asked")) return { level: "unknown", why: { key: "risk.why.key-not-asked" } };
  if (count("found") === asked) return { level: "low", why: { key: "risk.why.all-found" } };
  return { level: "moderate", why: { key: "risk.why.some-open" } };
}
