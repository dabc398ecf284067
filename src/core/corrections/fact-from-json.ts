import type { Fact, FactPlace } from "../model";

type Fields = Readonly<Record<string, unknown>>;

const TEXT = 500;

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= TEXT;
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isOneOf =
  <Choice>(...choices: readonly Choice[]) =>
  (value: unknown): value is Choice =>
    choices.some((choice) => choice === value);

const isBound = isOneOf("from", "up-to");
const isPeriod = isOneOf("one-off", "hour", "day", "week", "month", "year", "transaction", null);
const isPer = isOneOf("FTE", "unit", null);
const isCurrency = (value: unknown): value is string | null =>
  value === null || (isText(value) && /^[A-Z]{3}$/.test(value));
const isDate = (value: unknown): value is string => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isTools = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 50 && value.every(isText);

type Guard = (value: unknown) => boolean;

/** What every field of a fact must be; a "?" marks those that may be missing. */
const FIELDS: Readonly<Record<Fact["type"], Readonly<Record<string, Guard>>>> = {
  money: {
    amount: isNumber,
    "amountTo?": isNumber,
    "bound?": isBound,
    currency: isCurrency,
    period: isPeriod,
    per: isPer,
    "taxes?": isOneOf("included", "excluded"),
    "free?": isOneOf(true),
  },
  certificate: {
    scheme: isText,
    "edition?": isText,
    "reportType?": isText,
    "scope?": isText,
    status: isOneOf("held", "planned", "in-progress", "expired", "not-held", "third-party", "unknown"),
    "validUntil?": isDate,
  },
  years: quantity(),
  count: quantity(),
  percent: quantity(),
  number: quantity(),
  rating: { value: isNumber, outOf: (value) => isNumber(value) && value > 0 },
  maturity: {
    level: isOneOf("none", "planned", "pilot", "production", "scaled"),
    "tools?": isTools,
  },
  trait: { trait: isText, value: isText },
  date: { date: isDate },
};

function quantity(): Readonly<Record<string, Guard>> {
  return { value: isNumber, "valueTo?": isNumber, "bound?": isBound, "of?": isText };
}

export function isFactType(value: unknown): value is Fact["type"] {
  return typeof value === "string" && Object.hasOwn(FIELDS, value);
}

/**
 * A fact from what a cell of the workbook says about it: anybody may have typed there. Plain fields that are not known here
 * are kept (a newer version may); undefined when a known one is missing or cannot be. The words are those of its place.
 */
export function factFromJson(fields: Fields, { quote, start }: FactPlace): Fact | undefined {
  const type = fields["type"];
  if (!isFactType(type)) return undefined;
  const kept = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => isText(value) || isNumber(value)),
  );
  for (const [name, isGood] of Object.entries(FIELDS[type])) {
    const field = name.replace("?", "");
    const value = fields[field];
    if (value === undefined && name.endsWith("?")) continue;
    if (!isGood(value)) return undefined;
    kept[field] = value;
  }
  return { ...kept, type, quote, start, confidence: 1 } as Fact;
}
