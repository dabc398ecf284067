import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { PAYMENT_UNITS, type Costs, type PaymentUnit, type QuestionId } from "../../../../core/model";
import { FigureField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import { UNIT_WORDS } from "../../../words/cost-words";
import { useWords } from "../../../words/use-words";
import { currencyCode } from "../usual-currencies";
import type { LineDraft } from "./line-draft";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    columnGap: "12px",
    rowGap: "8px",
    alignItems: "start",
    marginTop: "8px",
  },
  field: { minWidth: 0 },
  // A long question must not widen the pane.
  wide: { gridColumn: "1 / -1", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

/** How much, in what, how it is paid, how many, how it grows, and which total it counts towards. */
export function LineFields(props: {
  costs: Costs;
  draft: LineDraft;
  wordsOf: (group: QuestionId) => string;
  onChange: (draft: LineDraft) => void;
}) {
  const { costs, draft, wordsOf } = props;
  const styles = useStyles();
  const words = useWords();
  const set = (part: Partial<LineDraft>) => props.onChange({ ...draft, ...part });
  const badCurrency = draft.currency.trim() !== "" && currencyCode(draft.currency) === undefined;
  return (
    <div className={styles.fields}>
      <Field className={styles.field} label={words.t("line.amount")} {...errorOf(draft.amount)}>
        <FigureField value={draft.amount} onChange={(amount) => set({ amount })} />
      </Field>
      <Field
        className={styles.field}
        label={words.t("line.currency")}
        {...(badCurrency
          ? { validationState: "error" as const, validationMessage: words.t("rate.currency.bad") }
          : { hint: words.t("line.currency.hint") })}
      >
        <Input
          style={{ minWidth: 0 }}
          maxLength={3}
          value={draft.currency}
          placeholder={costs.assumptions.baseCurrency ?? ""}
          onChange={(_, { value }) => set({ currency: value })}
        />
      </Field>
      <Field className={styles.wide} label={words.t("line.unit")}>
        <Select value={draft.unit} onChange={(_, { value }) => set({ unit: unitFrom(value) })}>
          {draft.unit === "" && <option value="">{words.t("line.unit.unknown")}</option>}
          {PAYMENT_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {words.t(UNIT_WORDS[unit])}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.t("line.quantity")} {...errorOf(draft.quantity)}>
        <FigureField
          value={draft.quantity}
          min={0}
          placeholder={words.t("line.quantity.default")}
          onChange={(quantity) => set({ quantity })}
        />
      </Field>
      <Field
        className={styles.field}
        label={words.t("line.increase")}
        {...(typeof draft.increase === "number"
          ? {}
          : { validationState: "error" as const, validationMessage: words.t("line.share") })}
      >
        <FigureField value={draft.increase} min={-99} max={100} onChange={(increase) => set({ increase })} />
      </Field>
      <Field className={styles.wide} label={words.t("line.countsFor")}>
        <Select value={draft.group} onChange={(_, { value }) => set({ group: value })}>
          {costs.groups.map((id) => (
            <option key={id} value={id}>
              {wordsOf(id)}
            </option>
          ))}
          <option value="">{words.t("line.countsForNothing")}</option>
        </Select>
      </Field>
    </div>
  );

  function errorOf(value: TypedNumber) {
    if (value !== undefined) return {};
    return { validationState: "error" as const, validationMessage: words.t("line.badNumber") };
  }
}

function unitFrom(value: string): PaymentUnit | "" {
  return PAYMENT_UNITS.find((unit) => unit === value) ?? "";
}
