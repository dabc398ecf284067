import type {
  Correction,
  Costs,
  CostSettingName,
  PriceFormulaId,
  PriceSettings,
} from "../../../../core/model";
import type { TypedNumber } from "../../../components/use-typed-number";
import type { Change } from "../../../session/judgements/judgements";
import { setOrTakeBack } from "../../../session/judgements/set-or-take-back";

export type FormulaInput = Extract<
  CostSettingName,
  "price-best" | "price-worst" | "price-zero-at" | "price-estimate" | "price-points"
>;

export type FormulaDraft = Readonly<Record<FormulaInput, TypedNumber>>;

/** What each formula asks the buyer. */
export const FORMULA_INPUTS: Readonly<Record<PriceFormulaId, readonly FormulaInput[]>> = {
  "lowest-price": [],
  qcbs: [],
  "linear-bounds": ["price-best", "price-worst"],
  "linear-bids": [],
  mean: [],
  log: ["price-zero-at"],
  "korean-negotiated": ["price-estimate", "price-points"],
};

export function formulaDraft({
  bounds,
  zeroAtTimesLowest,
  estimate,
  pricePoints,
}: PriceSettings): FormulaDraft {
  return {
    "price-best": bounds?.best ?? null,
    "price-worst": bounds?.worst ?? null,
    "price-zero-at": zeroAtTimesLowest ?? null,
    "price-estimate": estimate ?? null,
    "price-points": pricePoints ?? null,
  };
}

/** Whether the formula's inputs make sense as typed. */
function isComplete(formula: PriceFormulaId, draft: FormulaDraft): boolean {
  const given = FORMULA_INPUTS[formula].every((name) => typeof draft[name] === "number");
  return given && !areBoundsReversed(formula, draft);
}

export function areBoundsReversed(formula: PriceFormulaId, draft: FormulaDraft): boolean {
  const [best, worst] = [draft["price-best"], draft["price-worst"]];
  return (
    formula === "linear-bounds" && typeof best === "number" && typeof worst === "number" && worst <= best
  );
}

/** null while the formula lacks something, or nothing differs from what is in use; what was suggested needs no setting. */
export function formulaChange(
  standing: readonly Correction[],
  costs: Costs,
  formula: PriceFormulaId,
  draft: FormulaDraft,
): Change | null {
  if (!isComplete(formula, draft)) return null;
  const before = formulaDraft(costs.settings);
  return setOrTakeBack(standing, [
    ...(formula === costs.formula
      ? []
      : [
          {
            setting: { kind: "cost-setting", name: "price-formula", value: formula } as const,
            isDefault: formula === costs.asRead?.formula,
          },
        ]),
    ...FORMULA_INPUTS[formula].flatMap((name) => {
      const value = draft[name];
      return typeof value === "number" && value !== before[name]
        ? [{ setting: { kind: "cost-setting", name, value } as const, isDefault: false }]
        : [];
    }),
  ]);
}
