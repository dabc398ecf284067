import type { Hundredths, LogEntry } from "../model";
import { inWords, toTheSecond, type LogContext } from "./log-context";

/** A score given, changed, cleared or restored. */
export interface ScoreChange {
  /** Name of the vendor. */
  readonly vendor: string;
  /** Words of the question. */
  readonly question: string;
  /** In use before and after; null = none. */
  readonly from: Hundredths | null;
  readonly to: Hundredths | null;
  readonly suggested: Hundredths | null;
  readonly reason: string;
  /** "" takes the context's. */
  readonly who: string;
}

export function logScore(change: ScoreChange, context: LogContext): LogEntry {
  const text = (score: Hundredths | null): string => {
    const kind = score === null ? "none" : score === change.suggested ? "suggested" : "given";
    return inWords(context, { key: `log.score.${kind}`, values: { points: (score ?? 0) / 100 } });
  };
  return {
    when: toTheSecond(context.when),
    who: change.who === "" ? context.who : change.who,
    changed: "score",
    vendor: change.vendor,
    what: change.question,
    from: text(change.from),
    to: text(change.to),
    reason: change.reason,
  };
}
