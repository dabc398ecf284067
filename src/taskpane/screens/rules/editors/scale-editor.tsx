import { Field } from "@fluentui/react-components";
import { useState } from "react";
import type { FigureKind, RuleSetting } from "../../../../core/model";
import { FigureField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import { useWords } from "../../../words/use-words";
import { DirectionChoice, type Direction } from "./direction-choice";
import type { EditorProps } from "./editor";
import { useEditorStyles } from "./editor-styles";
import { FigureChoice, withFigure } from "./figure-choice";

interface Draft {
  readonly direction: Direction;
  readonly worst: TypedNumber;
  readonly best: TypedNumber;
  readonly figure?: FigureKind;
}

/** Linear between two figures; one left empty is the bids' own. */
export function ScaleEditor({ setting, onChange }: EditorProps<"scale">) {
  const styles = useEditorStyles();
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(setting);
  const change = (next: Draft) => {
    setDraft(next);
    onChange(scaleFrom(next));
  };
  const more = draft.direction === "more";
  const wrong = scaleFrom(draft) === null ? { validationState: "error" as const } : {};
  return (
    <>
      <FigureChoice figure={draft.figure} onChange={(figure) => change(withFigure(draft, figure))} />
      <DirectionChoice
        direction={draft.direction}
        // The other way round, what was worst is best.
        onChange={(direction) => change({ ...draft, direction, worst: draft.best, best: draft.worst })}
      />
      <div className={styles.two}>
        <Field label={words.t("rule.zeroAt")} className={styles.field} {...wrong}>
          <FigureField
            value={draft.worst}
            placeholder={words.t(more ? "rule.lowest" : "rule.highest")}
            onChange={(worst) => change({ ...draft, worst })}
          />
        </Field>
        <Field label={words.t("rule.hundredAt")} className={styles.field} {...wrong}>
          <FigureField
            value={draft.best}
            placeholder={words.t(more ? "rule.highest" : "rule.lowest")}
            onChange={(best) => change({ ...draft, best })}
          />
        </Field>
      </div>
    </>
  );
}

/** null: a field is no figure, or the two contradict the direction. */
function scaleFrom({ direction, worst, best, figure }: Draft): RuleSetting | null {
  if (worst === undefined || best === undefined) return null;
  if (worst !== null && best !== null && (direction === "more" ? best <= worst : best >= worst)) return null;
  return { rule: "scale", direction, worst, best, ...(figure === undefined ? {} : { figure }) };
}
