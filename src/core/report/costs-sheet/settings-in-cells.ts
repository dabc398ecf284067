import type { CellValue, Costs, CostSettingName } from "../../model";
import { ofKind } from "../../settings";
import type { ReportContent } from "../content/report-content";

/** What an assumption's cell holds, as typed or as it is suggested; formulas and currencies by their code. */
export function settingValue({ evaluation }: ReportContent, costs: Costs, name: CostSettingName): CellValue {
  const typed = ofKind(evaluation.corrections ?? [], "cost-setting")
    .filter((one) => one.name === name)
    .at(-1);
  return typed ? typed.value : suggestedValue(costs, name);
}

/** What it would be if nobody had set it; null for what only a buyer can say. */
export function suggestedValue(costs: Costs, name: CostSettingName): CellValue {
  const { assumptions, formula } = costs.asRead ?? costs;
  const { volume } = assumptions;
  switch (name) {
    case "base-currency":
      return assumptions.baseCurrency;
    case "years":
      return assumptions.years;
    case "discount":
      return assumptions.discount;
    case "fte":
      return volume.fte;
    case "hours-per-fte":
      return volume.hoursPerFteYear;
    case "days-per-fte":
      return volume.daysPerFteYear;
    case "transactions":
      return volume.transactionsPerYear;
    case "price-formula":
      return formula;
    default:
      return null;
  }
}
