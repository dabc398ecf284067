import type { VendorId } from "../model";
import type { QuestionRegistry } from "./question-registry";
import type { RawAnswer, RawTable } from "./raw-table";
import type { VendorRegistry } from "./vendor-registry";

/** A place of a table's `answers`: by index of table, vendor and question. */
export interface AnswerIndex {
  readonly table: number;
  readonly vendor: number;
  readonly question: number;
  readonly answer: RawAnswer;
}

/** Which of several places counts, where a vendor is asked the same on more than one. */
export interface AnswerChoice {
  /** A vendor's answer to a question of the registry; undefined when no table has a place for it. */
  chosen(vendor: VendorId, question: number): AnswerIndex | undefined;
  /** Where a question of the registry stands first, among the tables that count. */
  home(question: number): { readonly table: number; readonly question: number } | undefined;
}

/** The fuller answer counts, the first of equally full ones. Looks at the tables that are `useful` only. */
export function chooseAnswers(
  tables: readonly RawTable[],
  useful: readonly boolean[],
  vendors: VendorRegistry,
  questions: QuestionRegistry,
): AnswerChoice {
  const found = new Map<VendorId, Map<number, AnswerIndex>>();
  const homes = new Map<number, { table: number; question: number }>();
  tables.forEach((table, t) => {
    if (!useful[t]) return;
    table.questions.forEach((_, question) => {
      const index = questions.indexOf(t, question);
      if (!homes.has(index)) homes.set(index, { table: t, question });
    });
    table.vendors.forEach((_, vendor) => {
      const id = vendors.idOf(t, vendor);
      if (id === undefined) return;
      let own = found.get(id);
      if (!own) found.set(id, (own = new Map()));
      table.answers[vendor]?.forEach((answer, question) => {
        const index = questions.indexOf(t, question);
        const before = own.get(index);
        if (!before || isFuller(answer, before.answer))
          own.set(index, { table: t, vendor, question, answer });
      });
    });
  });
  return {
    chosen: (vendor, question) => found.get(vendor)?.get(question),
    home: (question) => homes.get(question),
  };
}

/** Says more: another word on top ("Yes" → "Yes, until 2027"), or anything at all instead of nothing. */
function isFuller(answer: RawAnswer, before: RawAnswer): boolean {
  const length = ({ parts }: RawAnswer): number =>
    parts.reduce((sum, part) => sum + (part.role === "basis" ? 0 : part.text.trim().length), 0);
  return length(answer) > length(before);
}
