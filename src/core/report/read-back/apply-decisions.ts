import type { FollowedCorrections } from "../../corrections/follow-workbook";
import type { CriterionId, Evaluation, Override, Question } from "../../model";
import { allCriteria } from "../content/all-criteria";
import { scoreKey, type EvidenceNote, type TypedCell, type TypedEvaluation } from "../content/as-typed";
import type { DecidedEvaluation, Decisions, Orphan } from "../decisions";
import { correctionOrphans, takeCorrections } from "./take-corrections";
import { matchVendors } from "./match";
import { comparable, hundredthsOf, textOf } from "./sheet-text";
import { criterionFinder, matchRows } from "./typed-criteria";
import { gateOrphans } from "./typed-gates";
import { criterionRows } from "./typed-minimums";
import { pointsOf } from "./typed-points";
import { wholeWeights } from "./typed-weights";

/**
 * Puts what people typed into a fresh evaluation. What the sheet shows wins: an override of `evaluation` whose cell on the
 * sheet stands at the suggestion again is gone. Typed values the evaluation cannot hold are kept beside it and written
 * back unchanged; they count as the sheet's formulas count them (text: nothing, so unanswered; 850: as 850).
 * Nothing is read again: `correctionsChanged` says when the corrections in the workbook ask for it.
 */
export function applyDecisions(evaluation: TypedEvaluation, decisions: Decisions): DecidedEvaluation {
  return decide(evaluation, decisions, evaluation.asTyped?.corrections);
}

/** The same for an evaluation whose corrections are known to stand so in the workbook. */
export function decide(
  evaluation: TypedEvaluation,
  decisions: Decisions,
  known: FollowedCorrections | undefined,
): DecidedEvaluation {
  const orphans: Orphan[] = [];
  const matched = matchRows(evaluation, decisions);
  const taken = takeCorrections(evaluation, decisions, matched, known);
  const weighed = applyCriteria(taken.evaluation, decisions, orphans);
  const typedPoints = pointsAsTyped(taken.evaluation, decisions, matched, orphans);
  const scored = applyScores(evaluation, decisions, matched, orphans);
  orphans.push(...gateOrphans(evaluation, decisions), ...correctionOrphans(taken.evaluation));
  return {
    ...taken.evaluation,
    weights: weighed.weights,
    overrides: scored.overrides,
    asTyped: {
      weights: weighed.typedWeights,
      minimums: weighed.typedMinimums,
      points: typedPoints,
      scores: scored.typedScores,
      notes: scored.notes,
      corrections: { ...taken.followed, unread: decisions.unreadCorrections },
    },
    orphans,
    correctionsChanged: taken.changed,
    ...(decisions.log ? { log: { kept: decisions.log } } : {}),
  };
}

function applyCriteria(evaluation: Evaluation, decisions: Decisions, orphans: Orphan[]) {
  const known = new Set(allCriteria(evaluation).map(({ id }) => id));
  const criteria = criterionRows(evaluation, decisions);
  const weights: Record<CriterionId, number> = { ...evaluation.weights };
  const typedWeights: Record<CriterionId, TypedCell> = {};
  const typedMinimums: Record<CriterionId, TypedCell> = {};
  const whole = wholeWeights(criteria.map(({ weight }) => weight));
  criteria.forEach(({ id, label, weight, minimum }, index) => {
    if (id === undefined || !known.has(id)) {
      if (weight !== null && weight !== 0)
        orphans.push({ what: "weight", criterion: label, typed: textOf(weight) });
      if (minimum !== null) orphans.push({ what: "minimum", criterion: label, typed: textOf(minimum) });
      return;
    }
    weights[id] = whole[index]!;
    typedWeights[id] = { typed: weight, stored: whole[index]! };
    if (minimum !== null) typedMinimums[id] = { typed: minimum, stored: hundredthsOf(minimum) };
  });
  return { weights, typedWeights, typedMinimums };
}

/** Weights of questions as they stand in the sheet; rows and criteria that stand for nothing any more are orphans. */
function pointsAsTyped(
  evaluation: TypedEvaluation,
  decisions: Decisions,
  matched: ReadonlyMap<number, Question>,
  orphans: Orphan[],
) {
  const criterionOf = criterionFinder(evaluation, decisions);
  const withoutCriterion = new Set(
    evaluation.questions.flatMap(({ criterion, text }) => (criterion === "none" ? [comparable(text)] : [])),
  );
  const typedPoints: Record<string, TypedCell> = {};
  decisions.questions.forEach((row, index) => {
    const question = matched.get(index);
    const name = row.text === "" ? row.id : row.text;
    if (!question) {
      // Without a criterion by now, so without a row; nothing is lost unless something was typed for it.
      if (row.points === undefined && withoutCriterion.has(comparable(row.text))) return;
      orphans.push({
        what: "question",
        question: name,
        typed: [row.id, row.text, textOf(row.points)].join(" · "),
      });
      return;
    }
    if (row.points !== undefined)
      typedPoints[question.id] = { typed: row.points, stored: pointsOf(row.points) };
    if (row.movedTo !== undefined && criterionOf(row.movedTo) === undefined)
      orphans.push({ what: "criterion", question: name, typed: row.movedTo });
  });
  return typedPoints;
}

function applyScores(
  evaluation: TypedEvaluation,
  decisions: Decisions,
  matched: ReadonlyMap<number, Question>,
  orphans: Orphan[],
) {
  const vendorOf = matchVendors(evaluation.vendors);
  const shown = new Set<string>();
  for (const name of decisions.vendors) {
    const vendor = vendorOf(name);
    if (vendor) for (const question of matched.values()) shown.add(scoreKey(vendor.id, question.id));
  }
  const overrides: Override[] = evaluation.overrides.filter(
    (one) => !shown.has(scoreKey(one.vendor, one.question)),
  );
  const notes: EvidenceNote[] = [];
  const typedScores: Record<string, TypedCell> = {};
  const place = (name: string, row: number) => {
    const vendor = vendorOf(name);
    const question = matched.get(row);
    return vendor && question ? { vendor: vendor.id, question: question.id } : undefined;
  };
  const nameOf = (row: number) => decisions.questions[row]?.text || (decisions.questions[row]?.id ?? "");
  for (const { vendor, row, typed, ...words } of decisions.scores) {
    const home = place(vendor, row);
    if (!home) {
      const said = [textOf(typed), words.reason, words.who, words.when]
        .filter((part) => part !== "")
        .join(" · ");
      orphans.push({ what: "score", vendor, question: nameOf(row), typed: said });
      continue;
    }
    const value = hundredthsOf(typed);
    overrides.push({ ...home, value, ...words });
    if (typed !== (value === null ? null : value / 100)) {
      typedScores[scoreKey(home.vendor, home.question)] = { typed, stored: value };
    }
  }
  for (const { vendor, row, ...words } of decisions.notes) {
    const home = place(vendor, row);
    if (home) notes.push({ ...home, ...words });
    else
      orphans.push({
        what: "note",
        vendor,
        question: nameOf(row),
        typed: [words.reason, words.who, words.when].join(" · "),
      });
  }
  return { overrides, typedScores, notes };
}
