import { areaAt, cellAt } from "../sheet/addresses";
import type { NamePlan } from "../workbook-plan";
import {
  COST_COLUMNS as LINE,
  QUESTION_COLUMNS as QUESTION,
  TOP_COLUMNS as TOP,
  VENDOR_COLUMNS as VENDOR,
} from "./columns";
import { blockRows, type CostsLayout } from "./layout";

/** Names of the single assumptions, by their place among `CostsLayout.settings`. */
const SETTING_NAMES = {
  "base-currency": "RFP_BaseCurrency",
  years: "RFP_Term",
  discount: "RFP_DiscountRate",
  fte: "RFP_Volume",
  "hours-per-fte": "RFP_HoursPerFte",
  "days-per-fte": "RFP_DaysPerFte",
  transactions: "RFP_Transactions",
  "price-formula": "RFP_PriceFormula",
  "price-best": "RFP_PriceBest",
  "price-worst": "RFP_PriceWorst",
  "price-zero-at": "RFP_PriceZeroAt",
  "price-estimate": "RFP_PriceEstimate",
  "price-points": "RFP_PricePoints",
} as const;

export function costsNames(layout: CostsLayout): readonly NamePlan[] {
  const { rows, groups, settings } = layout;
  const used = (name: (typeof settings)[number], column: number) =>
    cellAt(column, rows.top + settings.indexOf(name));
  const rates = (from: number, to = from) => areaAt(from, rows.top, to, rows.lastRate);
  const units = (column: number) => areaAt(column, rows.top, column, rows.lastUnit);
  const questions = (from: number, to = from) => areaAt(from, rows.questions, to, rows.lastQuestion);
  const firstVendor = blockRows(layout, 0).first;
  const lastVendor = blockRows(layout, groups.length - 1).last;
  const vendors = (column: number) => areaAt(column, firstVendor, column, lastVendor);
  // With the closing row: what is inserted above it is counted.
  const lines = (from: number, to = from) => areaAt(from, rows.firstLine, to, rows.closing);
  const ranges: readonly (readonly [string, string])[] = [
    ...settings.map((name) => [SETTING_NAMES[name], used(name, TOP.value)] as const),
    ["RFP_CostSettings", areaAt(TOP.value, rows.top, TOP.value, rows.lastSetting)],
    ["RFP_CostSettingsSuggested", areaAt(TOP.suggested, rows.top, TOP.suggested, rows.lastSetting)],
    ["RFP_BaseUsed", used("base-currency", TOP.used)],
    ["RFP_BaseRate", used("base-currency", TOP.used + 1)],
    ["RFP_TermUsed", used("years", TOP.used)],
    ["RFP_DiscountUsed", used("discount", TOP.used)],
    ["RFP_FormulaPlace", used("price-formula", TOP.used)],
    ["RFP_Currencies", rates(TOP.currency)],
    ["RFP_Rates", rates(TOP.rate)],
    ["RFP_RateDates", rates(TOP.date)],
    ["RFP_RateSources", rates(TOP.rateSource)],
    ["RFP_RatesSuggested", rates(TOP.rateSuggested, TOP.currencySuggested)],
    ["RFP_Units", units(TOP.unit)],
    ["RFP_UnitTimes", units(TOP.unitTimes)],
    ["RFP_UnitOnce", units(TOP.unitOnce)],
    ["RFP_UnitQuantities", units(TOP.unitQuantity)],
    ["RFP_UnitClasses", units(TOP.unitClass)],
    ["RFP_VolumesSaid", areaAt(TOP.volumeSaid, rows.top, TOP.volumeSaid, rows.top + 3)],
    ["RFP_PriceQuestions", questions(QUESTION.id)],
    ["RFP_PriceQuestionTexts", questions(QUESTION.texts)],
    ["RFP_PriceLowest", questions(QUESTION.lowest)],
    ["RFP_PriceMean", questions(QUESTION.mean)],
    ["RFP_PriceHighest", questions(QUESTION.highest)],
    ["RFP_UsualClasses", questions(QUESTION.usualClass)],
    ["RFP_PriceFormulas", areaAt(VENDOR.firstFormula, firstVendor - 1, VENDOR.lastFormula, firstVendor - 1)],
    ["RFP_CostVendors", vendors(VENDOR.vendor)],
    ["RFP_CostKeys", vendors(VENDOR.key)],
    ["RFP_CostPlaces", vendors(VENDOR.place)],
    ["RFP_CostsAsked", vendors(VENDOR.asked)],
    ["RFP_TotalCosts", vendors(VENDOR.total)],
    ["RFP_QualifiedCosts", vendors(VENDOR.qualified)],
    ["RFP_PriceScores", vendors(VENDOR.inUse)],
    ["RFP_PriceLines", lines(LINE.vendor, LINE.countsFor)],
    ["RFP_PriceLinesRead", lines(LINE.place, LINE.countsForRead)],
    ["RFP_LineVendors", lines(LINE.vendor)],
    ["RFP_LineTotals", lines(LINE.total)],
    ["RFP_LineChecks", lines(LINE.check)],
    ["RFP_LineKeys", lines(LINE.key)],
    ["RFP_LineClasses", lines(LINE.volumeClass)],
    ["RFP_LineGroups", lines(LINE.group)],
    ["RFP_LineCounted", lines(LINE.counted)],
    ["RFP_LineTroubles", lines(LINE.trouble)],
    ["RFP_LineGaps", lines(LINE.gapKey)],
    ["RFP_LineFixed", lines(LINE.fixed)],
  ];
  return ranges.map(([name, range]) => ({ name, sheet: "costs", range }));
}
