import type { Answer, CellAddress, Question, QuestionId, Vendor, VendorId } from "../model";
import { matchVendors } from "../report/read-back/match";
import { comparable } from "../report/read-back/sheet-text";
import { keptWords } from "./kept-words";

/** Finds what corrections name in a reading whose ids are its own. Building it costs one look at every answer. */
export interface PlaceFinder {
  question(words: string, cell: CellAddress): Question | undefined;
  vendor(name: string): Vendor | undefined;
  answer(vendor: VendorId, question: QuestionId): Answer | undefined;
}

/**
 * A question is known by its words at its cell; where it has moved, by its words alone if no other question has the same.
 * Other words in its cell are another question. `wordsOf` tells what else a question may be called.
 */
export function placeFinder(
  reading: {
    readonly vendors: readonly Vendor[];
    readonly questions: readonly Question[];
    readonly answers: readonly Answer[];
  },
  wordsOf: (question: Question) => readonly string[] = ({ text }) => [text],
): PlaceFinder {
  const byWords = new Map<string, Question[]>();
  for (const question of reading.questions) {
    for (const words of new Set(wordsOf(question).map(keyOfWords))) {
      const same = byWords.get(words);
      if (same) same.push(question);
      else byWords.set(words, [question]);
    }
  }
  const answers = new Map(reading.answers.map((answer) => [keyOf(answer.vendor, answer.question), answer]));
  return {
    question(words, cell) {
      const same = byWords.get(keyOfWords(words)) ?? [];
      const here = same.find((question) => isSameCell(question.cell, cell));
      return here ?? (same.length === 1 ? same[0] : undefined);
    },
    vendor: matchVendors(reading.vendors),
    answer: (vendor, question) => answers.get(keyOf(vendor, question)),
  };
}

function keyOfWords(words: string): string {
  return comparable(keptWords(words));
}

function keyOf(vendor: VendorId, question: QuestionId): string {
  return `${vendor}\n${question}`;
}

function isSameCell(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
