import { plain } from "../plain-text";
import { TOPIC_WORDS, type Topic } from "./vocabulary";

/** How strongly a text speaks of each topic; absent = not at all. */
export type TopicScores = ReadonlyMap<Topic, number>;

interface Entry {
  readonly topic: Topic;
  readonly weight: number;
}

interface Vocabulary {
  /** Whole words and phrases in alphabets with blanks, by their first word. */
  readonly byFirstWord: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly entry: Entry }[]
  >;
  readonly beginnings: readonly { readonly start: string; readonly entry: Entry }[];
  /** Hangul, kana and Han: found anywhere. */
  readonly anywhere: readonly { readonly part: string; readonly entry: Entry }[];
}

const WEIGHTS = { strong: 3, clear: 1.8, general: 1.05, hint: 0.6 } as const;
const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const UNSPACED_RUN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** Short Latin words of CJK phrases ("생성ai") still count as unspaced; one Han or Hangul syllable alone is too little to find anywhere. */
const vocabulary = buildVocabulary();

function buildVocabulary(): Vocabulary {
  const byFirstWord = new Map<string, { words: readonly string[]; entry: Entry }[]>();
  const beginnings: { start: string; entry: Entry }[] = [];
  const anywhere: { part: string; entry: Entry }[] = [];
  for (const topic of Object.keys(TOPIC_WORDS) as Topic[]) {
    for (const strength of ["strong", "clear", "general", "hint"] as const) {
      for (const phrase of TOPIC_WORDS[topic][strength]) {
        const entry: Entry = { topic, weight: WEIGHTS[strength] };
        if (UNSPACED.test(phrase)) {
          if (phrase.length > 1) anywhere.push({ part: phrase, entry });
        } else if (phrase.endsWith("*")) {
          beginnings.push({ start: phrase.slice(0, -1), entry });
        } else {
          const words = phrase.split(" ");
          const first = words[0]!;
          const list = byFirstWord.get(first);
          if (list) list.push({ words, entry });
          else byFirstWord.set(first, [{ words, entry }]);
        }
      }
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord, beginnings, anywhere: anywhere.sort((a, b) => b.part.length - a.part.length) };
}

/**
 * How much a text speaks of each topic. The longest phrase wins where phrases overlap; a phrase counts once however often
 * it stands there. Reads at most 400 characters.
 */
export function topicScores(text: string): TopicScores {
  const scores = new Map<Topic, number>();
  const counted = new Set<string>();
  const add = (phrase: string, entry: Entry): void => {
    // Many words that could belong anywhere say no more than one.
    const key = entry.weight === WEIGHTS.general ? `any ${entry.topic}` : phrase;
    if (counted.has(key)) return;
    counted.add(key);
    scores.set(entry.topic, (scores.get(entry.topic) ?? 0) + entry.weight);
  };
  let rest = plain(text, 400);
  for (const { part, entry } of vocabulary.anywhere) {
    if (!rest.includes(part)) continue;
    add(part, entry);
    rest = rest.split(part).join(" ");
  }
  // Latin words stand within Hangul and kana without blanks ("RPAやAIの").
  const words = rest.replace(UNSPACED_RUN, " ").split(" ").filter(Boolean);
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const phrase = vocabulary.byFirstWord
      .get(word)
      ?.find(({ words: wanted }) => wanted.every((other, index) => words[at + index] === other));
    if (phrase) {
      add(phrase.words.join(" "), phrase.entry);
      at += phrase.words.length;
      continue;
    }
    const remaining = words.slice(at, at + 4).join(" ");
    const beginning = vocabulary.beginnings.find(({ start }) => remaining.startsWith(start));
    if (beginning) add(beginning.start, beginning.entry);
    at += 1;
  }
  return scores;
}

/** The topic a short text (a header, a heading) clearly speaks of; undefined when none does. */
export function topicOf(text: string): Topic | undefined {
  let best: Topic | undefined;
  let most = 1.5;
  for (const [topic, score] of topicScores(text)) {
    if (score > most) {
      most = score;
      best = topic;
    }
  }
  return best;
}
