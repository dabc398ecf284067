import {
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import type { Evaluation } from "../../../core/model";
import { FigureField } from "../../components/number-field";
import { countedQuestions } from "../../session/reviews";
import { useWords } from "../../words/use-words";
import { questionKey, schemesNamed, type GateDraft } from "./gate-draft";

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  wide: { width: "100%", minWidth: 0 },
});

/** What a must-have of the chosen kind asks. */
export function GateFields(props: {
  evaluation: Evaluation;
  draft: GateDraft;
  onChange: (draft: GateDraft) => void;
}) {
  const { evaluation, draft } = props;
  const styles = useStyles();
  const words = useWords();
  const set = (part: Partial<GateDraft>) => props.onChange({ ...draft, ...part });
  switch (draft.kind) {
    case "certificate":
      return (
        <>
          <Field className={styles.field} label={words.t("gate.certificate.scheme")} required>
            <Combobox
              freeform
              className={styles.wide}
              value={draft.scheme}
              selectedOptions={draft.scheme === "" ? [] : [draft.scheme]}
              onOptionSelect={(_, { optionText }) => set({ scheme: optionText ?? "" })}
              onInput={(event) => set({ scheme: event.currentTarget.value })}
            >
              {schemesNamed(evaluation).map((scheme) => (
                <Option key={scheme}>{scheme}</Option>
              ))}
            </Combobox>
          </Field>
          <Field className={styles.field} label={words.t("gate.certificate.day")} required>
            <Input
              type="date"
              style={{ minWidth: 0 }}
              value={draft.validOn}
              onChange={(_, { value }) => set({ validOn: value })}
            />
          </Field>
        </>
      );
    case "answer":
      return (
        <>
          <Field className={styles.field} label={words.t("gate.question")} required>
            <Select value={draft.question} onChange={(_, { value }) => set({ question: value })}>
              <option value="">{words.t("gate.question.choose")}</option>
              {countedQuestions(evaluation)
                .filter(({ sumOf }) => sumOf === undefined)
                .map(({ id, text, cell }) => (
                  <option key={id} value={questionKey(text, cell)}>
                    {text}
                  </option>
                ))}
            </Select>
          </Field>
          <Field className={styles.field} label={words.t("gate.atLeast")}>
            <RadioGroup
              layout="horizontal"
              value={draft.atLeast}
              onChange={(_, { value }) => set({ atLeast: value === "partial" ? "partial" : "yes" })}
            >
              <Radio value="yes" label={words.t("gate.yes")} />
              <Radio value="partial" label={words.t("gate.partial")} />
            </RadioGroup>
          </Field>
        </>
      );
    case "quality":
      return (
        <Field
          className={styles.field}
          label={words.t("gate.quality.points")}
          required
          {...(draft.quality === undefined
            ? { validationState: "error" as const, validationMessage: words.t("assumption.share") }
            : { hint: words.t("gate.quality.hint") })}
        >
          <FigureField value={draft.quality} min={0} max={100} onChange={(quality) => set({ quality })} />
        </Field>
      );
    case "budget":
      return (
        <Field
          className={styles.field}
          label={words.t("gate.budget.ceiling", {
            currency: evaluation.costs?.assumptions.baseCurrency ?? "–",
          })}
          required
          {...(draft.ceiling === undefined
            ? { validationState: "error" as const, validationMessage: words.t("assumption.positive") }
            : {})}
        >
          <FigureField value={draft.ceiling} min={0.01} onChange={(ceiling) => set({ ceiling })} />
        </Field>
      );
    case "by-hand":
      return null;
  }
}
