import { isFormula } from "../../formulas/check";
import type { SheetContents, ValidationContents } from "../../workbook/contents";
import { intersect, subtract } from "../../workbook/rects";
import { accessDenied, invalidArgument } from "../excel-error";
import type { Definition, HostObject } from "../registry";
import { make, readChoice, readFlag, readRecord, readString } from "../registry";
import { type CellsRef } from "./cells-ref";

const KINDS = {
  list: "List",
  decimal: "Decimal",
  whole: "WholeNumber",
  date: "Date",
  "text-length": "TextLength",
  custom: "Custom",
} as const;

const RULE_KEYS = {
  list: "list",
  decimal: "decimal",
  wholeNumber: "whole",
  date: "date",
  textLength: "text-length",
  custom: "custom",
} as const;

const OPERATORS = {
  Between: "between",
  NotBetween: "not-between",
  EqualTo: "equal",
  NotEqualTo: "not-equal",
  GreaterThan: "greater",
  LessThan: "less",
  GreaterThanOrEqualTo: "greater-or-equal",
  LessThanOrEqualTo: "less-or-equal",
} as const;

/** The rules that hold in a range: one for all its cells, or undefined with `mixed`. */
function found(ref: CellsRef): { rule?: ValidationContents; mixed: boolean } {
  const touching = ref.sheet.validations.filter((item) =>
    item.rects.some((rect) => ref.rects.some((own) => intersect(rect, own))),
  );
  const rule = touching[0];
  if (!rule) return { mixed: false };
  let uncovered = [...ref.rects];
  for (const rect of rule.rects) uncovered = uncovered.flatMap((part) => subtract(part, rect));
  return touching.length === 1 && uncovered.length === 0 ? { rule, mixed: false } : { mixed: true };
}

/** Takes the cells out of every validation. */
export function cutValidations(sheet: SheetContents, ref: CellsRef): void {
  sheet.validations = sheet.validations
    .map((item) => {
      let { rects } = item;
      for (const cut of ref.rects) rects = rects.flatMap((rect) => subtract(rect, cut));
      return Object.assign({ ...item }, { rects });
    })
    .filter((item) => item.rects.length > 0);
}

function change(ref: CellsRef, update: Partial<ValidationContents>): void {
  if (ref.sheet.protected) throw accessDenied();
  const { rule } = found(ref);
  if (!rule) throw invalidArgument("There is no rule yet.");
  cutValidations(ref.sheet, ref);
  ref.sheet.validations.push({ ...rule, ...update, rects: ref.rects.map((rect) => ({ ...rect })) });
}

function setRule(ref: CellsRef, value: unknown): void {
  if (ref.sheet.protected) throw accessDenied();
  const entries = Object.entries(readRecord(value)).filter(([, rule]) => rule !== undefined && rule !== null);
  const [key, rule] = entries[0] ?? [];
  if (key === undefined || entries.length !== 1 || !(key in RULE_KEYS)) throw invalidArgument();
  const kind = RULE_KEYS[key as keyof typeof RULE_KEYS];
  const before = found(ref).rule;
  cutValidations(ref.sheet, ref);
  ref.sheet.validations.push({
    ...readRule(kind, readRecord(rule)),
    kind,
    rects: ref.rects.map((rect) => ({ ...rect })),
    ignoreBlank: before?.ignoreBlank ?? true,
    ...(before?.error ? { error: before.error } : {}),
    ...(before?.prompt ? { prompt: before.prompt } : {}),
  });
}

function readRule(
  kind: ValidationContents["kind"],
  rule: Readonly<Record<string, unknown>>,
): Pick<ValidationContents, "formula1" | "formula2" | "operator" | "inCellDropDown"> {
  if (kind === "list") {
    const source = rule["source"];
    const text = source instanceof Object ? invalid() : readString(source);
    // Commas part the choices in every locale (office-js#2128); 255 characters is Excel's limit for them.
    if (!text.startsWith("=") && (text === "" || text.length > 255)) throw invalidArgument();
    if (text.startsWith("=") && !isFormula(text)) throw invalidArgument();
    return {
      formula1: text,
      inCellDropDown: rule["inCellDropDown"] === undefined ? true : readFlag(rule["inCellDropDown"]),
    };
  }
  if (kind === "custom") {
    const formula = readString(rule["formula"]);
    if (!formula.startsWith("=") || !isFormula(formula)) throw invalidArgument();
    return { formula1: formula, inCellDropDown: false };
  }
  const operator =
    OPERATORS[readChoice(rule["operator"], Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])];
  const two = operator === "between" || operator === "not-between";
  if (two && (rule["formula2"] === undefined || rule["formula2"] === null)) throw invalidArgument();
  return {
    operator,
    inCellDropDown: false,
    formula1: readOperand(rule["formula1"]),
    ...(two ? { formula2: readOperand(rule["formula2"]) } : {}),
  };
}

function readOperand(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = readString(value);
  if (text.startsWith("=") ? !isFormula(text) : text === "") throw invalidArgument();
  return text;
}

function invalid(): never {
  throw invalidArgument();
}

function operand(text: string | undefined): string | number | undefined {
  if (text === undefined) return undefined;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function ruleOf(rule: ValidationContents): Record<string, unknown> {
  if (rule.kind === "list") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  if (rule.kind === "custom") return { custom: { formula: rule.formula1 } };
  const operator = Object.entries(OPERATORS).find(([, name]) => name === rule.operator)?.[0] ?? "Between";
  const key = Object.entries(RULE_KEYS).find(([, kind]) => kind === rule.kind)?.[0] ?? "decimal";
  return { [key]: { formula1: operand(rule.formula1), formula2: operand(rule.formula2) ?? null, operator } };
}

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const dataValidationDefinition: Definition<CellsRef> = {
  name: "DataValidation",
  since: "1.8",
  properties: {
    Type: {
      get: (ref) => {
        const { rule, mixed } = found(ref);
        if (mixed) return ref.sheet.validations.length > 1 ? "MixedCriteria" : "Inconsistent";
        return rule ? KINDS[rule.kind] : "None";
      },
    },
    Rule: {
      get: (ref) => {
        const { rule } = found(ref);
        return rule ? ruleOf(rule) : null;
      },
      set: setRule,
    },
    IgnoreBlanks: {
      get: (ref) => found(ref).rule?.ignoreBlank ?? true,
      set: (ref, value) => change(ref, { ignoreBlank: readFlag(value) }),
    },
    ErrorAlert: {
      get: (ref) => {
        const error = found(ref).rule?.error;
        return error
          ? { message: error.message, showAlert: true, style: STYLES[error.style], title: error.title }
          : { message: "", showAlert: true, style: "Stop", title: "" };
      },
      set: (ref, value) => {
        const alert = readRecord(value);
        const style = readChoice(alert["style"] ?? "Stop", ["Stop", "Warning", "Information"]);
        const title = readString(alert["title"] ?? "");
        const message = readString(alert["message"] ?? "");
        // Excel's limits: 32 characters and 225.
        if (title.length > 32 || message.length > 225) throw invalidArgument();
        change(ref, {
          error: {
            title,
            message,
            style: style === "Stop" ? "stop" : style === "Warning" ? "warning" : "information",
          },
        });
      },
    },
    Prompt: {
      get: (ref) => {
        const prompt = found(ref).rule?.prompt;
        return {
          message: prompt?.message ?? "",
          showPrompt: prompt !== undefined,
          title: prompt?.title ?? "",
        };
      },
      set: (ref, value) => {
        const prompt = readRecord(value);
        const title = readString(prompt["title"] ?? "");
        const message = readString(prompt["message"] ?? "");
        if (title.length > 32 || message.length > 255) throw invalidArgument();
        change(ref, { prompt: { title, message } });
      },
    },
    Valid: { get: () => null },
  },
  methods: {
    Clear: {
      call: (ref) => {
        if (ref.sheet.protected) throw accessDenied();
        cutValidations(ref.sheet, ref);
        return null;
      },
    },
  },
};

export function dataValidationObject(ref: CellsRef): HostObject {
  return make(dataValidationDefinition, ref);
}
