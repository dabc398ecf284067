import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CriterionId } from "../../../core/model";
import { FigureField } from "../../components/number-field";
import { Swatch } from "../../components/swatch";
import type { TypedNumber } from "../../components/use-typed-number";
import type { Change } from "../../session/judgements/judgements";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { nameOfCriterion } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";

const useStyles = makeStyles({
  criterion: { display: "flex", alignItems: "center", columnGap: "8px", marginBottom: "8px" },
});

/** The score a vendor must reach in one criterion to have a place. */
export function EditMinimum(props: { opened: Opened; criterion: CriterionId; onBack: () => void }) {
  const { opened, criterion, onBack } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const before = opened.evaluation.minimums[criterion];
  const [points, setPoints] = useState<TypedNumber>(before === undefined ? null : before / 100);
  const name = nameOfCriterion(words, opened.evaluation, criterion);
  return (
    <DecisionScreen
      title={words.t("gates.minimum.title")}
      save={words.t("gate.edit.save")}
      change={change()}
      noted={() => ({ key: "noted.minimum", values: { criterion: name } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <div className={styles.criterion}>
        <Swatch criterion={criterion} />
        <strong className={common.strong}>{name}</strong>
      </div>
      <Field
        label={words.t("minimum.label")}
        {...(points === undefined
          ? { validationState: "error" as const, validationMessage: words.t("minimum.range") }
          : { hint: words.t("minimum.hint") })}
      >
        <FigureField value={points} min={0} max={100} onChange={setPoints} />
      </Field>
    </DecisionScreen>
  );

  function change(): Change | null {
    if (points === undefined) return null;
    const minimum = points === null || points === 0 ? null : Math.round(points * 100);
    if (minimum === (before ?? null)) return null;
    return { corrections: [{ kind: "minimum", criterion, minimum }] };
  }
}
