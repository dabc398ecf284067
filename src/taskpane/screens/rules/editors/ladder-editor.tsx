import { Field } from "@fluentui/react-components";
import { useState } from "react";
import type { LadderPoints } from "../../../../core/model";
import { PointsField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import { useWords } from "../../../words/use-words";
import { RUNG_NAMES, RUNGS, USUAL_LADDER } from "../rule-words";
import type { EditorProps } from "./editor";
import { useEditorStyles } from "./editor-styles";

type Draft = Readonly<Record<keyof LadderPoints, TypedNumber>>;

/** Points for each rung of automation. */
export function LadderEditor({ setting, onChange }: EditorProps<"maturity">) {
  const styles = useEditorStyles();
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(setting.ladder ?? USUAL_LADDER);
  const change = (next: Draft) => {
    setDraft(next);
    onChange(isComplete(next) ? { rule: "maturity", ladder: next } : null);
  };
  return (
    <div className={styles.two}>
      {RUNGS.map((rung) => (
        <Field key={rung} label={words.t(RUNG_NAMES[rung])} className={styles.field}>
          <PointsField
            max={100}
            step={5}
            className={styles.wide}
            value={draft[rung]}
            onChange={(points) => change({ ...draft, [rung]: points })}
          />
        </Field>
      ))}
    </div>
  );
}

function isComplete(draft: Draft): draft is LadderPoints {
  return Object.values(draft).every((points) => typeof points === "number");
}
