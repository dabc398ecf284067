import type { RuleSetting, ValuedScheme } from "../model";

type Fields = Readonly<Record<string, unknown>>;

/** A rule with its settings as the table of corrections keeps it; undefined when it was damaged. */
export function ruleSettingFromJson(json: unknown): RuleSetting | undefined {
  if (!isFields(json)) return undefined;
  const { rule } = json;
  switch (rule) {
    case "verdict": {
      const [yes, partial, no] = [points(json["yes"]), points(json["partial"]), points(json["no"])];
      if (yes === undefined || partial === undefined || no === undefined) return undefined;
      return { rule, yes, partial, no };
    }
    case "scale": {
      const { direction } = json;
      const [worst, best] = [bound(json["worst"]), bound(json["best"])];
      if (direction !== "more" && direction !== "less") return undefined;
      return worst === undefined || best === undefined ? undefined : { rule, direction, worst, best };
    }
    case "target": {
      const { threshold, target } = json;
      return isFinite(threshold) && isFinite(target) ? { rule, threshold, target } : undefined;
    }
    case "count":
    case "years": {
      const enough = bound(json["enough"]);
      return enough === undefined ? undefined : { rule, enough };
    }
    case "rating":
    case "given-score": {
      const outOf = bound(json["outOf"]);
      return outOf === undefined ? undefined : { rule, outOf };
    }
    case "certificate": {
      const schemes = list(json["schemes"], scheme);
      return schemes && { rule, schemes };
    }
    case "choices": {
      const choices = list(json["choices"], choice);
      return choices && { rule, choices };
    }
    case "maturity":
    case "price":
    case "manual":
      return { rule };
    default:
      return undefined;
  }
}

function scheme(json: unknown): ValuedScheme | undefined {
  if (!isFields(json)) return undefined;
  const { scheme: name, points: worth, required } = json;
  if (typeof name !== "string" || name === "" || !isFinite(worth) || worth < 0) return undefined;
  return { scheme: name, points: worth, required: required === true };
}

function choice(json: unknown) {
  if (!isFields(json) || typeof json["words"] !== "string" || json["words"] === "") return undefined;
  const worth = points(json["points"]);
  return worth === undefined ? undefined : { words: json["words"], points: worth };
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

function isFinite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
