import type { Language } from "../../../model";
import type { RiskLevel } from "../../../risks/risk";
import { say } from "../../../wording/say";
import { areaAt, cellAt, rowsAt } from "../../sheet/addresses";
import { textInFormula } from "../../sheet/formulas";
import { BASE, COLOURS, HAIRLINES, HINT, line, LINK, TITLE } from "../../sheet/look";
import { heightOf, linesNeeded } from "../../sheet/text-lines";
import type { ConditionalFormatPlan, RowPlan, StyleBlock } from "../../workbook-plan";
import { riskTexts, TO_RISKS_AT } from "./cells";
import { RISK_COLUMNS as AT, type RiskBlockLayout } from "./layout";

export function riskStyles(layout: RiskBlockLayout): readonly StyleBlock[] {
  const { title, hint, heading, first, last } = layout;
  const across = (row: number) => areaAt(0, row, AT.last, row);
  const down = (left: number, right = left) => areaAt(left, first, right, last);
  return [
    { ranges: [TO_RISKS_AT], style: { color: COLOURS.onBand, underline: true } },
    { ranges: [areaAt(0, title, AT.last, last)], style: BASE },
    { ranges: [across(title)], style: { ...TITLE, size: 14 } },
    { ranges: [across(hint)], style: HINT },
    {
      ranges: [across(heading)],
      style: { fill: COLOURS.heading, bold: true, wrap: true, border: { bottom: line(COLOURS.faint) } },
    },
    { ranges: [down(0, AT.last)], style: { ...HAIRLINES, verticalAlign: "top" } },
    { ranges: [down(AT.number)], style: { bold: true, align: "center" } },
    { ranges: [down(AT.risk, AT.why)], style: { wrap: true } },
    { ranges: [down(AT.risk)], style: { bold: true } },
    { ranges: [down(AT.signs), down(AT.why)], style: { size: 9 } },
    { ranges: [down(AT.why), down(AT.found), down(AT.source)], style: { color: COLOURS.muted } },
    { ranges: [down(AT.source)], style: { size: 9 } },
    { ranges: [areaAt(AT.level, heading, AT.level, last)], style: { align: "center" } },
    { ranges: [down(AT.level)], style: { bold: true } },
    { ranges: [down(AT.found)], style: { wrap: true, size: 9 } },
    { ranges: [down(AT.open)], style: LINK },
  ];
}

/** The level stands there as a word; the colour only helps the eye. */
const LEVEL_COLOURS: Readonly<Record<RiskLevel, { readonly fill: string; readonly color: string }>> = {
  high: { fill: COLOURS.red, color: COLOURS.redText },
  // Softer than the amber of a changed score: nobody did anything here.
  moderate: { fill: "#FFE9B8", color: COLOURS.amberText },
  low: { fill: COLOURS.blues[1], color: COLOURS.reviewText },
  unknown: { fill: COLOURS.unanswered, color: COLOURS.ink },
};

export function riskConditionalFormats(
  language: Language,
  { first, last }: RiskBlockLayout,
): readonly ConditionalFormatPlan[] {
  return (Object.keys(LEVEL_COLOURS) as RiskLevel[]).map((level) => ({
    kind: "formula",
    range: areaAt(AT.level, first, AT.level, last),
    formula: `=$${cellAt(AT.level, first)}=${textInFormula(say(language, { key: `risk.level.${level}` }))}`,
    style: LEVEL_COLOURS[level],
    stopIfTrue: true,
  }));
}

const MOST_LINES = 9;
/** Heights cost a request each: beyond this many runs all rows get the same. */
const MOST_RUNS = 300;
/** Nine-point letters: so many more fit a line. */
const SMALL = 1.2;

/** Rows as high as their words need. `widths` are those of the sheet's columns, in characters. */
export function riskRows(
  language: Language,
  layout: RiskBlockLayout,
  widths: readonly number[],
): readonly RowPlan[] {
  const width = (column: number) => widths[column] ?? 10;
  const fixed: RowPlan[] = [
    { rows: rowsAt(layout.title), height: 24 },
    { rows: rowsAt(layout.hint), height: 18 },
    { rows: rowsAt(layout.heading), height: 20 },
  ];
  const runs: { from: number; to: number; lines: number }[] = [];
  layout.rows.forEach((row, index) => {
    const texts = riskTexts(language, row);
    const lines = Math.min(
      MOST_LINES,
      Math.max(
        linesNeeded(say(language, { key: `risk.${row.risk.risk}` }), width(AT.risk)),
        linesNeeded(row.vendorLabel, width(AT.vendor)),
        linesNeeded(texts.signs, width(AT.signs) * SMALL),
        linesNeeded(texts.words, width(AT.words)),
        linesNeeded(texts.read, width(AT.read)),
        linesNeeded(texts.why, width(AT.why) * SMALL),
      ),
    );
    const at = layout.first + index;
    const previous = runs[runs.length - 1];
    if (previous && previous.lines === lines) previous.to = at;
    else runs.push({ from: at, to: at, lines });
  });
  const uniform = runs.length > MOST_RUNS ? [{ from: layout.first, to: layout.last, lines: 6 }] : runs;
  return [
    ...fixed,
    ...uniform.map(({ from, to, lines }) => ({ rows: rowsAt(from, to), height: heightOf(lines) })),
  ];
}
