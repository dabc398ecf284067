import type { CostSettingName, Language, PaymentUnit } from "../../model";
import { say } from "../../wording/say";
import { unitTerms, USUAL_VOLUME, VOLUME_CLASSES, volumeOf, WEEKS } from "../../costs";
import type { ReportContent } from "../content/report-content";
import { serialDate } from "../read-back/dates";
import { cellAt } from "../sheet/addresses";
import { formula, sentenceInFormula, textInFormula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import { TOP_COLUMNS as AT } from "./columns";
import type { CostsLayout } from "./layout";
import { settingValue, suggestedValue } from "./settings-in-cells";

/** Assumptions, exchange rates and units, each with what was suggested beside it, folded away. */
export function topBlocks(content: ReportContent, layout: CostsLayout): readonly CellBlock[] {
  const { language } = content;
  const { rows } = layout;
  const words = (key: string) => say(language, { key: `report.costs.${key}` });
  const head = (column: number, caption: string, headings: readonly PlanCell[]): CellBlock[] => [
    { at: cellAt(column, rows.topCaption), cells: [[words(caption)]] },
    { at: cellAt(column, rows.topHeading), cells: [headings] },
  ];
  return [
    { at: cellAt(1, rows.title), cells: [[words("title")], [words("hint")], [statusCell(language)]] },
    ...head(AT.setting, "assumptions", [words("setting"), words("value")]),
    {
      at: cellAt(AT.setting, rows.top),
      cells: layout.settings.map((name) => [
        words(name),
        shown(settingValue(content, layout.costs, name), name, language),
      ]),
    },
    {
      at: cellAt(AT.suggested, rows.top),
      cells: layout.settings.map((name, index) => [
        shown(suggestedValue(layout.costs, name), name, language),
        usedCell(name, rows.top + index),
        name === "base-currency" ? baseRate(rows.top + index) : null,
      ]),
    },
    ...head(AT.currency, "rates", [
      words("currency"),
      rateHeading(layout, language),
      words("rate-date"),
      words("rate-source"),
    ]),
    { at: cellAt(AT.currency, rows.top), cells: rateCells(layout) },
    { at: cellAt(AT.rateSuggested, rows.top), cells: suggestedRates(layout) },
    ...head(AT.unit, "units", [
      words("unit"),
      null,
      words("unit-times"),
      words("unit-once"),
      words("unit-quantity"),
    ]),
    {
      at: cellAt(AT.unit, rows.top),
      cells: layout.units.map((unit) => unitCells(unit, words(`unit.${unit}`))),
    },
    {
      at: cellAt(AT.unitClass, rows.top),
      cells: layout.units.map((unit, index) => [volumePlace(unit), volumeSaid(index)]),
    },
  ];
}

/** Codes of ours become words of the sheet; everything else stands as it is. */
function shown(value: PlanCell, name: CostSettingName, language: Language): PlanCell {
  if (name !== "price-formula" || typeof value !== "string") return value;
  return say(language, { key: `report.costs.formula.${value}` });
}

/** What counts where the cell says nothing: no term counts nothing, no discount is none. */
function usedCell(name: CostSettingName, row: number): PlanCell {
  const value = `$${cellAt(AT.value, row)}`;
  switch (name) {
    case "base-currency":
      return formula(`IF(${value}="",$${cellAt(AT.suggested, row)}&"",${value})`);
    case "years":
    case "discount":
      return formula(`IF(ISNUMBER(${value}),${value},0)`);
    case "price-formula":
      return formula("IFERROR(MATCH(RFP_PriceFormula,RFP_PriceFormulas,0),1)");
    default:
      return null;
  }
}

function baseRate(row: number): PlanCell {
  const base = `$${cellAt(AT.used, row)}`;
  return formula(`IF(${base}="",1,IFERROR(INDEX(RFP_Rates,MATCH(${base},RFP_Currencies,0)),0))`);
}

function rateHeading({ costs }: CostsLayout, language: Language): PlanCell {
  const { reference } = costs.assumptions;
  return reference === null
    ? say(language, { key: "report.costs.rate-heading-bare" })
    : say(language, { key: "report.costs.rate-heading", values: { currency: reference } });
}

function rateCells({ rates, rows }: CostsLayout): PlanCell[][] {
  const cells = rates.map(({ currency, rate, date, source }): PlanCell[] => [
    currency,
    rate,
    serialDate(date) ?? text(date),
    text(source),
  ]);
  const spare = rows.lastRate - rows.top + 1 - rates.length;
  return [...cells, ...Array.from({ length: spare }, () => [null, null, null, null])];
}

/** By currency, in the same rows; blank for currencies people added. */
function suggestedRates({ costs, rates }: CostsLayout): PlanCell[][] {
  const suggested = new Map((costs.asRead ?? costs).assumptions.rates.map((one) => [one.currency, one]));
  const cells = rates.map(({ currency }): PlanCell[] => {
    const one = suggested.get(currency);
    if (!one) return [null, null, null, null];
    return [one.rate, text(one.source), serialDate(one.date) ?? text(one.date), currency];
  });
  return cells.length > 0 ? cells : [[null, null, null, null]];
}

function text(words: string): PlanCell {
  return words === "" ? null : words;
}

const positive = (name: string) => `IF(ISNUMBER(${name}),MAX(0,${name}),0)`;

/** The name of the assumption a unit hangs on becomes part of its formula; constants stay numbers. */
function unitCells(unit: PaymentUnit, label: string): PlanCell[] {
  const { timesAYear, once } = unitTerms(unit, { volume: USUAL_VOLUME });
  const times: PlanCell =
    unit === "per-hour"
      ? formula(positive("RFP_HoursPerFte"))
      : unit === "per-day"
        ? formula(positive("RFP_DaysPerFte"))
        : unit === "per-week" || unit === "per-FTE-week"
          ? WEEKS
          : timesAYear;
  const volume = volumeOf(unit);
  const quantity: PlanCell =
    volume === "fte"
      ? formula(positive("RFP_Volume"))
      : volume === "transactions"
        ? formula(positive("RFP_Transactions"))
        : 1;
  return [label, null, times, once, quantity];
}

/** Volume classes by their place in the list, from 1. */
function volumePlace(unit: PaymentUnit): number {
  return VOLUME_CLASSES.indexOf(volumeOf(unit) ?? "none") + 1;
}

/** Whether somebody said how many, for the first rows: nothing to say, FTE, transactions, pieces. */
function volumeSaid(index: number): PlanCell {
  const said = (name: string) => formula(`IF(ISNUMBER(${name}),IF(${name}>0,IF(${name}=1,0,1),0),0)`);
  return [1, said("RFP_Volume"), said("RFP_Transactions"), 0][index] ?? null;
}

/** One sentence: whether everything can be compared, else what is missing how often. */
function statusCell(language: Language): PlanCell {
  const troubles = (code: number) => `COUNTIF(RFP_LineTroubles,${code})`;
  const missing = 'SUMPRODUCT((RFP_CostsAsked=1)*(RFP_CostKeys<>"")*(RFP_TotalCosts=""))';
  const open = sentenceInFormula(language, "report.costs.status-open", {
    totals: missing,
    rates: troubles(4),
    amounts: troubles(1),
    units: troubles(2),
    volumes: troubles(3),
  });
  const good = textInFormula(say(language, { key: "report.costs.status-good" }));
  return formula(`IF(${missing}=0,${good},${open})`);
}
