import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { PointsField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import type { MessageKey } from "../../../messages";
import { useWords } from "../../../words/use-words";
import type { EditorProps } from "./editor";
import { useEditorStyles } from "./editor-styles";

const ANSWERS = [
  ["yes", "verdict.yes"],
  ["partial", "verdict.partial"],
  ["no", "verdict.no"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Points for yes, partly and no. */
export function VerdictEditor({ setting, onChange }: EditorProps<"verdict">) {
  const styles = useEditorStyles();
  const words = useWords();
  const [draft, setDraft] = useState<Readonly<Record<"yes" | "partial" | "no", TypedNumber>>>(setting);
  const change = (next: typeof draft) => {
    setDraft(next);
    const { yes, partial, no } = next;
    const complete = typeof yes === "number" && typeof partial === "number" && typeof no === "number";
    onChange(complete ? { ...setting, yes, partial, no } : null);
  };
  return (
    <div className={styles.three}>
      {ANSWERS.map(([answer, label]) => (
        <Field key={answer} label={words.t(label)} className={styles.field}>
          <PointsField
            max={100}
            step={5}
            className={styles.wide}
            value={draft[answer]}
            onChange={(value) => change({ ...draft, [answer]: value })}
          />
        </Field>
      ))}
    </div>
  );
}
