import { gateName, gatesOfVendor } from "../core/gates";
import type { Evaluation, Ranking } from "../core/model";
import { say } from "../core/wording/say";
import { table } from "./table";

/** The ranking, for a person at a terminal. */
export function describeRanking(evaluation: Evaluation, ranking: Ranking, out: string | undefined): string {
  const names = new Map(evaluation.vendors.map((vendor) => [vendor.id, vendor.name]));
  const criteria = evaluation.criteria;
  const sum = criteria.reduce((total, { id }) => total + (evaluation.weights[id] ?? 0), 0);
  const share = (id: string): string =>
    `${sum > 0 ? Math.round((100 * (evaluation.weights[id] ?? 0)) / sum) : 0}%`;
  const text = table(
    ["Rank", "Vendor", "Total", ...criteria.map(({ id, label }) => `${label ?? id} ${share(id)}`)],
    ranking.map((ranked) => [
      ranked.rank === null ? "–" : `${ranked.rank}${ranked.tied ? "=" : ""}`,
      names.get(ranked.vendor) ?? ranked.vendor,
      (ranked.total / 1_000_000).toFixed(2),
      ...criteria.map(({ id }) => (ranked.criteria[id]?.score ?? 0).toFixed(1)),
    ]),
    [0, 2, ...criteria.map((_, i) => i + 3)],
  );
  const review = evaluation.answers.filter((answer) => answer.review.length > 0).length;
  const lines = [
    text,
    ...gateLines(evaluation, ranking, names),
    `${review} ${review === 1 ? "answer" : "answers"} to review; unanswered questions ${evaluation.missingPolicy === "score-zero" ? "score 0" : "are left out"}.`,
  ];
  if (out !== undefined) lines.push(`Written: ${out}`);
  return `${lines.join("\n")}\n`;
}

/** Who is out, or was let through, and why. */
function gateLines(
  evaluation: Evaluation,
  ranking: Ranking,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const gates = new Map((evaluation.gates ?? []).map((gate) => [gate.id, gate]));
  const lines = ranking.flatMap((ranked) =>
    gatesOfVendor(evaluation, ranked)
      .filter(({ fails, waiver }) => fails || waiver)
      .map(({ gate, reason, waiver }) => {
        const named = gates.get(gate);
        const what = named ? say(evaluation.language, gateName(named)) : gate;
        const state = waiver ? `is let through (${waiver.reason || "no reason given"})` : "fails";
        return `${names.get(ranked.vendor) ?? ranked.vendor} ${state} – ${what} – ${say(evaluation.language, reason)}`;
      }),
  );
  return lines.length === 0 ? [] : [...lines, ""];
}
