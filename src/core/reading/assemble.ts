import type { Answer, Question, StatedTotal, Vendor, VendorId } from "../model";
import { tidy } from "./plain-text";
import type { QuestionRegistry } from "./question-registry";
import type { RawTable } from "./raw-table";
import type { VendorRegistry } from "./vendor-registry";

/** A registered question as the reading shows it, `position` counting from 0. */
export function questionOf(questions: QuestionRegistry, index: number, position: number): Question {
  const { question } = questions.entries[index]!;
  return {
    id: `Q${position + 1}`,
    text: question.text,
    ...(question.section !== undefined && { section: question.section }),
    cell: question.cell,
    criterion: "none",
    criterionConfidence: 0,
    points: question.points ?? 100,
    pointsGiven: question.points !== undefined,
  };
}

/** One answer for every vendor shown and question chosen; blank ones point to where they would stand. */
export function answersOf(
  tables: readonly RawTable[],
  shown: readonly Vendor[],
  vendors: VendorRegistry,
  questions: QuestionRegistry,
  chosen: readonly number[],
): readonly Answer[] {
  const found = new Map<string, Map<number, RawTable["answers"][number][number]>>();
  tables.forEach((table, t) => {
    table.vendors.forEach((_, v) => {
      const id = vendors.idOf(t, v);
      if (id === undefined) return;
      let own = found.get(id);
      if (!own) found.set(id, (own = new Map()));
      table.questions.forEach((__, q) => {
        const index = questions.indexOf(t, q);
        const answer = table.answers[v]?.[q];
        const before = own.get(index);
        if (answer && (!before || (before.parts.length === 0 && answer.parts.length > 0)))
          own.set(index, answer);
      });
    });
  });
  return shown.flatMap((vendor) =>
    chosen.map((index, position): Answer => {
      const answer = found.get(vendor.id)?.get(index);
      const parts = answer?.parts ?? [];
      return {
        vendor: vendor.id,
        question: `Q${position + 1}`,
        cell: answer?.cell ?? questions.entries[index]!.question.cell,
        text: parts.map((part) => tidy(part.text)).join(" · "),
        parts,
        verdict: null,
        facts: [],
        review: [],
      };
    }),
  );
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
