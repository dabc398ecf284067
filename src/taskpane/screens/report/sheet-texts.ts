import type { Evaluation } from "../../../core/model";
import type { ReportChanges, REPORT_SHEETS } from "../../session/report-changes";
import type { MessageKey } from "../../messages";
import type { Words } from "../../words/use-words";
import { countedQuestions } from "../../session/reviews";

export interface SheetText {
  readonly key: (typeof REPORT_SHEETS)[number];
  readonly title: string;
  readonly text: string;
  /** Refreshing writes nothing new there. */
  readonly same: boolean;
}

const SHEET_TITLES: Readonly<Record<SheetText["key"], MessageKey>> = {
  ranking: "sheet.ranking",
  scorecard: "sheet.scorecard",
  evidence: "sheet.evidence",
  reading: "sheet.reading",
};

/** One line a sheet: what it will hold, or what refreshing changes in it. */
export function sheetTexts(
  words: Words,
  evaluation: Evaluation,
  changes: ReportChanges | null,
): readonly SheetText[] {
  const vendors = evaluation.vendors.length;
  // RFP Evidence lists every answer that belongs to a criterion, price lines and their totals alike.
  const answers = evaluation.scores.length;
  const questions = countedQuestions(evaluation).filter(({ criterion }) => criterion !== "none").length;
  const entry = (key: SheetText["key"], text: string, same: boolean): SheetText => ({
    key,
    title: words.t(SHEET_TITLES[key]),
    text,
    same,
  });
  if (!changes) {
    return [
      entry("ranking", words.t("sheet.ranking.new", { vendors }), false),
      entry("scorecard", words.t("sheet.scorecard.new", { questions, vendors }), false),
      entry("evidence", words.t("sheet.evidence.new", { answers }), false),
      entry("reading", words.t("sheet.reading.new", { count: evaluation.corrections?.length ?? 0 }), false),
    ];
  }
  const { weightsChanged, overrides, corrections } = changes;
  const scores = changes.scores + changes.ownScores;
  const moves = weightsChanged || scores > 0;
  const stay = overrides > 0 ? `; ${words.t("sheet.stay", { count: overrides })}` : "";
  return [
    entry(
      "ranking",
      moves
        ? words.t(weightsChanged ? "sheet.ranking.weights" : "sheet.ranking.totals", { vendors })
        : words.t("sheet.same"),
      !moves,
    ),
    entry(
      "scorecard",
      scores > 0 ? words.t("sheet.scorecard.changed", { count: scores }) + stay : words.t("sheet.same"),
      scores === 0,
    ),
    entry(
      "evidence",
      scores > 0 ? words.t("sheet.evidence.again", { answers }) : words.t("sheet.same"),
      scores === 0,
    ),
    entry(
      "reading",
      corrections > 0 ? words.t("sheet.reading.changed", { count: corrections }) : words.t("sheet.same"),
      corrections === 0,
    ),
  ];
}
