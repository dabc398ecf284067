import type { Language, Question, RubricLevel } from "../../model";
import { say } from "../../wording/say";

/** Excel's limit for the message beside a cell. */
const LONGEST_PROMPT = 255;

/** What people see beside a score cell of a question with a rubric; undefined when it has none. Long levels are cut short. */
export function rubricPrompt(
  { id, rubric = [] }: Question,
  language: Language,
): { readonly title: string; readonly message: string } | undefined {
  if (rubric.length === 0) return undefined;
  return {
    // Cell messages stay where they are when rows are sorted: the number tells whose they are.
    title: say(language, { key: "report.rubric.title", values: { question: id } }),
    message: fitted(rubric.map(levelWords)),
  };
}

/** The whole rubric on one line; "" when there is none. */
export function rubricWords({ rubric = [] }: Question, language: Language): string {
  if (rubric.length === 0) return "";
  return say(language, { key: "report.rubric.words", values: { levels: rubric.map(levelWords).join("; ") } });
}

function levelWords({ points, words }: RubricLevel): string {
  return `${points} = ${words.trim().replace(/\s+/gu, " ")}`;
}

/** Lines that fit together: where they are too long, each gets the same room and short ones leave theirs to the others. */
function fitted(lines: readonly string[]): string {
  let left = LONGEST_PROMPT - (lines.length - 1);
  let waiting = lines.length;
  const room = new Map<number, number>();
  const shortestFirst = lines.map((_, index) => index).sort((a, b) => lines[a]!.length - lines[b]!.length);
  for (const index of shortestFirst) {
    const own = Math.min(lines[index]!.length, Math.floor(left / waiting));
    room.set(index, own);
    left -= own;
    waiting -= 1;
  }
  return lines.map((line, index) => cut(line, room.get(index)!)).join("\n");
}

function cut(line: string, room: number): string {
  return line.length <= room ? line : `${line.slice(0, Math.max(0, room - 1))}…`;
}
