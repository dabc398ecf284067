import { makeStyles, ToggleButton, Tooltip } from "@fluentui/react-components";
import type { RubricLevel } from "../../../core/model";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  chip: { minWidth: "36px", height: "24px", padding: "0 4px", fontVariantNumeric: "tabular-nums" },
});

/** The rubric's levels as small buttons, for where its words stand above already. */
export function LevelChips(props: {
  levels: readonly RubricLevel[];
  points: number | null | undefined;
  label: string;
  onPick: (points: number) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  if (props.levels.length === 0) return <span />;
  return (
    <div role="group" aria-label={props.label} className={styles.chips}>
      {props.levels.map((level) => (
        <Tooltip key={level.points} content={level.words} relationship="description">
          <ToggleButton
            size="small"
            className={styles.chip}
            checked={level.points === props.points}
            onClick={() => props.onPick(level.points)}
          >
            {words.numbers.plain(level.points)}
          </ToggleButton>
        </Tooltip>
      ))}
    </div>
  );
}
