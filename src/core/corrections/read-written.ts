import {
  parseRange,
  type AnswerPlace,
  type CellAddress,
  type Correction,
  type CorrectionNote,
  type FactPlace,
  type SheetLayout,
  type Verdict,
} from "../model";
import { readSetting } from "../settings";
import { factFromJson, isFactType } from "./fact-from-json";

type Fields = Readonly<Record<string, unknown>>;

/** A row's machine half as it stands in the workbook now. */
export interface ReadCells {
  readonly kind: string;
  readonly subject: string;
  readonly value: string;
  readonly words: string;
}

/** The correction a row of the workbook stands for; undefined when it was damaged. Anybody may have typed there. */
export function readWritten(cells: ReadCells, note: CorrectionNote): Correction | undefined {
  const subject = fieldsOf(cells.subject);
  const value = fieldsOf(cells.value);
  if (!subject || !value) return undefined;
  const kind = cells.kind.trim();
  const setting = readSetting(kind, subject, value);
  if (setting) return { ...setting, ...note };
  switch (kind) {
    case "layout":
      return readLayout(subject, value, note);
    case "vendor-included":
    case "vendor-left-out":
    case "vendors-apart": {
      const name = text(subject["name"]);
      return name === undefined ? undefined : { kind, name, ...note };
    }
    case "vendors-joined": {
      const [name, other] = [text(subject["name"]), text(value["with"])];
      return name === undefined || other === undefined ? undefined : { kind, name, with: other, ...note };
    }
    case "criterion": {
      const question = text(subject["question"]);
      const questionCell = cellOf(subject["cell"]);
      const criterion = text(value["criterion"]);
      if (question === undefined || !questionCell || criterion === undefined) return undefined;
      return { kind, question, questionCell, criterion, ...note };
    }
    default:
      return readAboutAnswer(kind, subject, value, cells.words, note);
  }
}

const LAYOUTS: readonly SheetLayout[] = ["vendor-rows", "vendor-columns", "sheet-per-vendor", "long", "none"];
const VERDICTS: readonly (Verdict | null)[] = ["yes", "partial", "no", "na", "unanswered", null];

function readLayout(subject: Fields, value: Fields, note: CorrectionNote): Correction | undefined {
  const sheet = text(subject["sheet"]);
  const layout = LAYOUTS.find((known) => known === value["layout"]);
  const was = LAYOUTS.find((known) => known === value["was"]);
  if (sheet === undefined || !layout) return undefined;
  return { kind: "layout", sheet, layout, ...(was ? { was } : {}), ...note };
}

function readAboutAnswer(
  kind: string,
  subject: Fields,
  value: Fields,
  words: string,
  note: CorrectionNote,
): Correction | undefined {
  const at = placeOf(subject, words);
  if (!at) return undefined;
  if (kind === "answer-left-out" || kind === "accepted") return { kind, at, ...note };
  if (kind === "verdict") {
    const verdict = VERDICTS.find((known) => known === value["verdict"]);
    return verdict === undefined ? undefined : { kind, at, verdict, ...note };
  }
  if (kind !== "fact") return undefined;
  const fact = factPlaceOf(subject);
  const fields = value["becomes"];
  if (!fact || fields === undefined) return undefined;
  if (fields === null) return { kind, at, fact, becomes: null, ...note };
  const becomes = isFields(fields) ? factFromJson(fields, fact) : undefined;
  return becomes && { kind, at, fact, becomes, ...note };
}

function placeOf(subject: Fields, json: string): AnswerPlace | undefined {
  const [vendor, question] = [text(subject["vendor"]), text(subject["question"])];
  const questionCell = cellOf(subject["cell"]);
  const words = parsed(json);
  if (vendor === undefined || question === undefined || !questionCell || typeof words !== "string")
    return undefined;
  return { vendor, question, questionCell, words };
}

function factPlaceOf(subject: Fields): FactPlace | undefined {
  const { type, quote, start } = subject;
  if (!isFactType(type) || typeof quote !== "string") return undefined;
  return Number.isSafeInteger(start) && Number(start) >= 0
    ? { type, quote, start: Number(start) }
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function cellOf(value: unknown): CellAddress | undefined {
  const range = typeof value === "string" ? parseRange(value) : undefined;
  return range && { sheet: range.sheet, row: range.top, column: range.left };
}

function fieldsOf(json: string): Fields | undefined {
  const value = parsed(json);
  return isFields(value) ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
