import type { Answer, Question, StatedTotal, Vendor, VendorId } from "../model";
import type { Steps } from "../steps/steps";
import { tidy } from "./plain-text";
import type { AnswerChoice } from "./choose-answers";
import type { RawQuestion, RawTable } from "./raw-table";
import type { VendorRegistry } from "./vendor-registry";

/** A question as the reading shows it, `position` counting from 0. */
export function questionOf(question: RawQuestion, position: number): Question {
  return {
    id: `Q${position + 1}`,
    text: question.text,
    ...(question.section !== undefined && { section: question.section }),
    cell: question.cell,
    criterion: "none",
    criterionConfidence: 0,
    points: question.points ?? 100,
    pointsGiven: question.points !== undefined,
    ...(question.direction !== undefined && { direction: question.direction }),
    ...(question.outOf !== undefined && { outOf: question.outOf }),
    ...(question.ownCriterion !== undefined && { ownCriterion: question.ownCriterion }),
  };
}

/**
 * One answer for every vendor shown and question asked (by its index in the registry). Blank ones point to where they would
 * stand, or to the question where no table has a place for them.
 */
export function* answersOf(
  shown: readonly Vendor[],
  asked: readonly (readonly [index: number, question: RawQuestion])[],
  answers: AnswerChoice,
): Steps<readonly Answer[]> {
  const all: Answer[] = [];
  for (const vendor of shown) {
    for (const [position, [index, question]] of asked.entries()) {
      const answer = answers.chosen(vendor.id, index)?.answer;
      const parts = answer?.parts ?? [];
      all.push({
        vendor: vendor.id,
        question: `Q${position + 1}`,
        cell: answer?.cell ?? question.cell,
        text: parts.map((part) => tidy(part.text)).join(" · "),
        parts,
        verdict: null,
        facts: [],
        review: [],
      });
    }
    yield asked.length;
  }
  return all;
}

/** The totals tables state for vendors that are present. */
export function statedTotals(
  tables: readonly RawTable[],
  vendors: VendorRegistry,
  present: ReadonlySet<VendorId>,
): readonly StatedTotal[] {
  return tables.flatMap((table, t) =>
    table.totals.flatMap(({ vendor, part, label }) => {
      const id = vendors.idOf(t, vendor);
      return id === undefined || !present.has(id)
        ? []
        : [{ vendor: id, label, value: part.value, text: part.text, cell: part.cell }];
    }),
  );
}
