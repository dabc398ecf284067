import { parseArgs } from "node:util";
import {
  OTHER_CRITERION,
  Problem,
  STANDARD_CRITERIA,
  type Criterion,
  type CriterionId,
  type Language,
} from "../core/model";

export interface CommandOptions {
  readonly file: string;
  readonly json: boolean;
  /** What every cell was taken for. */
  readonly map: boolean;
  readonly asOf: string;
  readonly language: Language;
  /** By criterion as typed, in hundredths of whatever scale was typed; shares count. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly answerPoints?: Readonly<Record<string, number>>;
  readonly out?: string;
  /** Must-haves as typed; those of the workbook hold as well. */
  readonly mustHaves: readonly string[];
}

export function badOption(option: string, why: string): Problem {
  return new Problem(
    "bad-option",
    { key: "problem.bad-option", values: { option, why } },
    { key: "next.bad-option" },
  );
}

/** "a=1,b=2" → {a: 1, b: 2}; names keep their case and spaces. */
function readPairs(option: string, text: string): Record<string, number> {
  const pairs: Record<string, number> = {};
  for (const part of text.split(",")) {
    const at = part.lastIndexOf("=");
    const name = part.slice(0, at).trim();
    const number = Number(part.slice(at + 1).trim());
    if (at < 1 || name === "" || part.slice(at + 1).trim() === "" || !Number.isFinite(number) || number < 0) {
      throw badOption(`${option} ${text}`, `“${part.trim()}” is not NAME=NUMBER`);
    }
    pairs[name] = number;
  }
  return pairs;
}

function readWeights(text: string): Record<string, number> {
  const typed = readPairs("--weights", text);
  const weights = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, Math.round(value * 100)]),
  );
  if (Object.values(weights).every((weight) => weight === 0))
    throw badOption(`--weights ${text}`, "all weights are 0");
  return weights;
}

/**
 * Typed weights for the criteria of an evaluation, which go by their ids and by the buyer's names for them; criteria left
 * out weigh nothing. Throws a `Problem` for a name that is no criterion's.
 */
export function weightsFor(
  typed: Readonly<Record<string, number>>,
  criteria: readonly Criterion[],
): Readonly<Record<CriterionId, number>> {
  const ids = new Map<string, CriterionId>(
    [...STANDARD_CRITERIA, OTHER_CRITERION].map((id) => [id as string, id]),
  );
  for (const { id, label } of criteria) {
    if (label !== undefined) ids.set(label.toLowerCase(), id);
    ids.set(id.toLowerCase(), id);
  }
  const weights: Record<CriterionId, number> = Object.fromEntries(criteria.map(({ id }) => [id, 0]));
  for (const [name, value] of Object.entries(typed)) {
    const id = ids.get(name.toLowerCase());
    if (id === undefined)
      throw badOption(`--weights ${name}=…`, `“${name}” is none of ${[...new Set(ids.values())].join(", ")}`);
    weights[id] = value;
  }
  return weights;
}

/** Whether it is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().slice(0, 10) === text
  );
}

function readDate(text: string): string {
  if (!isDate(text)) throw badOption(`--as-of ${text}`, "a date is written YYYY-MM-DD");
  return text;
}

export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function readPoints(text: string): Record<string, number> {
  const points = readPairs("--points", text);
  const wrong = Object.entries(points).find(([, value]) => value > 100);
  if (wrong) throw badOption(`--points ${text}`, `${wrong[0]}: points go from 0 to 100`);
  return points;
}

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];

/** Reads a command's arguments. Throws a `Problem` that says which word it does not understand. */
export function readOptions(args: readonly string[]): CommandOptions {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        map: { type: "boolean", default: false },
        "as-of": { type: "string" },
        lang: { type: "string" },
        weights: { type: "string" },
        points: { type: "string" },
        out: { type: "string" },
        "must-have": { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw badOption(args.join(" "), error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [file, ...extra] = positionals;
  if (file === undefined) throw badOption("FILE", "no file was named");
  if (extra.length > 0) throw badOption(extra.join(" "), "only one file can be read");
  const language = LANGUAGES.find((id) => id === (values.lang ?? "en"));
  if (!language) throw badOption(`--lang ${values.lang}`, `one of ${LANGUAGES.join(", ")}`);
  return {
    file,
    json: values.json,
    map: values.map,
    asOf: values["as-of"] === undefined ? today() : readDate(values["as-of"]),
    language,
    mustHaves: values["must-have"],
    ...(values.weights === undefined ? {} : { weights: readWeights(values.weights) }),
    ...(values.points === undefined ? {} : { answerPoints: readPoints(values.points) }),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}
