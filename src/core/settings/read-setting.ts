import { parseRange, type CellAddress, type GateCheck, type QuestionPlace, type Setting } from "../model";
import { ruleSettingFromJson } from "./rule-setting-from-json";
import { rubricFromJson } from "./rubric-from-json";
import type { Fields } from "./setting-fields";

/** A setting from a row of the table of corrections; undefined when the row was damaged: anybody may have typed there. */
export function readSetting(kind: string, subject: Fields, value: Fields): Setting | undefined {
  switch (kind) {
    case "rule": {
      const place = questionPlace(subject);
      const rule = ruleSettingFromJson(value["rule"]);
      return place && rule && { kind, ...place, rule };
    }
    case "rubric": {
      const place = questionPlace(subject);
      const levels = rubricFromJson(value["levels"]);
      return place && levels && { kind, ...place, levels };
    }
    case "criterion-name": {
      const [criterion, label] = [text(subject["criterion"]), text(value["label"])];
      return criterion === undefined || label === undefined ? undefined : { kind, criterion, label };
    }
    case "criterion-order": {
      const order = value["order"];
      if (!Array.isArray(order)) return undefined;
      return { kind, order: order.filter((id): id is string => typeof id === "string" && id !== "") };
    }
    case "gate": {
      const gate = text(subject["gate"]);
      const check = checkFrom(value["check"]);
      const label = typeof value["label"] === "string" ? value["label"] : "";
      return gate === undefined || check === undefined ? undefined : { kind, gate, label, check };
    }
    case "gate-decision": {
      const [gate, vendor, decision] = [text(subject["gate"]), text(subject["vendor"]), value["decision"]];
      if (gate === undefined || vendor === undefined) return undefined;
      if (decision !== "pass" && decision !== "fail" && decision !== "waived") return undefined;
      return { kind, gate, vendor, decision };
    }
    default:
      return undefined;
  }
}

function checkFrom(json: unknown): GateCheck | null | undefined {
  if (json === null) return null;
  if (!isFields(json)) return undefined;
  const { kind } = json;
  if (kind === "by-hand") return { kind };
  if (kind === "quality") {
    const atLeast = json["atLeast"];
    return isAmount(atLeast) ? { kind, atLeast: Math.round(atLeast) } : undefined;
  }
  if (kind === "budget") return isAmount(json["ceiling"]) ? { kind, ceiling: json["ceiling"] } : undefined;
  if (kind === "certificate") {
    const [scheme, validOn] = [text(json["scheme"]), text(json["validOn"])];
    return scheme === undefined || validOn === undefined ? undefined : { kind, scheme, validOn };
  }
  if (kind !== "answer") return undefined;
  const place = questionPlace({ question: json["question"], cell: json["questionCell"] });
  const atLeast = json["atLeast"];
  return place && (atLeast === "yes" || atLeast === "partial") ? { kind, ...place, atLeast } : undefined;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function questionPlace(fields: Fields): QuestionPlace | undefined {
  const question = text(fields["question"]);
  const questionCell = cellOf(fields["cell"]);
  return question === undefined || !questionCell ? undefined : { question, questionCell };
}

function cellOf(value: unknown): CellAddress | undefined {
  if (isFields(value)) {
    const { sheet, row, column } = value;
    if (typeof sheet !== "string" || !isPlace(row) || !isPlace(column)) return undefined;
    return { sheet, row, column };
  }
  const range = typeof value === "string" ? parseRange(value) : undefined;
  return range && { sheet: range.sheet, row: range.top, column: range.left };
}

function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
