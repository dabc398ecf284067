import { kindOfText } from "../cell-kind";
import { settlePoints } from "../points";
import type { RawQuestion, RawTable } from "../raw-table";
import { readHeadingMarks, type HeadingWeight } from "./heading-marks";
import { namedScale } from "./named-scale";
import { isQuantityHeading, namesMeasure } from "./quantity-heading";
import { ratingScales, type Rated } from "./rating-scale";

/** More rows or columns of figures than this are a questionnaire, not criteria. */
const MOST_CRITERIA = 40;

/**
 * Settles what a table says of its criteria beside the answers: weights in one proportion, which figures are better, and,
 * where the table is a decision matrix (figures under weights or directions), which figures are ratings on a known scale
 * and what each criterion is called. `above`: the lines over the table.
 */
export function settleCriteria(table: RawTable, above: readonly string[]): RawTable {
  const marks = table.questions.map((question) => readHeadingMarks(question.text));
  const inHeadings = weightsInHeadings(
    table,
    marks.map(({ weight }) => weight),
  );
  const points = settlePoints(table.questions.map((question, q) => question.points ?? inHeadings?.[q]));
  const figures = table.questions.map((_, q) => figuresOf(table, q));
  const directed = table.questions.map((question, q) => question.direction ?? marks[q]!.direction);
  const isMatrix = isDecisionMatrix(table, points, directed, figures);
  const scales = isMatrix
    ? ratingScales(
        table.questions.map((question, q): Rated => ({
          isQuantity: isQuantityHeading(question.text),
          mayBeQuantity: namesMeasure(question.text),
          ...(directed[q] !== undefined && { direction: directed[q] }),
          ...(marks[q]!.outOf !== undefined && { outOf: marks[q]!.outOf }),
          ...ownPoints(question.points ?? inHeadings?.[q]),
          figures: figures[q] ?? [],
        })),
        { maximum: table.maximumPoints === true, ...named(above) },
      )
    : [];
  return {
    ...table,
    questions: table.questions.map((question, q): RawQuestion => {
      const { text, section, label, cell, priceLine } = question;
      const scale = scales[q];
      return {
        text,
        cell,
        priceLine,
        ...(section !== undefined && { section }),
        ...(label !== undefined && { label }),
        ...(points[q] !== undefined && { points: points[q] }),
        ...(directed[q] !== undefined && { direction: directed[q] }),
        ...(scale !== undefined && { outOf: scale }),
        ...(isMatrix && figures[q] && { ownCriterion: nameOf(table, question, marks[q]!.name) }),
      };
    }),
  };
}

function ownPoints(hundredths: number | undefined): { readonly points?: number } {
  return hundredths === undefined ? {} : { points: hundredths / 100 };
}

function named(above: readonly string[]): { readonly named?: number } {
  const scale = namedScale(above);
  return scale === undefined ? {} : { named: scale };
}

/**
 * Weights of the headings, in hundredths of a point: "Price (40%)", "Quality (30%)" … when they make a whole; "Price (weight
 * 4)", "Quality (weight 5)" … whatever they add up to, shares of 1 as points of 100.
 */
function weightsInHeadings(
  table: RawTable,
  weights: readonly (HeadingWeight | undefined)[],
): readonly (number | undefined)[] | undefined {
  if (table.questions.some(({ points }) => points !== undefined)) return undefined;
  const given = weights.filter((weight) => weight !== undefined);
  if (given.length < 2) return undefined;
  const sum = given.reduce((all, { value }) => all + value, 0);
  const share = Math.abs(sum - 1) <= 0.01 ? 10_000 : 100;
  const areNumbers = given.every(({ percent }) => !percent);
  if (!areNumbers && Math.abs(sum - 100) > 1) return undefined;
  return weights.map((weight) => weight && Math.round(weight.value * share));
}

/** The plain figures given to a question; undefined when most answers are none. */
function figuresOf(table: RawTable, q: number): readonly number[] | undefined {
  let given = 0;
  let numeric = 0;
  const figures: number[] = [];
  for (const answers of table.answers) {
    const parts = answers[q]?.parts ?? [];
    const part = parts.find(({ role }) => role === "answer") ?? parts[0];
    if (!part) continue;
    given += 1;
    if (typeof part.value === "number") figures.push(part.value);
    else if (/^[+-]?\d{1,3}(?:[.,]\d{1,4})?$/.test(part.text.trim()))
      figures.push(Number(part.text.trim().replace(",", ".")));
    if (kindOfText(part.text) === "number" || typeof part.value === "number") numeric += 1;
  }
  if (given === 0 || numeric < given * 0.6) return undefined;
  return figures.length === given ? figures : [];
}

function isDecisionMatrix(
  table: RawTable,
  points: readonly (number | undefined)[],
  directed: readonly (string | undefined)[],
  figures: readonly (readonly number[] | undefined)[],
): boolean {
  if (table.layout !== "vendor-rows" && table.layout !== "vendor-columns") return false;
  if (table.questions.length > MOST_CRITERIA || table.questions.some(({ priceLine }) => priceLine))
    return false;
  const weighted = table.questions.flatMap((_, q) =>
    points[q] !== undefined || directed[q] !== undefined ? [q] : [],
  );
  const numeric = weighted.filter((q) => figures[q] !== undefined);
  const isShort = table.questions.every(({ text }) => text.length <= 90 && !/[?？]/.test(text));
  return isShort && numeric.length >= 2 && numeric.length >= weighted.length * 0.8;
}

/** A criterion by itself, or the group it stands in where the matrix has groups. */
function nameOf(table: RawTable, question: RawQuestion, own: string): string {
  const groups = new Set(table.questions.map(({ section }) => section?.split(" › ")[0]));
  const isGrouped = groups.size >= 2 && !groups.has(undefined) && groups.size < table.questions.length;
  return isGrouped ? readHeadingMarks(question.section!.split(" › ")[0]!).name : own;
}
