import { betterFigures, type BetterFigures } from "./direction-words";

/** "40%" is a share whatever stands before it; "weight 5" is any number, and what counts is its share of the others. */
export interface HeadingWeight {
  readonly value: number;
  readonly percent: boolean;
}

/** What a criterion's heading says besides its name: "Price (min) (40%)", "Cost [lower is better]", "Quality ↑". */
export interface HeadingMarks {
  /** The heading without the marks. */
  readonly name: string;
  readonly direction?: BetterFigures;
  readonly weight?: HeadingWeight;
  /** Figures are points out of this. */
  readonly outOf?: number;
}

const OPEN = "([{（［【";
const CLOSE = ")]}）］】";
const WEIGHT =
  /^(?:weight(?:ing|age)?|w|trọng số|tỷ trọng|tỉ trọng|가중치|비중|배점|重み|ウェイト|配点)? ?[:=]? ?(\d{1,3}(?:[.,]\d{1,4})?) ?(%|％|퍼센트)?$/iu;
const SCALE =
  /^(?:scale|score[sd]?|rating|rated|điểm|thang điểm|thang|점수|평점|点数)? ?[:=]? ?(?:[01] ?(?:[-–—~/]|to|đến) ?|out of |max\.? |maximum |tối đa |\/ ?)(\d{1,3})(?: ?(?:points?|pts?|điểm|점|点))?$/iu;
const FULL_MARKS = /^(\d{1,3}) ?(?:점 ?만점|점 ?척도|点満点|段階|-?point(?: scale)?)$/iu;

/** Reads and takes off the marks at the end of a heading, last one first. Linear in its length. */
export function readHeadingMarks(heading: string): HeadingMarks {
  let name = heading.trim();
  let found: Omit<HeadingMarks, "name"> = {};
  if (name.length > 160) return { name };
  for (let round = 0; round < 4; round += 1) {
    const last = lastMark(name);
    if (!last) break;
    const mark = readMark(last.words, last.bracketed);
    if (!mark) break;
    found = { ...mark, ...found };
    name = last.rest;
  }
  return { name, ...found };
}

function readMark(words: string, bracketed: boolean): Omit<HeadingMarks, "name"> | undefined {
  const direction = betterFigures(words);
  if (direction) return { direction };
  const full = FULL_MARKS.exec(words) ?? SCALE.exec(words);
  if (full && Number(full[1]) > 1) return { outOf: Number(full[1]) };
  const weight = WEIGHT.exec(words);
  // "Price (40)" is no weight by itself, "Price 40%" and "Price (weight 0.4)" are.
  if (weight && (weight[2] || /^\p{L}/u.test(words))) {
    return { weight: { value: Number(weight[1]!.replace(",", ".")), percent: weight[2] !== undefined } };
  }
  // "(weight 0.4, min)": several marks in one pair of brackets.
  const parts = bracketed ? words.split(/[,;·|]/) : [];
  if (parts.length !== 2) return undefined;
  const [first, second] = parts.map((part) => readMark(part.trim(), false));
  return first && second ? { ...first, ...second } : undefined;
}

interface LastMark {
  readonly words: string;
  readonly rest: string;
  readonly bracketed: boolean;
}

function lastMark(text: string): LastMark | undefined {
  const end = text.at(-1) ?? "";
  const kind = CLOSE.indexOf(end);
  if (kind >= 0) {
    const start = text.lastIndexOf(OPEN[kind]!);
    if (start <= 0) return undefined;
    return { words: text.slice(start + 1, -1).trim(), rest: text.slice(0, start).trim(), bracketed: true };
  }
  const dash = Math.max(...[" - ", " – ", " — ", ": ", "\n", ", "].map((sign) => text.lastIndexOf(sign)));
  if (dash > 0) {
    const words = text
      .slice(dash)
      .replace(/^[\s\-–—:,]+/, "")
      .trim();
    return { words, rest: text.slice(0, dash).trim(), bracketed: false };
  }
  const blank = text.lastIndexOf(" ");
  const words = text.slice(blank + 1);
  if (blank > 0 && /^[↑↓▲▼⬆⬇+−-]$|^\d[\d.,]{0,5}[%％]$/.test(words))
    return { words, rest: text.slice(0, blank).trim(), bracketed: false };
  return /[^\s][↑↓▲▼⬆⬇]$/.test(text)
    ? { words: end, rest: text.slice(0, -1).trim(), bracketed: false }
    : undefined;
}
