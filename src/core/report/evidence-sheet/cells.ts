import { becomesMessage, kindMessage } from "../../corrections/describe";
import { cellName, formulaReference, type Answer, type Language, type Message } from "../../model";
import { say } from "../../wording/say";
import { scoreKey, type EvidenceNote } from "../content/as-typed";
import { clip } from "../content/clip";
import type { ReportContent } from "../content/report-content";
import { rubricWords } from "../content/rubric-words";
import { serialDate } from "../read-back/dates";
import { cellAt } from "../sheet/addresses";
import type { CellBlock, PlanCell } from "../workbook-plan";
import { evidenceCounts } from "./formulas";
import { EVIDENCE_COLUMNS as AT, EVIDENCE_ROWS, type EvidenceLayout, type EvidenceRow } from "./layout";

const HEADINGS = [
  "number",
  "criterion",
  "vendor",
  "question",
  "answer",
  "read",
  "rule",
  "suggested",
  "in-use",
  "status",
  "reason",
  "who",
  "when",
  "review",
  "source",
  "open",
  "part-of",
] as const;

/** Everything of RFP Evidence that is not a formula. */
export function evidenceBlocks(content: ReportContent, layout: EvidenceLayout): readonly CellBlock[] {
  const { language } = content;
  const words = (key: string) => say(language, { key: `report.evidence.${key}` });
  const typed = typedWords(content);
  const rows = layout.rows.map((row) => ({
    row,
    words: typed.get(scoreKey(row.vendor.id, row.question.id)),
  }));
  const first = EVIDENCE_ROWS.first;
  const blank = (width: number): PlanCell[][] => [Array<PlanCell>(width).fill(null)];
  const body = (at: number, cells: PlanCell[][], width: number): CellBlock => ({
    at: cellAt(at, first),
    cells: cells.length > 0 ? cells : blank(width),
  });
  return [
    { at: "A1", cells: [[words("title")], [words("hint")], [evidenceCounts(language)]] },
    { at: cellAt(0, EVIDENCE_ROWS.heading), cells: [HEADINGS.map((key) => words(key))] },
    body(
      0,
      rows.map(({ row }) => readCells(content, row)),
      AT.rule + 1,
    ),
    body(
      AT.reason,
      rows.map(({ row, words: note }) => typedCells(content, row, note)),
      AT.source - AT.reason + 1,
    ),
    body(
      AT.partOf,
      rows.map(({ row }) => [row.question.partOf ?? null]),
      1,
    ),
  ];
}

/** Reasons of scores typed over, and words left beside others. */
function typedWords({
  evaluation,
}: ReportContent): ReadonlyMap<string, Pick<EvidenceNote, "reason" | "who" | "when">> {
  const all = [...(evaluation.asTyped?.notes ?? []), ...evaluation.overrides];
  return new Map(all.map((one) => [scoreKey(one.vendor, one.question), one]));
}

function readCells(content: ReportContent, row: EvidenceRow): PlanCell[] {
  const { language } = content;
  const { question, answer } = row;
  const score = content.score(row.vendor, question);
  const speak = (message: Message | undefined) => (message ? say(language, message) : "");
  const why = answer?.review.map(({ message }) => say(language, message)) ?? [];
  const rule =
    question.partOf === undefined
      ? speak(score?.ruleText)
      : say(language, { key: "report.evidence.part-rule", values: { total: question.partOf } });
  const checks =
    why.length === 0 ? [] : [`${say(language, { key: "report.evidence.check" })}: ${why.join(" ")}`];
  return [
    question.id,
    row.criterion.label,
    row.vendorLabel,
    textCell(question.text),
    textCell(answer?.text ?? ""),
    textCell(speak(score?.readText)),
    textCell(
      [rule, rubricWords(question, language), ...checks, ...decidedByHand(answer, language)]
        .filter((part) => part !== "")
        .join(" · "),
    ),
  ];
}

/** What people set right about the answer; RFP Reading holds the reasons. */
function decidedByHand(answer: Answer | undefined, language: Language): readonly string[] {
  return (answer?.corrections ?? []).map((correction) => {
    const { who } = correction;
    const what = `${say(language, kindMessage(correction))}: ${say(language, becomesMessage(correction))}`;
    return who === ""
      ? say(language, { key: "report.evidence.by-hand-unnamed", values: { what } })
      : say(language, { key: "report.evidence.by-hand", values: { what, who } });
  });
}

function typedCells(
  content: ReportContent,
  { answer }: EvidenceRow,
  note: Pick<EvidenceNote, "reason" | "who" | "when"> | undefined,
): PlanCell[] {
  const check = answer !== undefined && answer.review.length > 0;
  return [
    textCell(note?.reason ?? ""),
    textCell(note?.who ?? ""),
    note ? (serialDate(note.when) ?? textCell(note.when)) : null,
    check ? say(content.language, { key: "report.evidence.check" }) : null,
    answer ? formulaReference(answer.cell.sheet, cellName(answer.cell)) : null,
  ];
}

function textCell(text: string): PlanCell {
  return text === "" ? null : clip(text);
}
