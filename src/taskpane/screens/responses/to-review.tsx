import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { Quote } from "../../components/quote";
import { Screen } from "../../frame/screen";
import { useCommonStyles } from "../../theme/common-styles";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { needsReview } from "./reading-figures";

const useStyles = makeStyles({
  row: { padding: "10px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  why: { margin: "4px 0 0", color: "var(--rfp-warn-text)" },
});

/** The answers a person should look at, each with the words, why it is here, and the way to its cell. */
export function ToReview({ evaluation, onBack }: { evaluation: Evaluation; onBack: () => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const answers = evaluation.answers.filter(needsReview);
  const texts = new Map(evaluation.questions.map(({ id, text }) => [id, text]));
  return (
    <Screen title={words.t("review.title", { count: answers.length })} onBack={onBack}>
      <p className={mergeClasses(common.caption, common.quiet)}>{words.t("review.how")}</p>
      <ul className={common.list}>
        {answers.map((answer) => (
          <li key={`${answer.vendor} ${answer.question}`} className={styles.row}>
            <div className={common.between}>
              <strong className={mergeClasses(common.strong, common.truncate)}>
                {vendorName(evaluation, answer.vendor)}
              </strong>
              <CellLink cell={answer.cell} />
            </div>
            <div className={mergeClasses(common.caption, common.quiet)}>{texts.get(answer.question)}</div>
            <Quote answer={answer} />
            {answer.review.map(({ message }, index) => (
              <p key={index} className={mergeClasses(styles.why, common.caption)}>
                {words.say(message)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Screen>
  );
}
