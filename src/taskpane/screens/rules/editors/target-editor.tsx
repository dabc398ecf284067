import { Field } from "@fluentui/react-components";
import { useState } from "react";
import type { FigureKind } from "../../../../core/model";
import { FigureField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import { useWords } from "../../../words/use-words";
import type { EditorProps } from "./editor";
import { useEditorStyles } from "./editor-styles";
import { FigureChoice, withFigure } from "./figure-choice";

interface Draft {
  readonly figure?: FigureKind;
  readonly threshold: TypedNumber;
  readonly target: TypedNumber;
}

/** 0 up to the threshold, 100 from the target on; a target below the threshold says that less is better. */
export function TargetEditor({ setting, onChange }: EditorProps<"target">) {
  const styles = useEditorStyles();
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(setting);
  const change = (next: Draft) => {
    setDraft(next);
    const { threshold, target, figure } = next;
    const complete = typeof threshold === "number" && typeof target === "number" && threshold !== target;
    onChange(
      complete ? { rule: "target", threshold, target, ...(figure === undefined ? {} : { figure }) } : null,
    );
  };
  return (
    <>
      <FigureChoice figure={draft.figure} onChange={(figure) => change(withFigure(draft, figure))} />
      <div className={styles.two}>
        <Field label={words.t("rule.threshold")} className={styles.field}>
          <FigureField value={draft.threshold} onChange={(threshold) => change({ ...draft, threshold })} />
        </Field>
        <Field label={words.t("rule.targetFrom")} className={styles.field}>
          <FigureField value={draft.target} onChange={(target) => change({ ...draft, target })} />
        </Field>
      </div>
    </>
  );
}
