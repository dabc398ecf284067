import type { Message, Verdict } from "../../model";
import type { RiskEvidence, SignId } from "../risk";
import { fromWords, STANDING, type Said, type SignReading } from "./said";

type Says = RiskEvidence["says"];

/** What a verdict says about a sign asked for: blank and "not applicable" show nothing, they deny nothing. */
const SAYS: Readonly<Record<Verdict, Says>> = {
  yes: "found",
  partial: "partly",
  no: "denied",
  na: "missing",
  unanswered: "missing",
};

/** The same where "yes" is the bad answer ("Do you use subcontractors?"). */
const SAYS_REVERSED: Readonly<Record<Verdict, Says>> = { ...SAYS, yes: "denied", no: "found" };

/**
 * What the answer to a question about the sign declares. An open question answered in substance is "found" when
 * `shown`, a fact of the kind looked for, was read in it, else "partly": a person judges the words.
 */
export function declared(
  said: Said,
  sign: SignId,
  options: { readonly shown?: boolean; readonly reversed?: boolean } = {},
): SignReading {
  const { verdict } = said.answer;
  const bySay = options.reversed === true ? SAYS_REVERSED : SAYS;
  const says = verdict === null ? (options.shown === true ? "found" : "partly") : bySay[verdict];
  return fromWords(said, { sign, standing: STANDING.direct, says, read: readOf(verdict) });
}

/** A verdict as the risks say it. */
function readOf(verdict: Verdict | null): Message {
  return { key: "risk.read.verdict", values: { verdict: verdict ?? "words" } };
}
