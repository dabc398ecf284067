import type { CellValue, CorrectionNote, Evaluation, Question, Setting } from "../../model";
import type { Decisions } from "../decisions";
import { hundredthsOf } from "./sheet-text";

/** Cells that say what was set hold no reason, name or date. */
export const NO_NOTE: CorrectionNote = { reason: "", who: "", when: "" };

/** What a typed weight counts as: text, blanks and negative numbers are 0, as they are in the sheet. */
export function pointsOf(typed: CellValue): number {
  return Math.max(0, hundredthsOf(typed) ?? 0);
}

/** A weight typed over on the scorecard sets the question's points. */
export function typedPoints(
  _: Evaluation,
  { questions }: Decisions,
  rows: ReadonlyMap<number, Question>,
): readonly (CorrectionNote & Setting)[] {
  return questions.flatMap(({ points }, row) => {
    const question = rows.get(row);
    if (!question || points === undefined) return [];
    const stored = pointsOf(points);
    if (stored === (question.pointsAsRead ?? question.points)) return [];
    const about = { question: question.text, questionCell: question.cell };
    return [{ kind: "points" as const, ...about, points: stored, ...NO_NOTE }];
  });
}
