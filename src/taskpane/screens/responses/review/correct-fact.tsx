import { Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Answer, Fact } from "../../../../core/model";
import type { Change } from "../../../session/judgements/judgements";
import { placeOf } from "../../../session/judgements/places";
import type { Opened } from "../../../session/pane-state";
import type { QueuedReview } from "../../../session/review-queue";
import { factName } from "../../../words/fact-words";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { DecisionScreen } from "../correcting/decision-screen";
import { draftOf, factFrom, fieldsOf, type FactDraft, type FactField } from "./fact-fields";
import { placesOf } from "./decide-answer";
import { leftToReview } from "./left-to-review";
import { WrittenAnswer } from "./review-answer";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    columnGap: "12px",
    rowGap: "8px",
    alignItems: "start",
  },
  field: { minWidth: 0 },
  strike: { marginTop: "4px", marginLeft: "-8px" },
});

/** Sets one fact right, or strikes it out; the words it was read from stay with it. */
export default function CorrectFact(props: {
  opened: Opened;
  review: QueuedReview;
  answer: Answer;
  fact: Fact;
  onBack: () => void;
  onSaved: () => void;
}) {
  const { opened, review, answer, fact } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const words = useWords();
  const [draft, setDraft] = useState<FactDraft>(() => draftOf(fact, words.locale));
  const [struck, setStruck] = useState(false);
  const made = factFrom(draft, fact, words.locale);
  const touched = JSON.stringify(draft) !== JSON.stringify(draftOf(fact, words.locale));
  const at = placeOf(evaluation, answer);
  const [about] = placesOf(evaluation, review);
  const becomes = struck ? null : touched ? made : undefined;
  const change: Change | null =
    at && becomes !== undefined
      ? {
          corrections: [
            {
              kind: "fact",
              at,
              fact: { type: fact.type, quote: fact.quote, start: fact.start },
              becomes,
            },
          ],
        }
      : null;
  return (
    <DecisionScreen
      title={words.t("fact.title", { name: words.t(factName(fact)) })}
      save={words.t(struck ? "fact.strike.save" : "correct.save")}
      change={change}
      {...(about ? { about } : {})}
      noted={(after) => ({
        key: "noted.corrected",
        values: { vendor: vendorName(evaluation, answer.vendor), left: leftToReview(after) },
      })}
      onBack={props.onBack}
      onSaved={props.onSaved}
    >
      <WrittenAnswer evaluation={evaluation} answer={answer} />
      <div className={styles.fields}>
        {fieldsOf(fact).map((field) => (
          <FactFieldInput
            key={field.name}
            field={field}
            value={draft[field.name] ?? ""}
            disabled={struck}
            onChange={(value) => setDraft({ ...draft, [field.name]: value })}
          />
        ))}
      </div>
      {touched && made === undefined && <p role="alert">{words.t("fact.incomplete")}</p>}
      <Checkbox
        className={styles.strike}
        checked={struck}
        label={words.t("fact.strike")}
        onChange={(_, { checked }) => setStruck(checked === true)}
      />
    </DecisionScreen>
  );
}

function FactFieldInput(props: {
  field: FactField;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
}) {
  const { field, value, disabled, onChange } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <Field className={styles.field} label={words.t(field.label)}>
      {field.kind === "choice" ? (
        <Select value={value} disabled={disabled} onChange={(_, { value: chosen }) => onChange(chosen)}>
          {field.choices?.map(([choice, key]) => (
            <option key={choice} value={choice}>
              {words.t(key, { amount: "…" })}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          type={field.kind === "date" ? "date" : "text"}
          inputMode={field.kind === "number" ? "decimal" : "text"}
          value={value}
          disabled={disabled}
          style={{ minWidth: 0 }}
          onChange={(_, { value: typed }) => onChange(typed)}
        />
      )}
    </Field>
  );
}
