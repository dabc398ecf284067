import { moveFormula } from "../formulas/references";
import { qualify } from "../formulas/qualify";
import { readReferenceText, resolveName } from "../host/objects/cells-ref";
import type { Host } from "../host/host";
import type { Scalar, SheetContents, ValidationContents } from "../workbook/contents";
import { contains } from "../workbook/rects";
import { plain } from "../host/changes";

export function validationAt(
  sheet: SheetContents,
  row: number,
  column: number,
): ValidationContents | undefined {
  return sheet.validations.find((item) => item.rects.some((rect) => contains(rect, row, column)));
}

/** Values a list offers; undefined when the rule is no list. */
export function choicesOf(
  host: Host,
  sheet: SheetContents,
  rule: ValidationContents,
  row: number,
  column: number,
): string[] | undefined {
  if (rule.kind !== "list" || rule.formula1 === undefined) return undefined;
  if (!rule.formula1.startsWith("=")) return rule.formula1.split(",").map((choice) => choice.trim());
  const moved = moveFormula(
    rule.formula1,
    row - (rule.rects[0]?.top ?? row),
    column - (rule.rects[0]?.left ?? column),
  );
  const text = moved.slice(1);
  const cells = resolveName(host, text, sheet.id) ?? readReferenceText(host, qualify(moved, sheet.name));
  if (!cells) return [];
  const choices: string[] = [];
  host.workbook.forEachCell(cells.sheet, cells.rect, (cell, at, across) => {
    const value = host.workbook.value(cells.sheet, at, across);
    if (value !== null && value !== "")
      choices.push(host.texts.show(value, host.workbook.styles.get(cell.style).numberFormat));
  });
  return choices;
}

/** Why Excel would refuse the value here; undefined when it wouldn't. Warnings are let pass, as people do. */
export function refusal(
  host: Host,
  sheet: SheetContents,
  row: number,
  column: number,
  value: Scalar,
): string | undefined {
  const rule = validationAt(sheet, row, column);
  if (!rule || (rule.error && rule.error.style !== "stop")) return undefined;
  if (value === null || value === "") return undefined;
  if (isAllowed(host, sheet, rule, row, column, value)) return undefined;
  const words = [rule.error?.title, rule.error?.message]
    .filter((text) => text !== undefined && text !== "")
    .join(": ");
  return words === ""
    ? "This value doesn't match the data validation restrictions defined for this cell."
    : words;
}

function isAllowed(
  host: Host,
  sheet: SheetContents,
  rule: ValidationContents,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  if (rule.kind === "list") {
    const choices = choicesOf(host, sheet, rule, row, column) ?? [];
    return choices.some(
      (choice) =>
        choice.toLowerCase() === String(plain(value)).toLowerCase() ||
        (typeof value === "number" && Number(choice) === value),
    );
  }
  const operand = (text: string | undefined): number => {
    if (text === undefined) return Number.NaN;
    if (!text.startsWith("=")) return Number(text);
    const moved = moveFormula(
      text,
      row - (rule.rects[0]?.top ?? row),
      column - (rule.rects[0]?.left ?? column),
    );
    return Number(plain(host.workbook.calculator.evaluateAll([qualify(moved, sheet.name)])[0] ?? null));
  };
  // Judged with the new value in place: the caller has put it there.
  if (rule.kind === "custom") return operand(rule.formula1) !== 0;
  const measured = rule.kind === "text-length" ? String(plain(value)).length : value;
  if (typeof measured !== "number" || (rule.kind === "whole" && !Number.isInteger(measured))) return false;
  return compare(measured, rule.operator ?? "between", operand(rule.formula1), operand(rule.formula2));
}

function compare(
  value: number,
  operator: NonNullable<ValidationContents["operator"]>,
  first: number,
  second: number,
): boolean {
  switch (operator) {
    case "between":
      return value >= first && value <= second;
    case "not-between":
      return value < first || value > second;
    case "equal":
      return value === first;
    case "not-equal":
      return value !== first;
    case "greater":
      return value > first;
    case "less":
      return value < first;
    case "greater-or-equal":
      return value >= first;
    case "less-or-equal":
      return value <= first;
  }
}
