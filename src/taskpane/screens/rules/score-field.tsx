import { Field, makeStyles } from "@fluentui/react-components";
import type { RubricLevel } from "../../../core/model";
import { PointsField } from "../../components/number-field";
import type { TypedNumber } from "../../components/use-typed-number";
import { useWords } from "../../words/use-words";
import { RubricPicker } from "./rubric-picker";

const useStyles = makeStyles({ field: { marginTop: "12px" }, points: { width: "104px" } });

/** Where a score is given: the levels of the rubric, and a field. Either fills the other. */
export function ScoreField(props: {
  levels: readonly RubricLevel[] | undefined;
  /** Points 0–100; null = no score. */
  points: TypedNumber;
  hint?: string;
  onPoints: (points: TypedNumber) => void;
}) {
  const { points, onPoints } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <RubricPicker levels={props.levels ?? []} points={points} onPick={onPoints} />
      <Field
        className={styles.field}
        label={words.t("correct.score")}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        {...(points === undefined
          ? { validationState: "error" as const, validationMessage: words.t("correct.scoreRange") }
          : {})}
      >
        <PointsField className={styles.points} max={100} value={points} onChange={onPoints} />
      </Field>
    </>
  );
}
