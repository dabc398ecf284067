/** A stretch of the clean text that says one thing. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text at full stops, semicolons, line breaks and list marks. A point inside a number, version or abbreviation is no stop. */
export function sentencesOf(clean: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let position = 0; position < clean.length; position += 1) {
    const char = clean.charAt(position);
    const next = clean.charAt(position + 1);
    const stops =
      char === "\n" ||
      char === ";" ||
      char === "!" ||
      char === "?" ||
      char === "|" ||
      char === "•" ||
      char === "。" ||
      (char === "." && isStop(clean, position, next));
    if (!stops) continue;
    if (position > start) sentences.push({ start, end: position });
    start = position + 1;
  }
  if (start < clean.length) sentences.push({ start, end: clean.length });
  return sentences;
}

const ABBREVIATION =
  /(?:^|[^a-z])(?:no|nr|e\.g|i\.e|inc|ltd|co|corp|approx|est|vs|st|mr|dr|u\.s|p\.a|p\.m|exp|tr|v|tp)$/;

function isStop(clean: string, position: number, next: string): boolean {
  if (next !== "" && next !== " " && next !== "\n" && next !== '"' && next !== ")" && next < "\u3000")
    return false;
  return !ABBREVIATION.test(clean.slice(Math.max(0, position - 7), position));
}

/** The sentence a position stands in; sentences are in order, so this is a binary search. */
export function sentenceAt(sentences: readonly Sentence[], position: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (position < sentence.start) high = middle - 1;
    else if (position >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
