import type { CellValue, Criterion, CriterionId, Evaluation, Override, Question } from "../../model";
import { allCriteria } from "../content/all-criteria";
import { scoreKey, type EvidenceNote, type TypedCell } from "../content/as-typed";
import type { DecidedEvaluation, Decisions, Orphan } from "../decisions";
import { matchCriteria, matchQuestions, matchVendors } from "./match";
import { comparable, textOf } from "./sheet-text";
import { wholeWeights } from "./typed-weights";

/**
 * Puts what people typed into a fresh evaluation. What the sheet shows wins: an override of `evaluation` whose cell on the
 * sheet stands at the suggestion again is gone. Typed values the evaluation cannot hold are kept beside it and written
 * back unchanged; they count as the sheet's formulas count them (text: nothing, so unanswered; 850: as 850).
 */
export function applyDecisions(evaluation: Evaluation, decisions: Decisions): DecidedEvaluation {
  const orphans: Orphan[] = [];
  const criterionOf = matchCriteria(
    decisions.criteria.map(({ label }) => label),
    allCriteria(evaluation),
  );
  const weighed = applyCriteria(evaluation, decisions, criterionOf, orphans);
  const asked = applyQuestions(evaluation, decisions, criterionOf, orphans);
  const scored = applyScores(evaluation, decisions, asked.matched, orphans);
  return {
    ...evaluation,
    weights: weighed.weights,
    minimums: weighed.minimums,
    missingPolicy: decisions.missingPolicy ?? evaluation.missingPolicy,
    questions: asked.questions,
    overrides: scored.overrides,
    asTyped: {
      weights: weighed.typedWeights,
      minimums: weighed.typedMinimums,
      points: asked.typedPoints,
      moved: asked.moved,
      scores: scored.typedScores,
      notes: scored.notes,
    },
    orphans,
  };
}

function hundredths(typed: CellValue): number | null {
  return typeof typed === "number" && Number.isFinite(typed) ? Math.round(typed * 100) : null;
}

function applyCriteria(
  evaluation: Evaluation,
  { criteria }: Decisions,
  criterionOf: ReadonlyMap<string, CriterionId>,
  orphans: Orphan[],
) {
  const weights: Record<CriterionId, number> = { ...evaluation.weights };
  const minimums: Partial<Record<CriterionId, number>> = { ...evaluation.minimums };
  const typedWeights: Record<CriterionId, TypedCell> = {};
  const typedMinimums: Record<CriterionId, TypedCell> = {};
  const whole = wholeWeights(criteria.map(({ weight }) => weight));
  criteria.forEach(({ label, weight, minimum }, index) => {
    const id = criterionOf.get(comparable(label));
    if (id === undefined) {
      if (weight !== null && weight !== 0)
        orphans.push({ what: "weight", criterion: label, typed: textOf(weight) });
      if (minimum !== null) orphans.push({ what: "minimum", criterion: label, typed: textOf(minimum) });
      return;
    }
    weights[id] = whole[index]!;
    typedWeights[id] = { typed: weight, stored: whole[index]! };
    const stored = hundredths(minimum);
    if (stored === null) delete minimums[id];
    else minimums[id] = stored;
    if (minimum !== null) typedMinimums[id] = { typed: minimum, stored };
  });
  return { weights, minimums, typedWeights, typedMinimums };
}

/** Rows can only be matched with questions that stand in the matrix. */
function isInMatrix(question: Question): boolean {
  return question.criterion !== "none" && question.partOf === undefined;
}

function applyQuestions(
  evaluation: Evaluation,
  decisions: Decisions,
  criterionOf: ReadonlyMap<string, CriterionId>,
  orphans: Orphan[],
) {
  const matched = matchQuestions(decisions.questions, evaluation.questions.filter(isInMatrix));
  const changed = new Map<string, Question>();
  const typedPoints: Record<string, TypedCell> = {};
  const moved: string[] = [];
  decisions.questions.forEach((row, index) => {
    const question = matched.get(index);
    const name = row.text === "" ? row.id : row.text;
    if (!question) {
      orphans.push({
        what: "question",
        question: name,
        typed: [row.id, row.text, textOf(row.points)].join(" · "),
      });
      return;
    }
    let now = question;
    if (row.points !== undefined) {
      const stored = Math.max(0, hundredths(row.points) ?? 0);
      now = { ...now, points: stored };
      typedPoints[question.id] = { typed: row.points, stored };
    }
    if (row.movedTo !== undefined) {
      const criterion = criterionIdOf(row.movedTo, criterionOf, allCriteria(evaluation));
      if (criterion === undefined) orphans.push({ what: "criterion", question: name, typed: row.movedTo });
      else {
        now = { ...now, criterion };
        moved.push(question.id);
      }
    }
    if (now !== question) changed.set(question.id, now);
  });
  return {
    matched,
    typedPoints,
    moved,
    questions: evaluation.questions.map((one) => changed.get(one.id) ?? one),
  };
}

function criterionIdOf(
  label: string,
  criterionOf: ReadonlyMap<string, CriterionId>,
  criteria: readonly Criterion[],
): CriterionId | undefined {
  return criterionOf.get(comparable(label)) ?? matchCriteria([label], criteria).get(comparable(label));
}

function applyScores(
  evaluation: Evaluation,
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
    const value = hundredths(typed);
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
