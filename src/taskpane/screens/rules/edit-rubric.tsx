import { Field, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Question, RubricLevel } from "../../../core/model";
import type { Change } from "../../session/judgements/judgements";
import { placeOfQuestion } from "../../session/judgements/places";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { AskedQuestion } from "../responses/review/review-answer";

const useStyles = makeStyles({
  lead: { margin: "0 0 4px" },
  field: { marginTop: "8px" },
});

const USUAL_POINTS = [100, 75, 50, 25, 0];

/** What an answer has to show for 100, 75, 50, 25 and 0. A level left empty is none. */
export default function EditRubric(props: { opened: Opened; question: Question; onBack: () => void }) {
  const { opened, question, onBack } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const before = question.rubric ?? [];
  const [drafts, setDrafts] = useState<readonly RubricLevel[]>(() => allLevels(before));
  const levels = drafts.flatMap(({ points, words: typed }) =>
    typed.trim() === "" ? [] : [{ points, words: typed.trim() }],
  );

  function change(): Change | null {
    if (JSON.stringify(levels) === JSON.stringify(before)) return null;
    const place = placeOfQuestion(question);
    return levels.length === 0
      ? { takenBack: [{ kind: "rubric", ...place, levels: before }] }
      : { corrections: [{ kind: "rubric", ...place, levels }] };
  }

  return (
    <DecisionScreen
      title={words.t("rubric.title")}
      save={words.t("rubric.save")}
      change={change()}
      noted={() => ({ key: "noted.rubric", values: { count: levels.length } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <AskedQuestion evaluation={opened.evaluation} review={{ question }} />
      <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>{words.t("rubric.lead")}</p>
      {drafts.map((level, index) => (
        <Field
          key={level.points}
          className={styles.field}
          label={words.t("rubric.level", { points: words.numbers.plain(level.points) })}
        >
          <Textarea
            rows={2}
            resize="vertical"
            value={level.words}
            onChange={(_, { value }) =>
              setDrafts(drafts.map((one, at) => (at === index ? { ...one, words: value } : one)))
            }
          />
        </Field>
      ))}
    </DecisionScreen>
  );
}

/** The levels there are, and an empty one for each of the usual points that has none; best first. */
function allLevels(levels: readonly RubricLevel[]): readonly RubricLevel[] {
  const has = new Set(levels.map(({ points }) => points));
  const empty = USUAL_POINTS.filter((points) => !has.has(points)).map((points) => ({ points, words: "" }));
  return [...levels, ...empty].sort((a, b) => b.points - a.points);
}
