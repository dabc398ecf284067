import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { COLOURS, FORMATS, INPUT, LINK } from "../sheet/look";
import type { ConditionalFormatPlan, StyleBlock, Validation } from "../workbook-plan";
import { gateWord, NOT_ASKED } from "./gates";
import type { ScorecardLayout } from "./layout";

/** Rows people decide in stand one below the other: first and last of them, undefined when there is none. */
function inputRows({ gates, rows }: ScorecardLayout): { first: number; last: number } | undefined {
  const at = gates.flatMap(({ isInput }, index) => (isInput ? [rows.firstGate + index] : []));
  const [first] = at;
  return first === undefined ? undefined : { first, last: first + at.length - 1 };
}

export function gateStyles(layout: ScorecardLayout): readonly StyleBlock[] {
  const { columns, rows, gates } = layout;
  const link = {
    ranges: [cellAt(columns.apart, rows.gateFails)],
    style: { ...LINK, align: "right" as const },
  };
  const input = inputRows(layout);
  if (!input) return [link];
  const { first, last } = input;
  const levels = gates.flatMap(({ level }, index) =>
    level ? [{ cell: cellAt(columns.weight, rows.firstGate + index), format: level.format }] : [],
  );
  return [
    link,
    { ranges: [areaAt(columns.firstVendor, first, columns.lastVendor, last)], style: INPUT },
    {
      ranges: [areaAt(columns.question, first, columns.question, last)],
      style: { color: COLOURS.ink, wrap: true },
    },
    {
      ranges: [areaAt(columns.firstSuggested, first, columns.weightAsRead, last)],
      style: { color: COLOURS.muted, align: "center", numberFormat: FORMATS.typed },
    },
    ...levels.map(({ cell, format }): StyleBlock => ({
      ranges: [cell],
      style: { ...INPUT, numberFormat: format },
    })),
  ];
}

/** What fails is red, what is waived or typed over is amber, and so is a threshold that cannot be read. */
export function gateConditionalFormats(layout: ScorecardLayout): readonly ConditionalFormatPlan[] {
  const { columns, rows } = layout;
  const wrong = { fill: COLOURS.red, color: COLOURS.redText, bold: true } as const;
  const changed = { fill: COLOURS.amber, color: COLOURS.amberText, bold: true } as const;
  const all = areaAt(columns.firstVendor, rows.firstGate, columns.lastVendor, rows.lastGate);
  const shown = cellAt(columns.firstVendor, rows.firstGate);
  const id = `$${cellAt(columns.order, rows.firstGate)}`;
  const none = [gateWord(0), gateWord(2), `"${NOT_ASKED}"`].map((word) => `${shown}<>${word}`).join(",");
  const formats: ConditionalFormatPlan[] = [
    {
      kind: "formula",
      range: all,
      formula: `=OR(${shown}=${gateWord(1)},AND(${id}<>"",${none}))`,
      style: wrong,
      stopIfTrue: true,
    },
    { kind: "formula", range: all, formula: `=${shown}=${gateWord(2)}`, style: changed, stopIfTrue: true },
  ];
  const input = inputRows(layout);
  if (!input) return formats;
  const { first, last } = input;
  const level = `$${cellAt(columns.weight, first)}`;
  return [
    ...formats,
    {
      kind: "formula",
      range: areaAt(columns.firstVendor, first, columns.lastVendor, last),
      formula: `=${cellAt(columns.firstVendor, first)}<>${cellAt(columns.firstSuggested, first)}`,
      style: changed,
      stopIfTrue: true,
    },
    {
      kind: "formula",
      range: areaAt(columns.weight, first, columns.weight, last),
      formula: `=AND($${cellAt(columns.weightAsRead, first)}<>"",OR(${level}="",ISTEXT(${level}),${level}<0))`,
      style: wrong,
      stopIfTrue: true,
    },
  ];
}

export function gateValidations({ language }: ReportContent, layout: ScorecardLayout): readonly Validation[] {
  const input = inputRows(layout);
  if (!input) return [];
  const { columns, rows, gates } = layout;
  const error = (what: string) => ({
    title: say(language, { key: `report.refused.${what}.title` }),
    message: say(language, { key: `report.refused.${what}` }),
  });
  return [
    {
      kind: "list",
      range: areaAt(columns.firstVendor, input.first, columns.lastVendor, input.last),
      source: "=RFP_GateWords",
      ignoreBlank: false,
      error: error("gate"),
    },
    ...gates.flatMap((gate, index): Validation[] => {
      const cell = cellAt(columns.weight, rows.firstGate + index);
      return gate.level
        ? [{ kind: "decimal", range: cell, ignoreBlank: false, min: 0, error: error("gate-level") }]
        : [];
    }),
  ];
}
