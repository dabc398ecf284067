import { isWordLetter } from "./characters";

/** What a word can stand for. One word may have several senses ("năm": five, year). */
const SENSE_KINDS = [
  "currency",
  "minor-currency",
  "digit",
  "tens",
  "small-unit",
  "big-unit",
  "half",
  "whole",
  "odd",
  "fraction",
  "denominator",
  "point",
  "minus",
  "joiner",
  "period",
  "per",
  "percent",
  "tenth",
  "from",
  "up-to",
  "or-more",
  "or-less",
  "range",
  "years-unit",
  "months-unit",
  "founded",
  "unit",
  "measure",
  "out-of",
  "stars",
  "cost",
  "taxes",
  "maturity",
  "tool",
  "automation",
  "trait",
  "negation",
] as const;

export type SenseKind = (typeof SENSE_KINDS)[number];

/** Kinds of sense as bits of one number, so that a whole text can say at once what it has none of. */
export type Kinds = number;

const BITS = new Map<SenseKind, Kinds>(SENSE_KINDS.map((kind, index) => [kind, 1 << (index % 31)]));

/** The bits of some kinds. Two kinds may share a bit: a bit that is not set says "none", one that is says "perhaps". */
export function kindsOf(...kinds: readonly SenseKind[]): Kinds {
  return kinds.reduce((bits, kind) => bits | (BITS.get(kind) ?? 0), 0);
}

export interface Sense {
  readonly kind: SenseKind;
  readonly value: string;
}

/** One language's words by kind and value. Written in lower case, composed (NFC). */
export type Vocabulary = Partial<Readonly<Record<SenseKind, Readonly<Record<string, readonly string[]>>>>>;

/** A word of the lexicon, wherever a text has it. */
export interface LexiconMatch {
  /** In UTF-16 units. */
  readonly length: number;
  readonly senses: readonly Sense[];
  /** The kinds of its senses. */
  readonly kinds: Kinds;
}

interface Entry extends LexiconMatch {
  kinds: Kinds;
  readonly senses: Sense[];
  readonly startsWithLetter: boolean;
  readonly endsWithLetter: boolean;
}

/**
 * Words as a tree of characters: one look-up walks along the text once, whatever the vocabulary's size. The tree's
 * branches are numbers and lie in one table: what leads from a branch to the next is found by branch and character
 * (open addressing), without an object to follow.
 */
export class Lexicon {
  /** The branch each first character leads to, 0 for none: most words are turned away here. */
  private readonly first = new Uint16Array(0x10000);
  private keys = new Int32Array(0x4000);
  private targets = new Uint16Array(0x4000);
  /** How far a mixed key is shifted to become a place in the tables. */
  private shift = 32 - 14;
  /** The word that ends at each branch. */
  private readonly entries: (Entry | undefined)[] = [undefined];

  constructor(vocabularies: readonly Vocabulary[]) {
    for (const vocabulary of vocabularies) {
      for (const kind of Object.keys(vocabulary) as SenseKind[]) {
        for (const [value, words] of Object.entries(vocabulary[kind] ?? {})) {
          for (const word of words) this.add(word.normalize("NFC"), { kind, value });
        }
      }
    }
  }

  /** Whether any word begins with this character. */
  mayStart(code: number): boolean {
    return this.first[code] !== 0;
  }

  /** The longest word that starts exactly at `position`; undefined when none does. Latin words must end where they end. */
  match(text: string, position: number): LexiconMatch | undefined {
    let branch = this.first[text.charCodeAt(position)]!;
    if (!branch) return undefined;
    const { entries } = this;
    const { length } = text;
    let best: Entry | undefined;
    for (let end = position + 1; ; end += 1) {
      const entry = entries[branch];
      if (entry !== undefined && isWhole(text, position, end, entry)) best = entry;
      if (end >= length) return best;
      branch = this.next(branch, text.charCodeAt(end));
      if (branch === 0) return best;
    }
  }

  /** The branch a character leads to, 0 for none. */
  private next(branch: number, code: number): number {
    const { keys } = this;
    const key = (branch << 16) | code;
    const mask = keys.length - 1;
    let place = Math.imul(key, MIX) >>> this.shift;
    for (;;) {
      const found = keys[place];
      if (found === key) return this.targets[place]!;
      if (found === 0) return 0;
      place = (place + 1) & mask;
    }
  }

  private add(word: string, sense: Sense): void {
    let branch = this.first[word.charCodeAt(0)]!;
    if (branch === 0) branch = this.first[word.charCodeAt(0)] = this.newBranch();
    for (let index = 1; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      let following = this.next(branch, code);
      if (following === 0) {
        following = this.newBranch();
        this.put((branch << 16) | code, following);
      }
      branch = following;
    }
    const known = this.entries[branch];
    if (known) {
      known.senses.push(sense);
      known.kinds |= BITS.get(sense.kind) ?? 0;
    } else {
      this.entries[branch] = {
        length: word.length,
        senses: [sense],
        kinds: BITS.get(sense.kind) ?? 0,
        startsWithLetter: isWordLetter(word.charCodeAt(0)),
        endsWithLetter: isWordLetter(word.charCodeAt(word.length - 1)),
      };
    }
  }

  private newBranch(): number {
    if (this.entries.length * 2 > this.keys.length) this.grow();
    if (this.entries.length > 0xffff)
      throw new RangeError("The lexicon has more branches than its tables hold.");
    return this.entries.push(undefined) - 1;
  }

  private put(key: number, target: number): void {
    const mask = this.keys.length - 1;
    let place = Math.imul(key, MIX) >>> this.shift;
    while (this.keys[place] !== 0) place = (place + 1) & mask;
    this.keys[place] = key;
    this.targets[place] = target;
  }

  private grow(): void {
    const { keys, targets } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.targets = new Uint16Array(keys.length * 2);
    this.shift -= 1;
    keys.forEach((key, place) => {
      if (key !== 0) this.put(key, targets[place]!);
    });
  }
}

/** Spreads keys that differ little over the whole table. */
const MIX = 0x9e3779b1;

function isWhole(text: string, start: number, end: number, entry: Entry): boolean {
  if (entry.endsWithLetter && isWordLetter(text.charCodeAt(end))) return false;
  return !entry.startsWithLetter || start === 0 || !isWordLetter(text.charCodeAt(start - 1));
}
