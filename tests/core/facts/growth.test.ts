import { understandAnswer } from "../../../src/core/facts";

const UNITS: Readonly<Record<string, string>> = {
  digits: "1",
  commas: "1,",
  points: "1.",
  spaces: " ",
  "figures and spaces": "12 345 ",
  letters: "abc ",
  "letters without spaces": "x",
  "dollar signs": "$",
  separators: "|;/-",
  "line breaks": "\n",
  "the same syllable": "가",
  "certified again and again": "certified ",
  slashes: "/",
  "nobody's traits": "no exit plan, ",
  automation: "no rpa bots, ",
  brackets: "(",
  dashes: "-",
  prices: "$1 ",
  percentages: "5% ",
  mentions: "iso 27001, ",
  "Korean number words": "일천만 ",
  "Korean syllables": "일",
  "Japanese number words": "一千万円",
  "yes and no": "yes no ",
  dates: "12/03/2024 ",
  marks: "e\u0301\u0302",
  "not yet": "not yet certified ",
  fractions: "5\u20444 ",
};

/** Processor time in milliseconds, the best of some runs: other programs on the machine don't count. */
function timeFor(text: string): number {
  const cell = { sheet: "S", row: 0, column: 0 };
  const part = { role: "answer", cell, text, value: text, numberFormat: "General" } as const;
  let best = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage();
    understandAnswer({ text: "Do you have it?" }, [part], { asOf: "2026-01-01" });
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

describe("the time a long cell takes", () => {
  it.each(Object.entries(UNITS))("grows with its length and no faster: %s", (_name, unit) => {
    const make = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    timeFor(make(2048));
    const ratio = timeFor(make(32_767)) / Math.max(2, timeFor(make(8192)));
    // Four times the text: linear is 4, quadratic 16.
    expect(ratio).toBeLessThan(9);
  });
});
