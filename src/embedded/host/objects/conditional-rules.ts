import { isFormula } from "../../formulas/check";
import type { ConditionalFormatContents, SheetContents } from "../../workbook/contents";
import { type ExcelError, invalidArgument, itemNotFound } from "../excel-error";
import type { Host } from "../host";
import type { Definition, HostObject } from "../registry";
import { make, readChoice, readColor, readFlag, readRecord, readString } from "../registry";
import { CellsRef } from "./cells-ref";
import { conditionalLookObject } from "./conditional-look";
import { keptProperty } from "./kept";

type FormulaFormat = Extract<ConditionalFormatContents, { kind: "formula" }>;

type DataBar = Extract<ConditionalFormatContents, { kind: "data-bar" }>;

export interface FormatRef<F extends ConditionalFormatContents = ConditionalFormatContents> {
  readonly sheet: SheetContents;
  readonly format: F;
}

export function gone(ref: FormatRef, host: Host): ExcelError | undefined {
  return host.workbook.sheets.includes(ref.sheet) && ref.sheet.conditionalFormats.includes(ref.format)
    ? undefined
    : itemNotFound();
}

/** Conditional formats made from a comparison: kept as formulas, remembered as what they were. */
export const cellValueRules = new WeakMap<ConditionalFormatContents, Readonly<Record<string, unknown>>>();

export function asFormula(ref: FormatRef): HostObject | undefined {
  if (ref.format.kind !== "formula" || cellValueRules.has(ref.format)) return undefined;
  return make(customDefinition, { sheet: ref.sheet, format: ref.format });
}

export function asCellValue(ref: FormatRef): HostObject | undefined {
  if (ref.format.kind !== "formula" || !cellValueRules.has(ref.format)) return undefined;
  return make(cellValueDefinition, { sheet: ref.sheet, format: ref.format });
}

export function asDataBar(ref: FormatRef): HostObject | undefined {
  return ref.format.kind === "data-bar"
    ? make(dataBarDefinition, { sheet: ref.sheet, format: ref.format })
    : undefined;
}

const ruleDefinition: Definition<FormatRef<FormulaFormat>> = {
  name: "ConditionalFormatRule",
  since: "1.6",
  properties: {
    Formula: {
      get: (ref) => ref.format.formula,
      set: (ref, value) => {
        const formula = readString(value);
        if (!formula.startsWith("=") || !isFormula(formula))
          throw invalidArgument(`The formula is not valid: ${formula.slice(0, 80)}`);
        ref.format.formula = formula;
      },
    },
  },
};

const customDefinition: Definition<FormatRef<FormulaFormat>> = {
  name: "CustomConditionalFormat",
  since: "1.6",
  gone,
  properties: {
    Rule: { to: (ref) => make(ruleDefinition, ref) },
    Format: { to: (ref) => conditionalLookObject(ref.format) },
  },
};

const OPERATORS: Readonly<Record<string, (cell: string, a: string, b: string) => string>> = {
  Between: (cell, a, b) => `AND(${cell}>=${a},${cell}<=${b})`,
  NotBetween: (cell, a, b) => `OR(${cell}<${a},${cell}>${b})`,
  EqualTo: (cell, a) => `${cell}=${a}`,
  NotEqualTo: (cell, a) => `${cell}<>${a}`,
  GreaterThan: (cell, a) => `${cell}>${a}`,
  LessThan: (cell, a) => `${cell}<${a}`,
  GreaterThanOrEqual: (cell, a) => `${cell}>=${a}`,
  LessThanOrEqual: (cell, a) => `${cell}<=${a}`,
};

const cellValueDefinition: Definition<FormatRef<FormulaFormat>> = {
  name: "CellValueConditionalFormat",
  since: "1.6",
  gone,
  properties: {
    Format: { to: (ref) => conditionalLookObject(ref.format) },
    Rule: {
      get: (ref) => cellValueRules.get(ref.format),
      set: (ref, value) => {
        const rule = readRecord(value);
        const operator = readChoice(rule["operator"], Object.keys(OPERATORS));
        const operand = (key: string): string => String(rule[key] ?? "").replace(/^=/, "");
        const first = ref.format.rects[0]!;
        const cell = new CellsRef(ref.sheet, [
          { ...first, bottom: first.top, right: first.left },
        ]).address.replace(/^.*!/, "");
        const formula = `=${OPERATORS[operator]!(cell, `(${operand("formula1")})`, `(${operand("formula2") || "0"})`)}`;
        if (!isFormula(formula)) throw invalidArgument();
        ref.format.formula = formula;
        cellValueRules.set(ref.format, rule);
      },
    },
  },
};

/** Bounds as numbers: the automatic ones Excel rejects or ignores (office-js#2026). */
function readBound(value: unknown): number {
  const rule = readRecord(value);
  const type = readChoice(rule["type"], [
    "Invalid",
    "Automatic",
    "LowestValue",
    "HighestValue",
    "Number",
    "Percent",
    "Formula",
    "Percentile",
  ]);
  const number = Number(String(rule["formula"] ?? "").replace(/^=/, ""));
  if (
    type !== "Number" ||
    !Number.isFinite(number) ||
    rule["formula"] === undefined ||
    rule["formula"] === ""
  ) {
    throw invalidArgument("A data bar needs numeric bounds here.");
  }
  return number;
}

const positiveDefinition: Definition<FormatRef<DataBar>> = {
  name: "ConditionalDataBarPositiveFormat",
  since: "1.6",
  properties: {
    FillColor: {
      get: (ref) => ref.format.color,
      set: (ref, value) => {
        ref.format.color = readColor(value);
      },
    },
    BorderColor: keptProperty(
      "borderColor",
      "",
      (value) => (value === "" ? "" : readColor(value)),
      (ref) => ref.format,
    ),
    GradientFill: keptProperty("gradient", true, readFlag, (ref) => ref.format),
  },
};

const dataBarDefinition: Definition<FormatRef<DataBar>> = {
  name: "DataBarConditionalFormat",
  since: "1.6",
  gone,
  properties: {
    LowerBoundRule: {
      get: (ref) => ({ type: "Number", formula: String(ref.format.min) }),
      set: (ref, value) => {
        ref.format.min = readBound(value);
      },
    },
    UpperBoundRule: {
      get: (ref) => ({ type: "Number", formula: String(ref.format.max) }),
      set: (ref, value) => {
        ref.format.max = readBound(value);
      },
    },
    ShowDataBarOnly: keptProperty("barOnly", false, readFlag, (ref) => ref.format),
    BarDirection: keptProperty(
      "direction",
      "Context",
      (value) => readChoice(value, ["Context", "LeftToRight", "RightToLeft"]),
      (ref) => ref.format,
    ),
    AxisColor: keptProperty("axisColor", "", readString, (ref) => ref.format),
    AxisFormat: keptProperty(
      "axisFormat",
      "Automatic",
      (value) => readChoice(value, ["Automatic", "None", "CellMidPoint"]),
      (ref) => ref.format,
    ),
    PositiveFormat: { to: (ref) => make(positiveDefinition, ref) },
  },
};
