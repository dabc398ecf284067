/** What kind of thing was changed, as RFP Log names it. */
export const LOGGED = ["score", "weight", "points", "gate", "price", "rule", "criterion", "reading"] as const;
export type Logged = (typeof LOGGED)[number];

/** One line of the history: who changed what, from what, to what, when and why. Texts are ready to be shown. */
export interface LogEntry {
  /** ISO date and time, to the second, in UTC. */
  readonly when: string;
  /** "" when nobody said. */
  readonly who: string;
  readonly changed: Logged;
  /** Vendor's name, or "". */
  readonly vendor: string;
  /** Question, criterion, must-have, currency …: what was changed, in words. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}
