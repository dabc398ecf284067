import type { Fact, MoneyFact } from "../../../../core/model";
import type { MessageKey } from "../../../messages";
import { LEVEL_WORDS, QUANTITY_WORDS, STATUS_WORDS } from "../../../words/fact-words";
import { PER_WORDS, PERIOD_WORDS } from "../../../words/money-words";
import { numberInField, parseNumber } from "../../../words/parse-number";

export interface FactField {
  readonly name: string;
  readonly label: MessageKey;
  readonly kind: "text" | "number" | "date" | "choice";
  /** Value and words of each choice; "" stands for none. */
  readonly choices?: readonly (readonly [string, MessageKey])[];
}

/** What people typed into the fields, by their names. */
export type FactDraft = Readonly<Record<string, string>>;

const NONE = ["", "field.none"] as const;

function choices(words: Readonly<Record<string, MessageKey>>): readonly (readonly [string, MessageKey])[] {
  return Object.entries(words);
}

const FIELDS = {
  money: [
    { name: "amount", label: "field.amount", kind: "number" },
    { name: "amountTo", label: "field.amountTo", kind: "number" },
    { name: "currency", label: "field.currency", kind: "text" },
    { name: "period", label: "field.period", kind: "choice", choices: [NONE, ...choices(PERIOD_WORDS)] },
    { name: "per", label: "field.per", kind: "choice", choices: [NONE, ...choices(PER_WORDS)] },
  ],
  certificate: [
    { name: "scheme", label: "fact.certificate", kind: "text" },
    { name: "edition", label: "field.edition", kind: "text" },
    { name: "reportType", label: "field.reportType", kind: "text" },
    { name: "status", label: "fact.status", kind: "choice", choices: choices(STATUS_WORDS) },
    { name: "validUntil", label: "fact.validUntil", kind: "date" },
    { name: "scope", label: "fact.scope", kind: "text" },
  ],
  quantity: [
    { name: "type", label: "field.kind", kind: "choice", choices: choices(QUANTITY_WORDS) },
    { name: "value", label: "field.value", kind: "number" },
    { name: "valueTo", label: "field.amountTo", kind: "number" },
  ],
  rating: [
    { name: "value", label: "field.value", kind: "number" },
    { name: "outOf", label: "field.outOf", kind: "number" },
  ],
  maturity: [
    { name: "level", label: "fact.maturity", kind: "choice", choices: choices(LEVEL_WORDS) },
    { name: "tools", label: "field.tools", kind: "text" },
  ],
  trait: [{ name: "value", label: "field.value", kind: "text" }],
  date: [{ name: "date", label: "fact.date", kind: "date" }],
} as const satisfies Readonly<Record<string, readonly FactField[]>>;

export function fieldsOf({ type }: Fact): readonly FactField[] {
  switch (type) {
    case "money":
    case "certificate":
    case "rating":
    case "maturity":
    case "trait":
    case "date":
      return FIELDS[type];
    default:
      return FIELDS.quantity;
  }
}

/** A fact's fields as they are put into the form: numbers as `locale` writes them. */
export function draftOf(fact: Fact, locale: string): FactDraft {
  const values: Readonly<Record<string, unknown>> = { ...fact };
  return Object.fromEntries(
    fieldsOf(fact).map(({ name }) => {
      const value = values[name];
      if (typeof value === "number") return [name, numberInField(value, locale)];
      return [name, Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : ""];
    }),
  );
}

/** The fact people typed, with the words it was read from; undefined while a field cannot be read. */
export function factFrom(draft: FactDraft, fact: Fact, locale: string): Fact | undefined {
  const text = (name: string) => (draft[name] ?? "").trim();
  const number = (name: string) => parseNumber(text(name), locale);
  const evidence = {
    quote: fact.quote,
    start: fact.start,
    confidence: 1,
    ...(fact.cell ? { cell: fact.cell } : {}),
  };
  switch (fact.type) {
    case "money": {
      const amount = number("amount");
      const to = number("amountTo");
      const currency = text("currency").toUpperCase();
      if (amount === null || (to === null && text("amountTo") !== "")) return undefined;
      if (currency !== "" && !/^[A-Z]{3}$/.test(currency)) return undefined;
      return {
        type: "money",
        ...evidence,
        amount,
        ...(to === null ? {} : { amountTo: to }),
        ...(fact.bound && to === null ? { bound: fact.bound } : {}),
        currency: currency === "" ? null : currency,
        period: choiceOf(PERIOD_WORDS, text("period")) ?? null,
        per: choiceOf<NonNullable<MoneyFact["per"]>>(PER_WORDS, text("per")) ?? null,
      };
    }
    case "certificate": {
      const status = choiceOf(STATUS_WORDS, text("status"));
      if (text("scheme") === "" || !status || !isDateOrEmpty(text("validUntil"))) return undefined;
      return {
        type: "certificate",
        ...evidence,
        scheme: text("scheme"),
        status,
        ...(text("edition") === "" ? {} : { edition: text("edition") }),
        ...(text("reportType") === "" ? {} : { reportType: text("reportType") }),
        ...(text("scope") === "" ? {} : { scope: text("scope") }),
        ...(text("validUntil") === "" ? {} : { validUntil: text("validUntil") }),
      };
    }
    case "rating": {
      const value = number("value");
      const outOf = number("outOf");
      if (value === null || outOf === null || outOf <= 0) return undefined;
      return { type: "rating", ...evidence, value, outOf };
    }
    case "maturity": {
      const level = choiceOf(LEVEL_WORDS, text("level"));
      const tools = text("tools")
        .split(",")
        .map((tool) => tool.trim())
        .filter(Boolean);
      if (!level) return undefined;
      return { type: "maturity", ...evidence, level, ...(tools.length > 0 ? { tools } : {}) };
    }
    case "trait":
      return text("value") === "" ? undefined : { ...fact, ...evidence, value: text("value") };
    case "date":
      return text("date") === "" || !isDateOrEmpty(text("date"))
        ? undefined
        : { type: "date", ...evidence, date: text("date") };
    default: {
      const type = choiceOf(QUANTITY_WORDS, text("type"));
      const value = number("value");
      const to = number("valueTo");
      if (!type || value === null || (to === null && text("valueTo") !== "")) return undefined;
      return {
        type,
        ...evidence,
        value,
        ...(to === null ? {} : { valueTo: to }),
        ...(fact.bound && to === null ? { bound: fact.bound } : {}),
        ...(fact.of === undefined ? {} : { of: fact.of }),
      };
    }
  }
}

function choiceOf<Choice extends string>(
  words: Readonly<Record<Choice, MessageKey>>,
  text: string,
): Choice | undefined {
  return (Object.keys(words) as Choice[]).find((choice) => choice === text);
}

function isDateOrEmpty(text: string): boolean {
  return text === "" || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)));
}
