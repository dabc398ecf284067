import type { CellRange, Exclusion, Language } from "../../model";
import { say } from "../../wording/say";
import { clip } from "../content/clip";

/** One line about something left out: a single thing, or many of a kind for the same reason. */
export interface LeftOutRow {
  readonly kind: Exclusion["kind"];
  /** The sheets they stand on. */
  readonly sheets: string;
  readonly label: string;
  readonly why: string;
  readonly count: number;
  /** The first of them. */
  readonly range: CellRange;
}

/** Kinds people want to see one by one: they may be vendors after all. */
const SINGLY: readonly Exclusion["kind"][] = ["baseline", "placeholder"];
/** More of a kind than this for one reason share a row. */
const MOST_SINGLE = 3;
const WORDS_SHOWN = 3;
const LONGEST_LABEL = 60;

/**
 * What was left out, short enough to look at: names that might be vendors one by one and first, the rest counted by kind
 * and reason, in the order met.
 */
export function leftOutRows(excluded: readonly Exclusion[], language: Language): readonly LeftOutRow[] {
  const groups = new Map<string, Exclusion[]>();
  for (const exclusion of excluded) {
    const key = `${exclusion.kind} ${exclusion.reason.key}`;
    const group = groups.get(key);
    if (group) group.push(exclusion);
    else groups.set(key, [exclusion]);
  }
  const rows = [...groups.values()].flatMap((group): LeftOutRow[] => {
    const first = group[0]!;
    const singly = SINGLY.includes(first.kind) || group.length <= MOST_SINGLE;
    return singly ? group.map((one) => rowOf([one], language)) : [rowOf(group, language)];
  });
  const rank = (kind: Exclusion["kind"]): number =>
    (SINGLY.indexOf(kind) + SINGLY.length + 1) % (SINGLY.length + 1);
  return rows.sort((one, other) => rank(one.kind) - rank(other.kind));
}

function rowOf(group: readonly Exclusion[], language: Language): LeftOutRow {
  const first = group[0]!;
  const { cell } = first;
  return {
    kind: first.kind,
    sheets: listed(
      group.map((one) => one.cell.sheet),
      language,
    ),
    label: listed(
      group.map(({ label }) => shortened(label)),
      language,
    ),
    why: clip(say(language, first.reason)),
    count: group.length,
    range: first.range ?? {
      sheet: cell.sheet,
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    },
  };
}

/** The first few of several words. */
function listed(words: readonly string[], language: Language): string {
  const different = [...new Set(words)].filter((word) => word !== "");
  const shown = different.slice(0, WORDS_SHOWN).join("; ");
  const more = different.length - WORDS_SHOWN;
  return more > 0 ? say(language, { key: "report.reading.more", values: { labels: shown, more } }) : shown;
}

function shortened(label: string): string {
  const words = label.replace(/\s+/g, " ").trim();
  return words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
}
