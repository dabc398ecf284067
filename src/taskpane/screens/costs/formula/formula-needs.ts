import type { PriceFormulaId, PriceSettings } from "../../../../core/model";
import type { MessageKey } from "../../../messages";

/** What a formula lacks before it gives points, in words; undefined when it lacks nothing. */
export function formulaNeeds(formula: PriceFormulaId, settings: PriceSettings): MessageKey | undefined {
  switch (formula) {
    case "linear-bounds":
      return settings.bounds && settings.bounds.worst > settings.bounds.best
        ? undefined
        : "formula.linearBounds.needs";
    case "log":
      return (settings.zeroAtTimesLowest ?? 0) > 1 ? undefined : "formula.log.needs";
    case "korean-negotiated":
      return (settings.estimate ?? 0) > 0 && (settings.pricePoints ?? 0) > 0
        ? undefined
        : "formula.korean.needs";
    default:
      return undefined;
  }
}
