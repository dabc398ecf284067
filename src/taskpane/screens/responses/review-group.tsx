import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Evaluation } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { Quote } from "../../components/quote";
import { Swatch } from "../../components/swatch";
import { VendorName } from "../../components/vendor-name";
import { answerKey } from "../../session/judgements/places";
import type { Doubt, QuestionReviews, Review } from "../../session/reviews";
import { useCommonStyles } from "../../theme/common-styles";
import { gather } from "../../words/gather";
import { vendorName } from "../../words/ranking-sentence";
import { useWords, type Words } from "../../words/use-words";

const useStyles = makeStyles({
  head: {
    gridTemplateColumns: "10px minmax(0, 1fr) auto 16px",
    columnGap: "8px",
    alignItems: "start",
    minHeight: "36px",
    padding: "8px 0",
  },
  swatch: { display: "inline-flex", height: "20px", alignItems: "center" },
  text: { display: "block", overflowWrap: "anywhere" },
  folded: {
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  chevron: { marginTop: "2px" },
  body: { padding: "0 0 8px 18px" },
  cell: { flexShrink: 0, maxWidth: "65%" },
  why: { margin: "4px 0 2px", color: "var(--rfp-warn-text)" },
  review: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
});

/** One question with its doubtful answers; each reason is said once, over the answers it is about. */
export function ReviewGroup(props: {
  evaluation: Evaluation;
  group: QuestionReviews;
  open: boolean;
  onToggle: () => void;
  /** Given the answer to begin with. */
  onReview: (startAt: string) => void;
}) {
  const { evaluation, group, open, onReview } = props;
  const { question, reviews, atStake } = group;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const panel = `review-${question.id}`;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={common.rowItem}>
      <h2 className={common.rowHeading}>
        <button
          type="button"
          className={mergeClasses(common.rowButton, styles.head)}
          aria-expanded={open}
          aria-controls={panel}
          onClick={props.onToggle}
        >
          <span className={styles.swatch}>
            <Swatch criterion={question.criterion} />
          </span>
          <span>
            <span className={mergeClasses(styles.text, open ? common.strong : styles.folded)}>
              {question.text}
            </span>
            <span className={mergeClasses(common.caption, common.quiet, common.figures)}>
              {atStake < 0.05
                ? words.t("review.noStake")
                : words.t("review.stake", { points: words.numbers.score(atStake) })}
            </span>
          </span>
          <span className={mergeClasses(common.strong, common.figures)}>
            {words.numbers.count(reviews.length)}
            <span className={common.hidden}> {words.t("responses.toReview")}</span>
          </span>
          <Chevron className={mergeClasses(common.chevron, styles.chevron)} />
        </button>
      </h2>
      <div id={panel} hidden={!open} className={styles.body}>
        {open &&
          gather(reviews, ({ doubts }) => reasonOf(words, doubts)).map(([reason, own]) => (
            <section key={reason}>
              <p className={mergeClasses(styles.why, common.caption)}>{reason}</p>
              <ul className={common.list}>
                {own.map((review) => (
                  <li key={review.answer.vendor} className={styles.review}>
                    <ReviewRow evaluation={evaluation} review={review} onReview={onReview} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </section>
  );
}

function ReviewRow(props: { evaluation: Evaluation; review: Review; onReview: (startAt: string) => void }) {
  const { evaluation, review, onReview } = props;
  const words = useWords();
  const styles = useStyles();
  const common = useCommonStyles();
  const { answer, doubts } = review;
  const key = answerKey(evaluation, answer);
  const lines = doubts.flatMap(({ line }) => line ?? []);
  return (
    <>
      <div className={common.between}>
        <Link as="button" className={common.truncate} onClick={() => onReview(key)}>
          <VendorName strong name={vendorName(evaluation, answer.vendor)} />
          <span className={common.hidden}> {words.t("review.screen")}</span>
        </Link>
        {lines.length === 0 && (
          <span className={styles.cell}>
            <CellLink cell={answer.cell} />
          </span>
        )}
      </div>
      <Quote answer={answer} />
      {lines.map(({ question, cell }) => (
        <div key={question.id} className={mergeClasses(common.between, common.caption)}>
          <span className={mergeClasses(common.quiet, common.truncate)}>{question.text}</span>
          <span className={styles.cell}>
            <CellLink cell={cell} />
          </span>
        </div>
      ))}
    </>
  );
}

function reasonOf(words: Words, doubts: readonly Doubt[]): string {
  return [...new Set(doubts.map(({ message }) => words.say(message)))].join(" ");
}
