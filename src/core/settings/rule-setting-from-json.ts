import {
  FIGURE_KINDS,
  type FigureKind,
  type LadderPoints,
  type RuleSetting,
  type ValuedScheme,
} from "../model";

type Fields = Readonly<Record<string, unknown>>;

/** A rule with its settings as the table of corrections keeps it; undefined when it was damaged. */
export function ruleSettingFromJson(json: unknown): RuleSetting | undefined {
  if (!isFields(json)) return undefined;
  const { rule } = json;
  switch (rule) {
    case "verdict":
      return verdict(json);
    case "scale":
    case "ratio":
    case "target":
      return measured(json);
    case "count":
    case "years": {
      const enough = aboveZero(json["enough"]);
      return enough === undefined ? undefined : { rule, enough };
    }
    case "rating":
    case "given-score": {
      const outOf = aboveZero(json["outOf"]);
      return outOf === undefined ? undefined : { rule, outOf };
    }
    case "certificate": {
      const schemes = list(json["schemes"], scheme);
      const enough = json["enough"] === undefined ? null : aboveZero(json["enough"]);
      if (!schemes || enough === undefined) return undefined;
      return { rule, schemes, ...(enough === null ? {} : { enough }) };
    }
    case "maturity": {
      if (json["ladder"] === undefined) return { rule };
      const ladder = ladderFrom(json["ladder"]);
      return ladder && { rule, ladder };
    }
    case "choices": {
      const choices = list(json["choices"], choice);
      return choices && { rule, choices };
    }
    case "price":
    case "manual":
      return { rule };
    default:
      return undefined;
  }
}

function verdict(json: Fields): RuleSetting | undefined {
  const [yes, partial, no] = [points(json["yes"]), points(json["partial"]), points(json["no"])];
  if (yes === undefined || partial === undefined || no === undefined) return undefined;
  return { rule: "verdict", yes, partial, no, ...(json["plainOnly"] === true ? { plainOnly: true } : {}) };
}

/** Rules about a figure. A kind of figure that this version does not know is a damaged rule: another would be measured. */
function measured(json: Fields): RuleSetting | undefined {
  const { rule, direction, threshold, target } = json;
  const kind = FIGURE_KINDS.find((known) => known === json["figure"]);
  if (kind === undefined && json["figure"] !== undefined) return undefined;
  const figure: { readonly figure?: FigureKind } = kind === undefined ? {} : { figure: kind };
  if (rule === "target")
    return isFinite(threshold) && isFinite(target) ? { rule, threshold, target, ...figure } : undefined;
  if (direction !== "more" && direction !== "less") return undefined;
  if (rule === "ratio") return { rule, direction, ...figure };
  const [worst, best] = [bound(json["worst"]), bound(json["best"])];
  return worst === undefined || best === undefined
    ? undefined
    : { rule: "scale", direction, worst, best, ...figure };
}

function ladderFrom(json: unknown): LadderPoints | undefined {
  if (!isFields(json)) return undefined;
  const [none, planned, pilot] = [points(json["none"]), points(json["planned"]), points(json["pilot"])];
  const [production, scaled] = [points(json["production"]), points(json["scaled"])];
  if (none === undefined || planned === undefined || pilot === undefined) return undefined;
  return production === undefined || scaled === undefined
    ? undefined
    : { none, planned, pilot, production, scaled };
}

function scheme(json: unknown): ValuedScheme | undefined {
  if (!isFields(json)) return undefined;
  const { scheme: name, points: worth, required } = json;
  if (typeof name !== "string" || name.trim() === "" || !isFinite(worth) || worth < 0) return undefined;
  return { scheme: name, points: worth, required: required === true };
}

function choice(json: unknown) {
  if (!isFields(json)) return undefined;
  const { words } = json;
  const worth = points(json["points"]);
  if (typeof words !== "string" || words.trim() === "" || worth === undefined) return undefined;
  return { words, points: worth };
}

function list<T>(json: unknown, read: (one: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(json)) return undefined;
  const found = json.flatMap((one: unknown) => read(one) ?? []);
  return found.length === json.length ? found : undefined;
}

function points(value: unknown): number | undefined {
  return isFinite(value) && value >= 0 && value <= 100 ? value : undefined;
}

/** A figure, or null for "from the answers at hand". */
function bound(value: unknown): number | null | undefined {
  if (value === null) return null;
  return isFinite(value) ? value : undefined;
}

/** The same where nothing is measured against 0. */
function aboveZero(value: unknown): number | null | undefined {
  const found = bound(value);
  return typeof found === "number" && found <= 0 ? undefined : found;
}

function isFinite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
