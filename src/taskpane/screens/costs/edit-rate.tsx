import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Costs } from "../../../core/model";
import { FigureField } from "../../components/number-field";
import type { TypedNumber } from "../../components/use-typed-number";
import type { Change } from "../../session/judgements/judgements";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { currencyCode } from "./usual-currencies";

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
  lead: { margin: "0 0 4px" },
});

/** What a currency is worth: typed either way round, with where it comes from and of which day. "" = a currency to be typed. */
export function EditRate({
  costs,
  currency,
  onBack,
}: {
  costs: Costs;
  currency: string;
  onBack: () => void;
}) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const today = usePane((state) => state.opened?.evaluation.asOf ?? "");
  const { rates, reference } = costs.assumptions;
  const before = rates.find((one) => one.currency === currency);
  const [typedCode, setTypedCode] = useState(currency);
  const [rate, setRate] = useState<TypedNumber>(before?.rate ?? null);
  const [inverse, setInverse] = useState<TypedNumber>(null);
  const [source, setSource] = useState(before?.source ?? "");
  const [date, setDate] = useState(before?.date ?? "");
  const code = currencyCode(typedCode);
  const invalid =
    rate === undefined
      ? { validationState: "error" as const, validationMessage: words.t("assumption.rate") }
      : {};
  const names = { currency: code ?? "", reference: reference ?? "–" };
  return (
    <DecisionScreen
      title={currency === "" ? words.t("rate.title.new") : words.t("rate.title", { currency })}
      save={words.t("rate.save")}
      change={change()}
      noted={() => ({ key: "noted.rate", values: { currency: code ?? "" } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>{words.t("rate.noNetwork")}</p>
      {currency === "" && (
        <Field
          className={styles.field}
          label={words.t("rate.currency")}
          {...(code === undefined && typedCode !== ""
            ? { validationState: "error" as const, validationMessage: words.t("rate.currency.bad") }
            : {})}
        >
          <Input maxLength={3} value={typedCode} onChange={(_, { value }) => setTypedCode(value)} />
        </Field>
      )}
      <div className={styles.fields}>
        {code !== undefined && (
          <>
            <Field className={styles.field} label={words.t("rate.of", names)} {...invalid}>
              <FigureField value={rate} min={1e-12} max={1e12} onChange={setRate} />
            </Field>
            <Field className={styles.field} label={words.t("rate.inverse", names)}>
              <FigureField
                value={typeof rate === "number" ? otherWayRound(rate, inverse) : rate}
                min={1e-12}
                max={1e12}
                onChange={(typed) => {
                  setInverse(typed);
                  setRate(typeof typed === "number" ? 1 / typed : typed);
                }}
              />
            </Field>
          </>
        )}
        <Field className={styles.field} label={words.t("rate.source")} hint={words.t("rate.source.hint")}>
          <Input style={{ minWidth: 0 }} value={source} onChange={(_, { value }) => setSource(value)} />
        </Field>
        <Field className={styles.field} label={words.t("rate.date")}>
          <Input
            type="date"
            style={{ minWidth: 0 }}
            value={date}
            max={today}
            onChange={(_, { value }) => setDate(value)}
          />
        </Field>
      </div>
    </DecisionScreen>
  );

  function change(): Change | null {
    if (code === undefined || code === reference || rate === undefined) return null;
    const same = before
      ? rate === before.rate && source === before.source && date === before.date
      : rate === null;
    if (same) return null;
    return {
      corrections: [{ kind: "exchange-rate", currency: code, rate, source: source.trim(), date }],
    };
  }
}

/** As typed, where it was typed that way round; else to six digits that count: 25974, not 25974.02597. */
function otherWayRound(rate: number, typed: TypedNumber): number {
  return typeof typed === "number" && 1 / typed === rate ? typed : Number((1 / rate).toPrecision(6));
}
