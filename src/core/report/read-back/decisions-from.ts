import type { CellValue, MissingPolicy, Setting } from "../../model";
import type { Decisions, NoteDecision, ScoreDecision, SheetQuestion, Words } from "../decisions";
import { EVIDENCE_COLUMNS } from "../evidence-sheet/layout";
import type { ReportSnapshot } from "../report-snapshot";
import { correctionsFrom } from "./corrections-from";
import { logFrom } from "./log-from";
import { costsFrom } from "./costs-from";
import { gatesFrom, withoutTakenBack } from "./gates-from";
import { columnOf, rowOf, textOf, typedDate, typedValue } from "./sheet-text";

const NO_WORDS: Words = { reason: "", who: "", when: "" };

/**
 * What people typed into the written sheets. A score is theirs where it differs, as text, from the suggestion kept in
 * the same row (blank is not 0); a weight in a criterion where it differs from the weight as read. Names that are gone
 * leave their part empty.
 */
export function decisionsFrom(snapshot: ReportSnapshot): Decisions {
  const vendors = rowOf(snapshot["RFP_Vendors"]).map((name) => textOf(name).trim());
  const rows = matrixRows(snapshot);
  const evidence = wordsByAnswer(snapshot);
  const canCompare = snapshot["RFP_Scores"] !== undefined && snapshot["RFP_Suggested"] !== undefined;
  const scores: ScoreDecision[] = [];
  const notes: NoteDecision[] = [];
  rows.forEach(({ at, question }, row) => {
    vendors.forEach((vendor, column) => {
      const typed = typedValue(snapshot["RFP_Scores"]?.values[at]?.[column]);
      const words = evidence.get(answerKey(question.id, vendor));
      // Without the suggestions nothing tells a typed score but the words given for it.
      const changed = canCompare ? isTyped(snapshot, at, column) : words !== undefined && typed !== null;
      if (changed) scores.push({ vendor, row, typed, ...(words ?? NO_WORDS) });
      else if (words) notes.push({ vendor, row, ...words });
    });
  });
  const log = logFrom(snapshot);
  const kept = correctionsFrom(snapshot);
  const gates = gatesFrom(snapshot);
  return {
    criteria: sheetCriteria(snapshot),
    ...newCriterion(snapshot),
    missingPolicy: policyOf(snapshot),
    vendors,
    questions: rows.map(({ question }) => question),
    scores,
    notes,
    ...kept,
    costs: costsFrom(snapshot),
    gates,
    corrections: withoutTakenBack(kept.corrections, gates),
    keepsCells: cellsOf(snapshot),
    ...(log ? { log } : {}),
  };
}

/**
 * Whether somebody typed the score. Where the suggestion is a formula (RFP Costs), a score that is one too follows it and a
 * plain number is somebody's, whatever both come to by now.
 */
function isTyped(snapshot: ReportSnapshot, row: number, column: number): boolean {
  const [score, suggested] = (["RFP_Scores", "RFP_Suggested"] as const).map((name) => ({
    text: textOf(snapshot[name]?.values[row]?.[column]),
    isLive: String(snapshot[name]?.formulas[row]?.[column] ?? "").startsWith("="),
  }));
  if (suggested?.isLive) return !score?.isLive && (score?.text !== "" || suggested.text !== "");
  return score?.text !== suggested?.text;
}

/** Names that hold each kind of setting; all of them must stand. */
const CELLS: Readonly<Partial<Record<Setting["kind"], readonly string[]>>> = {
  points: ["RFP_QuestionWeights", "RFP_QuestionIds"],
  minimum: ["RFP_Minimums", "RFP_Criteria"],
  "missing-policy": ["RFP_MissingPolicy", "RFP_PolicyList"],
  "cost-setting": ["RFP_CostSettings", "RFP_CostSettingsSuggested"],
  "exchange-rate": ["RFP_Currencies", "RFP_Rates"],
  "price-line": ["RFP_PriceLines", "RFP_PriceLinesRead"],
  "price-line-added": ["RFP_PriceLines", "RFP_PriceLinesRead"],
};

function cellsOf(snapshot: ReportSnapshot): Decisions["keepsCells"] {
  const kinds = Object.keys(CELLS) as Setting["kind"][];
  return new Set(kinds.filter((kind) => CELLS[kind]?.every((name) => snapshot[name] !== undefined)));
}

function sheetCriteria(snapshot: ReportSnapshot): Decisions["criteria"] {
  const weights = columnOf(snapshot["RFP_Weights"]);
  const minimums = columnOf(snapshot["RFP_Minimums"]);
  const ids = snapshot["RFP_CriterionIds"] && columnOf(snapshot["RFP_CriterionIds"]);
  return columnOf(snapshot["RFP_Criteria"]).map((label, index) => ({
    ...(ids ? { id: textOf(ids[index]).trim() } : {}),
    label: textOf(label).trim(),
    weight: typedValue(weights[index]),
    minimum: typedValue(minimums[index]),
  }));
}

/** Name, weight, share and minimum score, as in the rows above it. */
function newCriterion(snapshot: ReportSnapshot): Pick<Decisions, "newCriterion"> {
  const row = rowOf(snapshot["RFP_NewCriterion"]);
  const label = textOf(row[0]).trim();
  if (label === "") return {};
  return { newCriterion: { label, weight: typedValue(row[1]), minimum: typedValue(row[3]) } };
}

/** By its place in the list, so that the language of the sheets makes no difference. */
function policyOf(snapshot: ReportSnapshot): MissingPolicy | null {
  const chosen = textOf(rowOf(snapshot["RFP_MissingPolicy"])[0]);
  const place = columnOf(snapshot["RFP_PolicyList"]).findIndex((choice) => textOf(choice) === chosen);
  return place === 0 ? "score-zero" : place === 1 ? "leave-out" : null;
}

/** The questions of the matrix: headings, the closing line and empty rows are none. */
function matrixRows(snapshot: ReportSnapshot): readonly { at: number; question: SheetQuestion }[] {
  const texts = columnOf(snapshot["RFP_QuestionTexts"]);
  const weights = columnOf(snapshot["RFP_QuestionWeights"]);
  const scores = snapshot["RFP_Scores"]?.values ?? [];
  return columnOf(snapshot["RFP_QuestionIds"]).flatMap((cell, at) => {
    const id = textOf(cell).trim();
    const filled = textOf(weights[at]) !== "" || (scores[at] ?? []).some((score) => textOf(score) !== "");
    if (id === "" && !filled) return [];
    const movedTo = movedCriterion(snapshot, at);
    return [
      {
        at,
        question: {
          id,
          text: textOf(texts[at]).trim(),
          ...changedPoints(snapshot, at),
          ...(movedTo === undefined ? {} : { movedTo }),
        },
      },
    ];
  });
}

function changedPoints(snapshot: ReportSnapshot, at: number): { points?: CellValue } {
  const weights = snapshot["RFP_QuestionWeights"];
  if (!weights) return {};
  const points = typedValue(columnOf(weights)[at]);
  const asRead = snapshot["RFP_WeightsAsRead"];
  if (asRead && textOf(columnOf(asRead)[at]) === textOf(points)) return {};
  return { points };
}

/** The add-in writes a formula there; a plain name was typed by someone. */
function movedCriterion(snapshot: ReportSnapshot, at: number): string | undefined {
  const range = snapshot["RFP_QuestionCriteria"];
  const content = range?.formulas[at]?.[0];
  if (content === undefined || content === "" || String(content).startsWith("=")) return undefined;
  return textOf(range?.values[at]?.[0]).trim();
}

function answerKey(id: string, vendor: string): string {
  return `${id}\n${vendor}`;
}

/** Reason, who and when by question number and vendor; answers without any are left out. */
function wordsByAnswer(snapshot: ReportSnapshot): ReadonlyMap<string, Words> {
  const at = EVIDENCE_COLUMNS;
  const found = new Map<string, Words>();
  for (const row of snapshot["RFP_Evidence"]?.values ?? []) {
    const words: Words = {
      reason: textOf(row[at.reason]).trim(),
      who: textOf(row[at.who]).trim(),
      when: typedDate(row[at.when]),
    };
    if (words.reason === "" && words.who === "" && words.when === "") continue;
    found.set(answerKey(textOf(row[at.number]).trim(), textOf(row[at.vendor]).trim()), words);
  }
  return found;
}
