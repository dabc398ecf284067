import type { Opened } from "../../session/pane-state";
import { criterionName } from "../../words/criterion-name";
import { pointsOf, totalDigits } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import { rankWords } from "../../words/rank-words";
import type { Words } from "../../words/use-words";

/**
 * Puts the ranking on the clipboard as a table Excel and mail understand. Resolves to whether it worked: some hosts
 * keep panes from the clipboard.
 */
export async function copyRanking(words: Words, opened: Opened): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(rankingAsText(words, opened));
    return true;
  } catch {
    return false;
  }
}

/** Tab-separated lines. Names lose tabs and line breaks, and a leading sign that a spreadsheet would calculate. */
function rankingAsText(words: Words, { evaluation, ranking }: Opened): string {
  const digits = totalDigits(ranking);
  const head = [
    words.t("copy.rank"),
    words.t("copy.vendor"),
    words.t("copy.total"),
    ...evaluation.criteria.map((criterion) => criterionName(words, criterion)),
  ];
  const rows = ranking.map((one) => [
    rankWords(words, one),
    vendorName(evaluation, one.vendor),
    words.numbers.score(pointsOf(one), digits.get(one.vendor)),
    ...evaluation.criteria.map(({ id }) => words.numbers.score(one.criteria[id]?.contribution ?? 0)),
  ]);
  return [head, ...rows].map((cells) => cells.map(asPlainCell).join("\t")).join("\n");
}

function asPlainCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+@-]/.test(flat) ? `'${flat}` : flat;
}
