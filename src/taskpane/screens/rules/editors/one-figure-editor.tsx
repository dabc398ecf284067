import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { FigureField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import { useWords } from "../../../words/use-words";
import type { EditorProps } from "./editor";
import { useEditorStyles } from "./editor-styles";

/** Less than this is no figure that answers could be measured by. */
const LEAST = 0.01;

/** What is enough for 100: a number of things or years; left empty, the most answered. */
export function EnoughEditor({ setting, onChange }: EditorProps<"count" | "years">) {
  const { rule } = setting;
  const words = useWords();
  return (
    <OneFigure
      label={words.t(rule === "years" ? "rule.enoughYears" : "rule.enough")}
      placeholder={words.t("rule.mostAnswered")}
      figure={setting.enough}
      onChange={(enough) => onChange(enough === undefined ? null : { rule, enough })}
    />
  );
}

/** What ratings or given scores are out of; left empty, the scale the answers state. */
export function OutOfEditor({ setting, onChange }: EditorProps<"rating" | "given-score">) {
  const { rule } = setting;
  const words = useWords();
  return (
    <OneFigure
      label={words.t("rule.outOf")}
      placeholder={words.t("rule.asAnswered")}
      figure={setting.outOf}
      onChange={(outOf) => onChange(outOf === undefined ? null : { rule, outOf })}
    />
  );
}

function OneFigure(props: {
  label: string;
  placeholder: string;
  figure: number | null;
  onChange: (figure: TypedNumber) => void;
}) {
  const styles = useEditorStyles();
  const [figure, setFigure] = useState<TypedNumber>(props.figure);
  return (
    <div className={styles.two}>
      <Field
        label={props.label}
        className={styles.field}
        {...(figure === undefined ? { validationState: "error" as const } : {})}
      >
        <FigureField
          min={LEAST}
          value={figure}
          placeholder={props.placeholder}
          onChange={(next) => {
            setFigure(next);
            props.onChange(next);
          }}
        />
      </Field>
    </div>
  );
}
