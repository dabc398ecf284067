import { isWordLetter } from "./characters";

/** What a word can stand for. One word may have several senses ("năm": five, year). */
export type SenseKind =
  | "currency"
  | "minor-currency"
  | "digit"
  | "tens"
  | "small-unit"
  | "big-unit"
  | "half"
  | "point"
  | "minus"
  | "joiner"
  | "period"
  | "per"
  | "percent"
  | "tenth"
  | "from"
  | "up-to"
  | "or-more"
  | "or-less"
  | "range"
  | "years-unit"
  | "months-unit"
  | "founded"
  | "unit"
  | "measure"
  | "out-of"
  | "stars"
  | "cost"
  | "maturity"
  | "tool"
  | "automation"
  | "trait"
  | "negation";

export interface Sense {
  readonly kind: SenseKind;
  readonly value: string;
}

/** One language's words by kind and value. Written in lower case, composed (NFC). */
export type Vocabulary = Partial<Readonly<Record<SenseKind, Readonly<Record<string, readonly string[]>>>>>;

interface Entry {
  readonly word: string;
  readonly startsWithLetter: boolean;
  readonly endsWithLetter: boolean;
  readonly senses: Sense[];
}

export interface LexiconMatch {
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** Words found by their first character, longest first: one look-up costs the same whatever the vocabulary's size. */
export class Lexicon {
  private readonly byPrefix = new Map<string, Entry[]>();

  constructor(vocabularies: readonly Vocabulary[]) {
    const entries = new Map<string, Entry>();
    for (const vocabulary of vocabularies) {
      for (const kind of Object.keys(vocabulary) as SenseKind[]) {
        for (const [value, words] of Object.entries(vocabulary[kind] ?? {})) {
          for (const word of words) addSense(entries, word, { kind, value });
        }
      }
    }
    for (const entry of entries.values()) {
      const prefix = entry.word.length === 1 ? entry.word : entry.word.slice(0, 2);
      const bucket = this.byPrefix.get(prefix);
      if (bucket) bucket.push(entry);
      else this.byPrefix.set(prefix, [entry]);
    }
    for (const bucket of this.byPrefix.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that starts exactly at `position`; undefined when none does. Latin words must end where they end. */
  match(text: string, position: number): LexiconMatch | undefined {
    return (
      this.matchIn(this.byPrefix.get(text.slice(position, position + 2)), text, position) ??
      this.matchIn(this.byPrefix.get(text.charAt(position)), text, position)
    );
  }

  private matchIn(
    bucket: readonly Entry[] | undefined,
    text: string,
    position: number,
  ): LexiconMatch | undefined {
    if (!bucket) return undefined;
    for (const entry of bucket) {
      if (!text.startsWith(entry.word, position)) continue;
      const end = position + entry.word.length;
      if (entry.endsWithLetter && isWordLetter(text.charCodeAt(end))) continue;
      if (entry.startsWithLetter && position > 0 && isWordLetter(text.charCodeAt(position - 1))) continue;
      return { end, senses: entry.senses };
    }
    return undefined;
  }
}

function addSense(entries: Map<string, Entry>, word: string, sense: Sense): void {
  const composed = word.normalize("NFC");
  const known = entries.get(composed);
  if (known) {
    known.senses.push(sense);
    return;
  }
  entries.set(composed, {
    word: composed,
    startsWithLetter: isWordLetter(composed.charCodeAt(0)),
    endsWithLetter: isWordLetter(composed.charCodeAt(composed.length - 1)),
    senses: [sense],
  });
}
