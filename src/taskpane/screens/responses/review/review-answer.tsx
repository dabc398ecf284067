import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Answer, Evaluation, Fact } from "../../../../core/model";
import { CellLink } from "../../../components/cell-link";
import { Quote } from "../../../components/quote";
import { Swatch } from "../../../components/swatch";
import { VendorName } from "../../../components/vendor-name";
import type { QueuedReview } from "../../../session/review-queue";
import { useCommonStyles } from "../../../theme/common-styles";
import { nameOfCriterion } from "../../../words/criterion-name";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { ReadFacts } from "./read-facts";

/** Lines of a price total shown one by one. */
const LINES_SHOWN = 6;

const useStyles = makeStyles({
  criterion: { display: "flex", alignItems: "center", columnGap: "8px" },
  question: {
    margin: "2px 0 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  card: { minWidth: 0, marginBottom: "8px" },
  cell: { flexShrink: 0, maxWidth: "60%" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What was asked: the criterion, the question's number, its words. */
export function AskedQuestion(props: { evaluation: Evaluation; review: Pick<QueuedReview, "question"> }) {
  const { evaluation, review } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { question } = review;
  return (
    <>
      <div className={mergeClasses(styles.criterion, common.caption, common.quiet)}>
        <Swatch criterion={question.criterion} />
        {words.t("review.question", {
          criterion: nameOfCriterion(words, evaluation, question.criterion),
          id: question.id,
        })}
      </div>
      <h2 className={styles.question}>{question.text}</h2>
    </>
  );
}

/** What the vendor wrote, word for word, and where. */
export function WrittenAnswer(props: { evaluation: Evaluation; answer: Answer; heading?: string }) {
  const { evaluation, answer } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={mergeClasses(common.softCard, styles.card)}>
      <div className={common.between}>
        <span className={styles.text}>
          <VendorName strong lines={2} name={props.heading ?? vendorName(evaluation, answer.vendor)} />
        </span>
        <span className={styles.cell}>
          <CellLink cell={answer.cell} />
        </span>
      </div>
      <Quote large answer={answer} />
    </div>
  );
}

/** The answer and what was read from it; for a price total, the lines that are in doubt. */
export function ReviewAnswer(props: {
  evaluation: Evaluation;
  review: QueuedReview;
  onEdit: (answer: Answer, fact: Fact) => void;
}) {
  const { evaluation, review, onEdit } = props;
  const common = useCommonStyles();
  const words = useWords();
  const lines = doubtfulLines(evaluation, review);
  if (review.question.sumOf === undefined) {
    return (
      <>
        <WrittenAnswer evaluation={evaluation} answer={review.answer} />
        <section className={common.section}>
          <h2 className={common.sectionTitle}>{words.t("review.wasRead")}</h2>
          <ReadFacts answer={review.answer} onEdit={(fact) => onEdit(review.answer, fact)} />
        </section>
      </>
    );
  }
  return (
    <>
      <strong className={common.strong}>{vendorName(evaluation, review.answer.vendor)}</strong>
      {lines.slice(0, LINES_SHOWN).map(({ answer, text }) => (
        <section key={answer.question}>
          <WrittenAnswer evaluation={evaluation} answer={answer} heading={text} />
          <ReadFacts answer={answer} onEdit={(fact) => onEdit(answer, fact)} />
        </section>
      ))}
      {lines.length > LINES_SHOWN && (
        <p className={mergeClasses(common.caption, common.quiet)}>
          {words.t("review.moreLines", { count: lines.length - LINES_SHOWN })}
        </p>
      )}
    </>
  );
}

/** The lines of a total that are in doubt, each with the vendor's answer to it. */
export function doubtfulLines(
  { answers }: Pick<Evaluation, "answers">,
  { answer: total, doubts }: QueuedReview,
): readonly { readonly answer: Answer; readonly text: string }[] {
  const asked = new Map(doubts.flatMap(({ line }) => (line ? [[line.question.id, line.question.text]] : [])));
  return answers.flatMap((answer) => {
    const text = answer.vendor === total.vendor ? asked.get(answer.question) : undefined;
    return text === undefined ? [] : [{ answer, text }];
  });
}
