import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Costs, CostSettingName } from "../../../core/model";
import { FigureField } from "../../components/number-field";
import type { TypedNumber } from "../../components/use-typed-number";
import type { MessageKey } from "../../messages";
import type { Change } from "../../session/judgements/judgements";
import { setOrTakeBack, type Wanted } from "../../session/judgements/set-or-take-back";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { fromPercent, toPercent } from "./percent";
import { usualCurrencies } from "./usual-currencies";
import { volumesUsed, type VolumeName } from "./volumes-used";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    columnGap: "12px",
    rowGap: "8px",
    alignItems: "end",
  },
  field: { minWidth: 0 },
  unused: { margin: "12px 0 4px" },
});

type FigureName = "years" | "discount" | VolumeName;

const FIGURES: readonly { readonly name: FigureName; readonly label: MessageKey }[] = [
  { name: "years", label: "assumption.years" },
  { name: "discount", label: "assumption.discount" },
  { name: "fte", label: "assumption.fte" },
  { name: "hours-per-fte", label: "assumption.hours" },
  { name: "days-per-fte", label: "assumption.days" },
  { name: "transactions", label: "assumption.transactions" },
];

/** What all prices are brought together by. What no price at hand needs stands below. */
export function EditAssumptions({ costs, onBack }: { costs: Costs; onBack: () => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const standing = usePane((state) => state.judgements.corrections);
  const before = figuresOf(costs);
  const [currency, setCurrency] = useState(costs.assumptions.baseCurrency ?? "");
  const [figures, setFigures] = useState<Readonly<Record<FigureName, TypedNumber>>>(before);
  const used = volumesUsed(costs);
  const isUsed = (name: FigureName) => name === "years" || name === "discount" || used.has(name);
  const unused = FIGURES.filter(({ name }) => !isUsed(name));
  return (
    <DecisionScreen
      title={words.t("assumption.title")}
      save={words.t("correct.save")}
      change={change()}
      noted={() => ({ key: "noted.assumptions" })}
      onBack={onBack}
      onSaved={onBack}
    >
      <div className={styles.fields}>
        <Field className={styles.field} label={words.t("assumption.baseCurrency")}>
          <Select value={currency} onChange={(_, { value }) => setCurrency(value)}>
            {currency === "" && <option value="">–</option>}
            {usualCurrencies(costs).map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </Select>
        </Field>
        {FIGURES.filter(({ name }) => isUsed(name)).map(figureField)}
      </div>
      {unused.length > 0 && (
        <>
          <p className={mergeClasses(common.caption, common.quiet, styles.unused)}>
            {words.t("assumption.unused")}
          </p>
          <div className={styles.fields}>{unused.map(figureField)}</div>
        </>
      )}
    </DecisionScreen>
  );

  function figureField({ name, label }: (typeof FIGURES)[number]) {
    const value = figures[name];
    const invalid = value === undefined || value === null;
    const isShare = name === "discount";
    return (
      <Field
        key={name}
        className={styles.field}
        label={words.t(label)}
        {...(invalid
          ? {
              validationState: "error" as const,
              validationMessage: words.t(isShare ? "assumption.share" : "assumption.positive"),
            }
          : {})}
      >
        <FigureField
          value={value}
          min={isShare ? 0 : 1e-6}
          max={isShare ? 100 : 1e12}
          onChange={(typed) => setFigures((now) => ({ ...now, [name]: typed }))}
        />
      </Field>
    );
  }

  /** null while nothing differs or a field cannot be read; what was suggested needs no setting. */
  function change(): Change | null {
    const typed = FIGURES.map(({ name }) => ({ name, value: figures[name] }));
    if (typed.some(({ value }) => typeof value !== "number")) return null;
    const suggested = costs.asRead && figuresOf(costs.asRead);
    const setting = (name: CostSettingName, value: string | number, isDefault: boolean): Wanted => ({
      setting: { kind: "cost-setting", name, value },
      isDefault,
    });
    return setOrTakeBack(standing, [
      ...(currency === (costs.assumptions.baseCurrency ?? "")
        ? []
        : [setting("base-currency", currency, currency === costs.asRead?.assumptions.baseCurrency)]),
      ...typed.flatMap(({ name, value }) =>
        typeof value === "number" && value !== before[name]
          ? [setting(name, name === "discount" ? fromPercent(value) : value, value === suggested?.[name])]
          : [],
      ),
    ]);
  }
}

function figuresOf({
  assumptions: { years, discount, volume },
}: Pick<Costs, "assumptions">): Readonly<Record<FigureName, number>> {
  return {
    years,
    discount: toPercent(discount),
    fte: volume.fte,
    "hours-per-fte": volume.hoursPerFteYear,
    "days-per-fte": volume.daysPerFteYear,
    transactions: volume.transactionsPerYear,
  };
}
