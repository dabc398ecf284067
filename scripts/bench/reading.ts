import { evaluateInSteps } from "../../src/core/evaluate";
import { understandAnswer, understandAnswers } from "../../src/core/facts";
import { readResponses } from "../../src/core/reading";
import { freeTextSheet } from "./free-text";

type Row = Readonly<Record<string, string>>;

const AS_OF = "2026-01-31";
const RUNS = 4;

/** Processor time of this process in milliseconds, its compiling and clearing up included: other programs don't count. */
function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/**
 * How fast free text is read (100 vendors × 300 questions, hardly two answers alike): structure and facts apart, in a
 * process that has read nothing yet and once it is warm. To be called first in a process.
 */
export function measureReading(): readonly Row[] {
  const runs = Array.from({ length: RUNS }, (_, run) => measureSheet(100, 300, run + 1));
  const warm = leastOf(runs.slice(1));
  const half = leastOf([1, 2].map((seed) => measureSheet(50, 300, seed)));
  const row = (name: string, { structure, facts }: Spent): Row => ({
    "free text": name,
    "structure ms": structure.toFixed(0),
    "facts ms": facts.toFixed(0),
    "sum ms": (structure + facts).toFixed(0),
  });
  const ratio = (warm.structure + warm.facts) / (half.structure + half.facts);
  return [
    row("100 × 300, first in its process", runs[0]!),
    row("100 × 300, warm", warm),
    row(`50 × 300, warm (× ${ratio.toFixed(2)} for twice the cells)`, half),
  ];
}

interface Spent {
  readonly structure: number;
  readonly facts: number;
}

function measureSheet(vendors: number, questions: number, seed: number): Spent {
  const sheet = freeTextSheet(vendors, questions, seed);
  let reading = readResponses([]);
  const structure = spent(() => (reading = readResponses([sheet])));
  return { structure, facts: spent(() => understandAnswers(reading, { asOf: AS_OF })) };
}

function leastOf(runs: readonly Spent[]): Spent {
  return {
    structure: Math.min(...runs.map(({ structure }) => structure)),
    facts: Math.min(...runs.map(({ facts }) => facts)),
  };
}

/** The longest steps the reading of 100 × 300 cells is done in: what the pane can be held up by. */
export function measureSteps(): readonly Row[] {
  const steps = evaluateInSteps([freeTextSheet(100, 300, 9)], { asOf: AS_OF, language: "en" });
  const times: { readonly ms: number; readonly phase: string }[] = [];
  for (let done = false; !done;) {
    let phase = "scoring";
    const ms = spent(() => {
      const step = steps.next();
      done = step.done === true;
      if (!step.done) ({ phase } = step.value);
    });
    times.push({ ms, phase });
  }
  times.sort((a, b) => b.ms - a.ms);
  const [longest] = times;
  return [
    {
      "steps of evaluating 100 × 300": String(times.length),
      "longest ms": `${longest!.ms.toFixed(0)} (${longest!.phase})`,
      "99 % below ms": times[Math.floor(times.length / 100)]!.ms.toFixed(1),
    },
  ];
}

/** Patterns a cell may be filled with to its last character (32,767), each with its unit. */
const CELL_PATTERNS: Readonly<Record<string, string>> = {
  digits: "7",
  "commas in figures": "1,",
  "points in figures": "1.",
  brackets: "(",
  "dollar signs": "$",
  prices: "$1 ",
  percentages: "5% ",
  certificates: "iso 27001 certified, ",
  "yes and no": "yes no ",
  "not yet": "not yet certified ",
  separators: "|;/-",
  "Korean syllables": "가",
  "Korean number words": "일천만 ",
  "Japanese number words": "一千万円",
  "combining marks": "e\u0301\u0302",
  letters: "x",
  "line breaks": "\n",
  spaces: " ",
  dates: "12/03/2024 ",
  fractions: "5\u20444 ",
};
const LONGEST_CELL = 32_767;

/** The slowest ways to fill a cell. */
export function measureCells(): readonly Row[] {
  const times = Object.entries(CELL_PATTERNS).map(([name, unit]) => {
    const text = unit.repeat(Math.ceil(LONGEST_CELL / unit.length)).slice(0, LONGEST_CELL);
    const cell = { sheet: "S", row: 0, column: 0 };
    const part = { role: "answer", cell, text, value: text, numberFormat: "General" } as const;
    const read = (): void => void understandAnswer({ text: "Do you have it?" }, [part], { asOf: AS_OF });
    return { name, ms: Math.min(...[1, 2, 3].map(() => spent(read))) };
  });
  return times
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map(({ name, ms }) => ({ "slowest cells of 32,767 characters": name, ms: ms.toFixed(1) }));
}
