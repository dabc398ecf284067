import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Evaluation, Question } from "../../../core/model";
import { SingleBar } from "../../components/single-bar";
import { Swatch } from "../../components/swatch";
import { criterionFill } from "../../theme/criterion-look";
import { useCommonStyles } from "../../theme/common-styles";
import { useCurrentLook } from "../../theme/look-context";
import { criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { countedQuestions } from "../../session/reviews";

const useStyles = makeStyles({
  list: { marginTop: "6px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(112px, 34%) 1fr 24px",
    columnGap: "12px",
    alignItems: "center",
    minHeight: "26px",
  },
  name: { display: "inline-flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  count: { textAlign: "end" },
  none: { width: "10px", height: "10px", flexShrink: 0, overflow: "visible" },
});

/** How many questions stand under each criterion, and which are not scored at all. */
export function QuestionsByCriterion({
  evaluation,
  onSeeAll,
}: {
  evaluation: Evaluation;
  onSeeAll: () => void;
}) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const look = useCurrentLook();
  const questions = countedQuestions(evaluation);
  const counts = evaluation.criteria.map((criterion) => ({
    criterion,
    count: questions.filter((question) => question.criterion === criterion.id).length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const unscored = questions.filter(({ criterion }) => criterion === "none");
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("responses.byCriterion")}</h2>
        <Link as="button" data-row="questions" onClick={onSeeAll}>
          <span className={common.caption}>{words.t("responses.seeAll", { count: questions.length })}</span>
        </Link>
      </div>
      <ul className={mergeClasses(common.list, styles.list)}>
        {counts.map(({ criterion, count }) => (
          <li key={criterion.id} className={styles.row}>
            <span className={styles.name}>
              <Swatch criterion={criterion.id} />
              {criterionName(words, criterion)}
            </span>
            <SingleBar share={(100 * count) / most} fill={criterionFill(criterion.id, look)} />
            <span className={mergeClasses(styles.count, common.figures)}>{words.numbers.count(count)}</span>
          </li>
        ))}
        {unscored.length > 0 && <NotScored questions={unscored} />}
      </ul>
    </section>
  );
}

function NotScored({ questions }: { questions: readonly Question[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <li className={mergeClasses(styles.row, common.quiet)}>
      <span className={styles.name}>
        <svg className={styles.none} viewBox="0 0 10 10" aria-hidden="true">
          <rect
            x="0.5"
            y="0.5"
            width="9"
            height="9"
            rx="2.5"
            fill="none"
            stroke="currentColor"
            strokeDasharray="2 1.6"
          />
        </svg>
        {words.t("responses.notScored")}
      </span>
      <span className={mergeClasses(common.caption, common.truncate)}>
        {questions.map(({ text }) => text).join(", ")}
      </span>
      <span className={mergeClasses(styles.count, common.figures)}>
        {words.numbers.count(questions.length)}
      </span>
    </li>
  );
}
