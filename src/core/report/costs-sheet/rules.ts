import { say } from "../../wording/say";
import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { COLOURS } from "../sheet/look";
import type { ConditionalFormatPlan, Validation } from "../workbook-plan";
import { COST_COLUMNS as LINE, TOP_COLUMNS as TOP, VENDOR_COLUMNS as VENDOR } from "./columns";
import { blockRows, type CostsLayout } from "./layout";
import { fixed } from "./names-used";

const WRONG = { fill: COLOURS.red, color: COLOURS.redText, bold: true } as const;
const CHANGED = { fill: COLOURS.amber, color: COLOURS.amberText } as const;

/** What is wrong first, then what people changed, then the formula in use. */
export function costsConditionalFormats(layout: CostsLayout): readonly ConditionalFormatPlan[] {
  const { rows, settings } = layout;
  const rule = (
    range: string,
    formula: string,
    style: Extract<ConditionalFormatPlan, { kind: "formula" }>["style"],
    stopIfTrue = true,
  ): ConditionalFormatPlan => ({ kind: "formula", range, formula: `=${formula}`, style, stopIfTrue });
  const settingRow = (name: (typeof settings)[number]) => rows.top + settings.indexOf(name);
  const value = (row: number) => `$${cellAt(TOP.value, row)}`;
  const suggested = (row: number) => `$${cellAt(TOP.suggested, row)}`;
  const down = (from: number, to = from) => areaAt(from, rows.firstLine, to, rows.lastSpare);
  const at = (column: number) => `$${cellAt(column, rows.firstLine)}`;
  const rate = (column: number) => `$${cellAt(column, rows.top)}`;
  const pairs: readonly (readonly [number, number])[] = [
    [LINE.amount, LINE.amountRead],
    [LINE.currency, LINE.currencyRead],
    [LINE.unit, LINE.unitRead],
    [LINE.quantity, LINE.quantityRead],
    [LINE.increase, LINE.increaseRead],
    [LINE.countsFor, LINE.countsForRead],
  ];
  return [
    rule(
      areaAt(TOP.value, settingRow("price-best"), TOP.value, settingRow("price-worst")),
      "AND(COUNT(RFP_PriceBest)*COUNT(RFP_PriceWorst)=1,RFP_PriceWorst<=RFP_PriceBest)",
      WRONG,
    ),
    rule(
      areaAt(TOP.value, rows.top, TOP.value, rows.lastSetting),
      `AND(${suggested(rows.top)}&""<>"",${value(rows.top)}&""<>${suggested(rows.top)}&"")`,
      CHANGED,
    ),
    rule(
      areaAt(TOP.rate, rows.top, TOP.rate, rows.lastRate),
      `AND(${rate(TOP.currency)}<>"",IF(ISNUMBER(${rate(TOP.rate)}),${rate(TOP.rate)}<=0,TRUE))`,
      WRONG,
    ),
    rule(
      areaAt(TOP.rate, rows.top, TOP.rate, rows.lastRate),
      `AND(${rate(TOP.currency)}<>"",${rate(TOP.rate)}&""<>${rate(TOP.rateSuggested)}&"")`,
      CHANGED,
    ),
    ...layout.groups.flatMap((_, group): ConditionalFormatPlan[] => {
      const { first, last } = blockRows(layout, group);
      const inUse = `COLUMN()-${VENDOR.firstFormula}=RFP_FormulaPlace`;
      const own = (column: number) => `$${cellAt(column, first)}`;
      return [
        {
          kind: "data-bar",
          range: areaAt(VENDOR.total, first, VENDOR.total, last),
          color: COLOURS.dataBar,
          min: 0,
          max: highestOf(layout, group),
        },
        rule(
          areaAt(VENDOR.firstFormula, first - 1, VENDOR.lastFormula, last),
          inUse,
          { fill: COLOURS.leader, bold: true, borderColor: COLOURS.band },
          false,
        ),
        rule(areaAt(VENDOR.above, first, VENDOR.lines, last), `${own(VENDOR.inUse)}=""`, {
          fill: COLOURS.red,
          color: COLOURS.redText,
        }),
        rule(
          areaAt(VENDOR.vendor, first, VENDOR.vendor, last),
          `${own(VENDOR.qualifies)}=0`,
          { italic: true, color: COLOURS.faint },
          false,
        ),
      ];
    }),
    rule(
      areaAt(LINE.amount, rows.firstLine, LINE.increase, rows.lastSpare),
      `AND(${at(LINE.vendor)}<>"",ISTEXT(${cellAt(LINE.amount, rows.firstLine)}),OR(COLUMN()=${LINE.amount + 1},COLUMN()=${LINE.quantity + 1},COLUMN()=${LINE.increase + 1}))`,
      WRONG,
    ),
    ...pairs.map(([now, read]) =>
      rule(
        down(now),
        `AND(OR(${at(LINE.place)}<>"",AND(${at(LINE.vendor)}<>"",${at(LINE.amount)}<>"")),${at(now)}&""<>${at(read)}&"")`,
        CHANGED,
      ),
    ),
    rule(areaAt(LINE.check, rows.firstLine, LINE.check, rows.lastSpare), `${at(LINE.gapKey)}>0`, {
      ...WRONG,
      bold: false,
    }),
    rule(
      areaAt(LINE.vendor, rows.firstLine, LINE.words, rows.lastSpare),
      `AND(${at(LINE.vendor)}<>"",${at(LINE.group)}=0)`,
      { italic: true, color: COLOURS.faint },
      false,
    ),
  ];
}

/** The end of the bars: fixed, because Excel wants a number. */
function highestOf({ costs, groups }: CostsLayout, group: number): number {
  const own = costs.totals.filter((total) => total.group === groups[group]?.id);
  const highest = Math.max(0, ...own.flatMap(({ cost }) => cost ?? []));
  return highest > 0 ? highest * 2.5 : 1;
}

export function costsValidations({ language }: ReportContent, layout: CostsLayout): readonly Validation[] {
  const { rows, settings } = layout;
  const error = (what: string) => ({
    title: say(language, { key: `report.refused.${what}.title` }),
    message: say(language, { key: `report.refused.${what}` }),
  });
  const setting = (first: (typeof settings)[number], last = first) =>
    areaAt(TOP.value, rows.top + settings.indexOf(first), TOP.value, rows.top + settings.indexOf(last));
  const down = (column: number) => areaAt(column, rows.firstLine, column, rows.lastSpare);
  const list = (range: string, source: string): Validation => ({
    kind: "list",
    range,
    ignoreBlank: true,
    source: `=${source}`,
    error: error("choice"),
  });
  const number = (range: string, min: number, what = "number"): Validation => ({
    kind: "decimal",
    range,
    ignoreBlank: true,
    min,
    error: error(what),
  });
  const currencies = fixed(areaAt(TOP.currency, rows.top, TOP.currency, rows.lastRate));
  return [
    list(setting("base-currency"), currencies),
    list(setting("price-formula"), "RFP_PriceFormulas"),
    number(setting("years", "transactions"), 0),
    number(setting("price-best", "price-points"), 0),
    number(areaAt(TOP.rate, rows.top, TOP.rate, rows.lastRate), 0, "rate"),
    number(down(LINE.amount), -1e15, "amount"),
    list(down(LINE.currency), currencies),
    list(down(LINE.unit), "RFP_Units"),
    number(down(LINE.quantity), 0),
    number(down(LINE.increase), -0.99),
    list(down(LINE.countsFor), "RFP_PriceQuestions"),
    list(
      areaAt(LINE.vendor, rows.lastLine + 1, LINE.vendor, rows.lastSpare),
      fixed(areaAt(VENDOR.vendor, blockRows(layout, 0).first, VENDOR.vendor, blockRows(layout, 0).last)),
    ),
  ];
}
