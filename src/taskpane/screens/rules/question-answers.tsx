import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Answer, Question } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { Quote } from "../../components/quote";
import { ScoreChip } from "../../components/score-chip";
import { VendorName } from "../../components/vendor-name";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { OverrideNote } from "../ranking/override-note";

const useStyles = makeStyles({
  item: {
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { border: "none" },
  },
});

/** What every vendor answered to one question, with its score and why, one below the other. */
export function QuestionAnswers(props: {
  opened: Opened;
  question: Question;
  /** Absent where nothing is scored. */
  onScore: ((answer: Answer) => void) | undefined;
}) {
  const { question, onScore } = props;
  const { evaluation } = props.opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <section className={common.section}>
      <h2 className={common.sectionTitle}>{words.t("question.answers")}</h2>
      <ul className={common.list}>
        {evaluation.vendors.map(({ id, name }) => {
          const ofThis = (one: { vendor: string; question: string }) =>
            one.vendor === id && one.question === question.id;
          const answer = evaluation.answers.find(ofThis);
          const score = evaluation.scores.find(ofThis);
          const override = evaluation.overrides.find(ofThis);
          const inUse = override ? override.value : (score?.value ?? null);
          return (
            <li key={id} className={styles.item}>
              <div className={common.between}>
                <VendorName strong lines={2} name={name} />
                {score && <ScoreChip score={inUse} changed={override !== undefined} />}
              </div>
              {answer && <Quote answer={answer} />}
              {score && (
                <div className={mergeClasses(common.caption, common.quiet)}>
                  {words.say(score.explanation)}
                </div>
              )}
              {answer && (
                <div className={common.between}>
                  {onScore && score ? (
                    <Link
                      as="button"
                      data-row={`score-${id}`}
                      aria-label={words.t("score.changeOf", { what: name })}
                      onClick={() => onScore(answer)}
                    >
                      <span className={common.caption}>
                        {words.t(inUse === null ? "score.giveLink" : "score.changeLink")}
                      </span>
                    </Link>
                  ) : (
                    <span />
                  )}
                  <CellLink cell={answer.cell} />
                </div>
              )}
              {override && score && (
                <OverrideNote
                  evaluation={evaluation}
                  answer={answer}
                  override={override}
                  suggested={score.value}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
