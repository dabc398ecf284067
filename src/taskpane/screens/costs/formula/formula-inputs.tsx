import { Field, makeStyles } from "@fluentui/react-components";
import type { Costs, PriceFormulaId } from "../../../../core/model";
import { FigureField } from "../../../components/number-field";
import type { MessageKey } from "../../../messages";
import { costWords } from "../../../words/cost-words";
import { useWords } from "../../../words/use-words";
import { areBoundsReversed, FORMULA_INPUTS, type FormulaDraft, type FormulaInput } from "./formula-draft";

const LABELS: Readonly<Record<FormulaInput, MessageKey>> = {
  "price-best": "formula.best",
  "price-worst": "formula.worst",
  "price-zero-at": "formula.zeroAt",
  "price-estimate": "formula.estimate",
  "price-points": "formula.pricePoints",
};

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    columnGap: "12px",
    rowGap: "8px",
    alignItems: "start",
    padding: "0 0 8px 28px",
  },
  field: { minWidth: 0 },
});

/** What the chosen formula asks the buyer. */
export function FormulaInputs(props: {
  formula: PriceFormulaId;
  costs: Costs;
  draft: FormulaDraft;
  onChange: (draft: FormulaDraft) => void;
}) {
  const { formula, costs, draft } = props;
  const styles = useStyles();
  const words = useWords();
  const names = FORMULA_INPUTS[formula];
  if (names.length === 0) return null;
  const reversed = areBoundsReversed(formula, draft);
  return (
    <div className={styles.fields}>
      {names.map((name) => (
        <Field
          key={name}
          className={styles.field}
          label={words.t(LABELS[name], { currency: costs.assumptions.baseCurrency ?? "–" })}
          {...(problemOf(name) ?? {})}
        >
          <FigureField
            value={draft[name]}
            min={name === "price-zero-at" ? 1.000001 : 1e-6}
            onChange={(value) => props.onChange({ ...draft, [name]: value })}
          />
        </Field>
      ))}
    </div>
  );

  function problemOf(name: FormulaInput) {
    const error = (message: string) => ({ validationState: "error" as const, validationMessage: message });
    if (draft[name] === undefined)
      return error(words.t(name === "price-zero-at" ? "formula.zeroAt.range" : "assumption.positive"));
    if (reversed && name === "price-worst") return error(words.t("formula.boundsOrder"));
    const range = bidRange();
    if (name === "price-best" && range) return { hint: range };
    return name === "price-estimate" ? { hint: words.t("formula.estimate.hint") } : undefined;
  }

  /** Between which prices the bids lie, where there is one price question only. */
  function bidRange(): string | undefined {
    if (costs.groups.length !== 1) return undefined;
    const prices = costs.totals.flatMap(({ cost }) => (cost !== null && cost > 0 ? [cost] : []));
    if (prices.length === 0) return undefined;
    const [lowest, highest] = [Math.min(...prices), Math.max(...prices)];
    return words.t("formula.bids", { lowest: costWords(words, lowest), highest: costWords(words, highest) });
  }
}
