import {
  PRICE_FORMULAS,
  type Correction,
  type CostAssumptions,
  type Costs,
  type CostSettingName,
  type ExchangeRate,
  type PriceFormulaId,
  type PriceSettings,
} from "../model";
import { ofKind } from "../settings";

type Assumed = Pick<Costs, "assumptions" | "formula" | "settings">;
type Values = ReadonlyMap<CostSettingName, string | number | null>;

/** What assumptions, rates and price formula become by what people set. */
export function setAssumptions(suggested: Assumed, corrections: readonly Correction[]): Assumed {
  const values: Values = new Map(ofKind(corrections, "cost-setting").map(({ name, value }) => [name, value]));
  const number = (name: CostSettingName, otherwise: number): number => {
    const value = values.get(name);
    if (value === undefined) return otherwise;
    // A cell that was cleared says none: what hangs on it is not counted.
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
  };
  const { assumptions } = suggested;
  const { volume } = assumptions;
  const base = values.get("base-currency");
  return {
    assumptions: {
      ...assumptions,
      baseCurrency: typeof base === "string" && base !== "" ? base.toUpperCase() : assumptions.baseCurrency,
      rates: setRates(assumptions.rates, corrections),
      years: number("years", assumptions.years),
      discount: number("discount", assumptions.discount),
      volume: {
        fte: number("fte", volume.fte),
        hoursPerFteYear: number("hours-per-fte", volume.hoursPerFteYear),
        daysPerFteYear: number("days-per-fte", volume.daysPerFteYear),
        transactionsPerYear: number("transactions", volume.transactionsPerYear),
      },
    },
    formula: formulaOf(values.get("price-formula")) ?? suggested.formula,
    settings: setPriceSettings(values),
  };
}

/** Currencies keep their order; those nobody met before follow. */
function setRates(
  suggested: CostAssumptions["rates"],
  corrections: readonly Correction[],
): readonly ExchangeRate[] {
  const rates = new Map(suggested.map((one) => [one.currency, one]));
  for (const { currency, rate, source, date } of ofKind(corrections, "exchange-rate"))
    rates.set(currency.toUpperCase(), { currency: currency.toUpperCase(), rate, source, date });
  return [...rates.values()];
}

function setPriceSettings(values: Values): PriceSettings {
  const number = (name: CostSettingName) => {
    const value = values.get(name);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  };
  const [best, worst] = [number("price-best"), number("price-worst")];
  const zeroAtTimesLowest = number("price-zero-at");
  const estimate = number("price-estimate");
  const pricePoints = number("price-points");
  return {
    ...(best !== undefined && worst !== undefined ? { bounds: { best, worst } } : {}),
    ...(zeroAtTimesLowest === undefined ? {} : { zeroAtTimesLowest }),
    ...(estimate === undefined ? {} : { estimate }),
    ...(pricePoints === undefined ? {} : { pricePoints }),
  };
}

function formulaOf(value: string | number | null | undefined): PriceFormulaId | undefined {
  return PRICE_FORMULAS.find((formula) => formula === value);
}
