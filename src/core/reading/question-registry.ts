import { plain } from "./plain-text";
import type { RawQuestion, RawTable } from "./raw-table";

/** A question of the workbook: the first place it stands, and every other. */
export interface QuestionEntry {
  readonly question: RawQuestion;
  readonly table: number;
  /** Tables in which it stands. */
  readonly tables: number[];
}

export interface QuestionRegistry {
  readonly entries: readonly QuestionEntry[];
  /** Index into `entries` of a table's `index`th question. */
  indexOf(table: number, index: number): number;
}

/** How alike two questions must be (Dice over their words) to be one, when a vendor has reworded it. */
const ALIKE = 0.6;

/**
 * Brings the questions of all tables together. On sheets of single vendors a question is found again by the buyer's number
 * and by its words, even reworded; between other tables only when it is word for word the same and is not a price line.
 */
export function registerQuestions(
  tables: readonly RawTable[],
  vendorsOf: (table: number) => ReadonlySet<string>,
): QuestionRegistry {
  const entries: QuestionEntry[] = [];
  const indexes: number[][] = [];
  const byText = new Map<string, number[]>();
  const singles = new SingleIndex();
  tables.forEach((table, t) => {
    const single = table.layout === "sheet-per-vendor";
    const used = new Set<number>();
    indexes.push(
      table.questions.map((question) => {
        const text = plain(question.text, 1000);
        let found: number | undefined;
        for (const candidate of byText.get(text) ?? []) {
          if (!used.has(candidate) && maySame(entries[candidate]!, table, t, question, tables, vendorsOf)) {
            found = candidate;
            break;
          }
        }
        if (single && found === undefined) found = singles.find(question, text, used);
        if (found === undefined) {
          found = entries.length;
          entries.push({ question, table: t, tables: [] });
          byText.set(text, [...(byText.get(text) ?? []), found]);
          if (single) singles.add(found, question, text);
        }
        used.add(found);
        entries[found]!.tables.push(t);
        return found;
      }),
    );
  });
  return { entries, indexOf: (table, index) => indexes[table]?.[index] ?? -1 };
}

function maySame(
  entry: QuestionEntry,
  table: RawTable,
  t: number,
  question: RawQuestion,
  tables: readonly RawTable[],
  vendorsOf: (table: number) => ReadonlySet<string>,
): boolean {
  const first = tables[entry.table]!;
  if (first.layout === "sheet-per-vendor" && table.layout === "sheet-per-vendor") {
    return sameOrMissing(entry.question.label, question.label) || first.sheet !== table.sheet;
  }
  const own = vendorsOf(t);
  const disjoint = entry.tables.every((other) => ![...vendorsOf(other)].some((vendor) => own.has(vendor)));
  if (disjoint) return true;
  if (entry.question.priceLine || question.priceLine || first.sheet === table.sheet) return false;
  return question.text.split(" ").length >= 3 && sameOrMissing(entry.question.label, question.label);
}

function sameOrMissing(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Finds a reworded question again among those of other vendors' sheets. */
class SingleIndex {
  private readonly byLabel = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();
  private readonly words = new Map<number, ReadonlySet<string>>();

  add(index: number, question: RawQuestion, text: string): void {
    const words = new Set(text.split(" ").slice(0, 60));
    this.words.set(index, words);
    for (const word of words) push(this.byWord, word, index);
    if (question.label !== undefined) push(this.byLabel, question.label.toLowerCase(), index);
  }

  find(question: RawQuestion, text: string, used: ReadonlySet<number>): number | undefined {
    const words = new Set(text.split(" ").slice(0, 60));
    if (question.label !== undefined) {
      const labelled = (this.byLabel.get(question.label.toLowerCase()) ?? []).filter(
        (index) => !used.has(index),
      );
      if (labelled.length === 1 && this.alike(words, labelled[0]!) >= 0.25) return labelled[0];
    }
    const shared = new Map<number, number>();
    for (const word of words) {
      const holders = this.byWord.get(word) ?? [];
      if (holders.length > 40) continue;
      for (const index of holders) if (!used.has(index)) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    let best: number | undefined;
    let most = ALIKE;
    for (const index of shared.keys()) {
      const alike = this.alike(words, index);
      if (alike > most) {
        most = alike;
        best = index;
      }
    }
    return best;
  }

  private alike(words: ReadonlySet<string>, index: number): number {
    const other = this.words.get(index) ?? new Set<string>();
    let common = 0;
    for (const word of words) if (other.has(word)) common += 1;
    return (2 * common) / (words.size + other.size);
  }
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
