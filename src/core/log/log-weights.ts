import type { LogEntry, Weights } from "../model";
import { criterionName, inWords, toTheSecond, type LogContext } from "./log-context";

/** One line of RFP Log for every criterion whose share changed by what two decimals of a percent show. */
export function logWeights(before: Weights, after: Weights, context: LogContext): readonly LogEntry[] {
  const shareBefore = sharesOf(before);
  const shareAfter = sharesOf(after);
  const criteria = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return criteria.flatMap((criterion): LogEntry[] => {
    const [from, to] = [shareBefore(criterion), shareAfter(criterion)];
    if (from === to) return [];
    return [
      {
        when: toTheSecond(context.when),
        who: context.who,
        changed: "weight",
        vendor: "",
        what: criterionName(context, criterion),
        from: inWords(context, { key: "log.share", values: { percent: from } }),
        to: inWords(context, { key: "log.share", values: { percent: to } }),
        reason: "",
      },
    ];
  });
}

/** Shares in percent, rounded to two decimals: weights may sum to anything. */
function sharesOf(weights: Weights): (criterion: string) => number {
  const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
  return (criterion) => (sum > 0 ? Math.round(((weights[criterion] ?? 0) / sum) * 10_000) / 100 : 0);
}
