import type { Costs, Evaluation, PaymentUnit, QuestionId, VendorId } from "../../../core/model";
import type { MessageKey } from "../../messages";
import type { Words } from "../../words/use-words";

const MODEL_WORDS: Readonly<Record<string, MessageKey>> = {
  fixed: "traitValue.fixed",
  hybrid: "traitValue.hybrid",
  "time-and-material": "traitValue.timeAndMaterial",
  "fte-based": "traitValue.fteBased",
  "transaction-based": "traitValue.transactionBased",
  "outcome-based": "traitValue.outcomeBased",
};

const MODEL_OF_UNIT: Readonly<Record<PaymentUnit, string>> = {
  term: "fixed",
  "one-off": "fixed",
  "one-off-per-FTE": "fte-based",
  "per-unit": "transaction-based",
  "per-hour": "time-and-material",
  "per-day": "time-and-material",
  "per-week": "fixed",
  "per-month": "fixed",
  "per-year": "fixed",
  "per-FTE-week": "fte-based",
  "per-FTE-month": "fte-based",
  "per-FTE-year": "fte-based",
  "per-transaction": "transaction-based",
};

/** How a vendor wants to be paid. `stated`: in its own words; otherwise by the units of its prices. */
export interface PriceModel {
  /** Of `MODEL_WORDS`; several where the vendor states several. */
  readonly models: readonly string[];
  readonly stated: boolean;
}

/** What the vendor calls its price model, else what its prices for the question amount to; undefined with neither. */
export function priceModelOf(
  { answers }: Pick<Evaluation, "answers">,
  { lines }: Pick<Costs, "lines">,
  vendor: VendorId,
  group: QuestionId,
): PriceModel | undefined {
  const stated = new Set<string>();
  for (const answer of answers) {
    if (answer.vendor !== vendor) continue;
    for (const fact of answer.facts) {
      if (fact.type === "trait" && fact.trait === "pricing-model" && fact.value in MODEL_WORDS)
        stated.add(fact.value);
    }
  }
  if (stated.size > 0) return { models: [...stated], stated: true };
  const own = lines.filter((line) => line.vendor === vendor && line.group === group && line.amount !== null);
  const units = own.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  // A fee at the start goes with every model: what recurs decides.
  const recurring = units.filter((unit) => unit !== "one-off" && unit !== "one-off-per-FTE");
  const models = new Set((recurring.length > 0 ? recurring : units).map((unit) => MODEL_OF_UNIT[unit]));
  if (models.size === 0) return undefined;
  return { models: models.size === 1 ? [...models] : ["hybrid"], stated: false };
}

export function modelWords(words: Words, { models }: PriceModel): string {
  const [first] = models;
  if (models.includes("hybrid")) return words.t("traitValue.hybrid");
  if (models.length === 1 && first !== undefined) return words.t(MODEL_WORDS[first] ?? "traitValue.hybrid");
  return models.map((model) => words.t(MODEL_WORDS[model] ?? "traitValue.hybrid")).join(", ");
}
