import type { Evaluation } from "../../../core/model";
import { reportSheets, type ReportChanges, type ReportSheet } from "../../session/report-changes";
import type { MessageKey } from "../../messages";
import type { Words } from "../../words/use-words";
import { countedQuestions } from "../../session/reviews";

export interface SheetText {
  readonly key: ReportSheet;
  readonly title: string;
  readonly text: string;
  /** Refreshing writes nothing new there. */
  readonly same: boolean;
}

const SHEET_TITLES: Readonly<Record<SheetText["key"], MessageKey>> = {
  ranking: "sheet.ranking",
  scorecard: "sheet.scorecard",
  evidence: "sheet.evidence",
  costs: "sheet.costs",
  reading: "sheet.reading",
  log: "sheet.log",
};

/** One line a sheet: what it will hold, or what refreshing changes in it. */
export function sheetTexts(
  words: Words,
  evaluation: Evaluation,
  changes: ReportChanges | null,
  /** Lines of the history not written yet. */
  pending: number,
): readonly SheetText[] {
  const shown = new Set<SheetText["key"]>(reportSheets(evaluation));
  return allTexts(words, evaluation, changes, pending).filter(({ key }) => shown.has(key));
}

function allTexts(
  words: Words,
  evaluation: Evaluation,
  changes: ReportChanges | null,
  pending: number,
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
      entry("costs", words.t("sheet.costs.new", { count: evaluation.costs?.lines.length ?? 0 }), false),
      entry("reading", words.t("sheet.reading.new", { count: evaluation.corrections?.length ?? 0 }), false),
      entry("log", words.t("sheet.log.new", { count: pending }), false),
    ];
  }
  const { weightsChanged, overrides, corrections, settings, costs } = changes;
  const scores = changes.scores + changes.ownScores;
  const moves = weightsChanged || scores + settings > 0;
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
      scores > 0
        ? words.t("sheet.scorecard.changed", { count: scores }) + stay
        : settings > 0
          ? words.t("sheet.scorecard.settings", { count: settings })
          : words.t("sheet.same"),
      scores + settings === 0,
    ),
    entry(
      "evidence",
      scores > 0 ? words.t("sheet.evidence.again", { answers }) : words.t("sheet.same"),
      scores === 0,
    ),
    entry(
      "costs",
      costs > 0 ? words.t("sheet.costs.changed", { count: costs }) : words.t("sheet.same"),
      costs === 0,
    ),
    entry(
      "reading",
      corrections > 0 ? words.t("sheet.reading.changed", { count: corrections }) : words.t("sheet.same"),
      corrections === 0,
    ),
    entry(
      "log",
      pending > 0 ? words.t("sheet.log.changed", { count: pending }) : words.t("sheet.same"),
      pending === 0,
    ),
  ];
}
