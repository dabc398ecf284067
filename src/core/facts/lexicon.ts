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
  readonly startsWithLetter: boolean;
  readonly endsWithLetter: boolean;
  readonly senses: Sense[];
}

interface Branch {
  readonly next: Map<number, Branch>;
  entry?: Entry;
}

export interface LexiconMatch {
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** Words as a tree of characters: one look-up walks along the text once, whatever the vocabulary's size. */
export class Lexicon {
  private readonly root: Branch = { next: new Map() };
  /** Branches by first character: most words are turned away here. */
  private readonly first: (Branch | undefined)[] = [];

  constructor(vocabularies: readonly Vocabulary[]) {
    for (const vocabulary of vocabularies) {
      for (const kind of Object.keys(vocabulary) as SenseKind[]) {
        for (const [value, words] of Object.entries(vocabulary[kind] ?? {})) {
          for (const word of words) this.add(word.normalize("NFC"), { kind, value });
        }
      }
    }
  }

  /** The longest word that starts exactly at `position`; undefined when none does. Latin words must end where they end. */
  match(text: string, position: number): LexiconMatch | undefined {
    let branch = this.first[text.charCodeAt(position)];
    let best: LexiconMatch | undefined;
    if (!branch) return undefined;
    for (let end = position + 1; end <= text.length; end += 1) {
      const { entry }: Branch = branch;
      if (entry && isWhole(text, position, end, entry)) best = { end, senses: entry.senses };
      branch = branch.next.get(text.charCodeAt(end));
      if (!branch) return best;
    }
    return best;
  }

  private add(word: string, sense: Sense): void {
    let branch = this.root;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      let following = branch.next.get(code);
      if (!following) {
        following = { next: new Map() };
        branch.next.set(code, following);
        if (index === 0) this.first[code] = following;
      }
      branch = following;
    }
    if (branch.entry) branch.entry.senses.push(sense);
    else {
      branch.entry = {
        startsWithLetter: isWordLetter(word.charCodeAt(0)),
        endsWithLetter: isWordLetter(word.charCodeAt(word.length - 1)),
        senses: [sense],
      };
    }
  }
}

function isWhole(text: string, start: number, end: number, entry: Entry): boolean {
  if (entry.endsWithLetter && isWordLetter(text.charCodeAt(end))) return false;
  return !entry.startsWithLetter || start === 0 || !isWordLetter(text.charCodeAt(start - 1));
}
