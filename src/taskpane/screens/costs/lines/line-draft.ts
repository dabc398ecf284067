import type { Costs, CostLine, PaymentUnit, PriceLineChange, QuestionId } from "../../../../core/model";
import type { TypedNumber } from "../../../components/use-typed-number";
import { fromPercent, toPercent } from "../percent";
import { currencyCode } from "../usual-currencies";

/** A price line as it stands in the fields of its form. */
export interface LineDraft {
  readonly amount: TypedNumber;
  /** "" = the base currency. */
  readonly currency: string;
  /** "" = not stated. */
  readonly unit: PaymentUnit | "";
  readonly quantity: TypedNumber;
  /** In per cent a year. */
  readonly increase: TypedNumber;
  /** "" = it counts for nothing. */
  readonly group: QuestionId;
}

type LineValues = Pick<CostLine, "amount" | "currency" | "unit" | "quantity" | "increase" | "group">;

export function lineDraft(line: LineValues): LineDraft {
  return {
    amount: line.amount,
    currency: line.currency ?? "",
    unit: line.unit ?? "",
    quantity: line.quantity,
    increase: toPercent(line.increase),
    group: line.group ?? "",
  };
}

/** Empty, counting for `group`, with the currency and unit most lines of that question have. */
export function newLineDraft({ lines }: Costs, group: QuestionId): LineDraft {
  const alike = lines.find((line) => line.group === group && line.amount !== null);
  return {
    amount: null,
    currency: alike?.currency ?? "",
    unit: "one-off",
    quantity: null,
    increase: 0,
    group,
  };
}

/** The line's values as typed; undefined when a field cannot be read. */
function valuesOf(draft: LineDraft): LineValues | undefined {
  const { amount, quantity, increase } = draft;
  const currency = draft.currency.trim() === "" ? null : currencyCode(draft.currency);
  if (amount === undefined || quantity === undefined || typeof increase !== "number") return undefined;
  if (currency === undefined) return undefined;
  return {
    amount,
    currency,
    unit: draft.unit === "" ? null : draft.unit,
    quantity,
    increase: fromPercent(increase),
    group: draft.group === "" ? null : draft.group,
  };
}

/** All that differs from how the line was read; {} when nothing does, undefined when a field cannot be read. */
export function changeFrom(
  asRead: LineValues,
  draft: LineDraft,
  wordsOf: (group: QuestionId) => string,
): PriceLineChange | undefined {
  const typed = valuesOf(draft);
  if (!typed) return undefined;
  return {
    ...(typed.amount === asRead.amount ? {} : { amount: typed.amount }),
    ...(typed.currency === asRead.currency ? {} : { currency: typed.currency }),
    ...(typed.unit === asRead.unit ? {} : { unit: typed.unit }),
    ...(typed.quantity === asRead.quantity ? {} : { quantity: typed.quantity }),
    ...(typed.increase === asRead.increase ? {} : { increase: typed.increase }),
    ...(typed.group === asRead.group
      ? {}
      : { countsFor: typed.group === null ? null : wordsOf(typed.group) }),
  };
}

/** Everything a line added by people says; undefined when a field cannot be read. */
export function wholeChange(
  draft: LineDraft,
  wordsOf: (group: QuestionId) => string,
): PriceLineChange | undefined {
  const typed = valuesOf(draft);
  if (!typed) return undefined;
  const { group, ...rest } = typed;
  return { ...rest, countsFor: group === null ? null : wordsOf(group) };
}
