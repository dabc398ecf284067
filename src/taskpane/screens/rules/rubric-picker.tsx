import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { RubricLevel } from "../../../core/model";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  group: { marginTop: "8px" },
  title: { marginBottom: "2px" },
  level: { display: "grid", gridTemplateColumns: "32px minmax(0, 1fr)", columnGap: "8px" },
  words: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

/** What an answer has to show for which points. Picking a level gives its points. */
export function RubricPicker(props: {
  levels: readonly RubricLevel[];
  /** The points that stand at the moment; undefined when they are no figure. */
  points: number | null | undefined;
  onPick: (points: number) => void;
}) {
  const { levels, points, onPick } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  if (levels.length === 0) return null;
  return (
    <div className={styles.group}>
      <div className={mergeClasses(common.caption, common.quiet, styles.title)} aria-hidden="true">
        {words.t("rubric.pick")}
      </div>
      <RadioGroup
        aria-label={words.t("rubric.pick")}
        value={String(levels.findIndex((level) => level.points === points))}
        onChange={(_, { value }) => {
          const level = levels[Number(value)];
          if (level) onPick(level.points);
        }}
      >
        {levels.map((level, index) => (
          <Radio key={index} value={String(index)} label={<LevelWords level={level} />} />
        ))}
      </RadioGroup>
    </div>
  );
}

/** One level: its points, its words. */
export function LevelWords({ level }: { level: RubricLevel }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <span className={styles.level}>
      <strong className={mergeClasses(common.strong, common.figures)}>
        {words.numbers.plain(level.points)}
      </strong>
      <span className={styles.words}>{level.words}</span>
    </span>
  );
}
