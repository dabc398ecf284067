import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Evaluation, Score } from "../../../../core/model";
import type { Opened } from "../../../session/pane-state";
import type { Doubt } from "../../../session/reviews";
import type { QueuedReview } from "../../../session/review-queue";
import { useCommonStyles } from "../../../theme/common-styles";
import { nameOfCriterion } from "../../../words/criterion-name";
import { useWords, type Words } from "../../../words/use-words";
import { verdictWords } from "../../../words/verdict-words";
import { scoreWords } from "../correcting/consequence-lines";

/** As in core: below this a person decides. */
const SURE = 0.6;

const useStyles = makeStyles({
  card: {
    marginTop: "16px",
    borderRadius: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    alignItems: "center",
    padding: "12px",
  },
  score: { fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  none: { fontSize: tokens.fontSizeBase300 },
  line: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "10px",
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  why: {
    backgroundColor: "var(--rfp-warn-soft)",
    borderTopColor: "var(--rfp-warn-line)",
  },
  text: { display: "block", overflowWrap: "anywhere" },
  warn: { color: "var(--rfp-warn-icon)" },
  done: { color: "var(--rfp-done)" },
});

/** What the answer came to: verdict, rule and score together, why a person should look, and what a requirement says. */
export function VerdictCard({ opened, review }: { opened: Opened; review: QueuedReview }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { evaluation } = opened;
  const { answer, question, doubts, atStake } = review;
  const score = scoreOf(evaluation, review);
  const value = score?.value ?? null;
  const said = score ? words.say(value === null ? score.explanation : score.ruleText) : "";
  // Where there is no score, why there is none is often the very reason to look: said once.
  const rule = doubts.some(({ message }) => words.say(message) === said) ? "" : said;
  return (
    <section className={styles.card} aria-label={words.t("review.verdict")}>
      <div className={styles.head}>
        <span>
          <strong className={common.strong}>
            {question.sumOf ? words.t("review.total") : verdictWords(words, answer.verdict)}
          </strong>
          <span className={mergeClasses(styles.text, common.caption, common.quiet)}>{rule}</span>
        </span>
        <span className={mergeClasses(styles.score, common.figures, value === null && styles.none)}>
          {scoreWords(words, value)}
        </span>
      </div>
      <Line className={styles.why} icon={<Warning20Filled className={styles.warn} />}>
        {whyWords(words, doubts, score)}
        <span className={mergeClasses(styles.text, common.quiet)}>
          {atStake < 0.05
            ? words.t("review.noStake")
            : words.t("review.stake", { points: words.numbers.score(atStake) })}
        </span>
      </Line>
      <GateLine opened={opened} review={review} />
    </section>
  );
}

export function scoreOf(evaluation: Evaluation, { answer }: QueuedReview): Score | undefined {
  return evaluation.scores.find(
    ({ vendor, question }) => vendor === answer.vendor && question === answer.question,
  );
}

function whyWords(words: Words, doubts: readonly Doubt[], score: Score | undefined): string {
  const reasons = [...new Set(doubts.map(({ message }) => words.say(message)))].map(asSentence);
  if (!score || score.value === null) return reasons.join(" ");
  const confidence = words.numbers.percent(Math.round(score.confidence * 100) * 100);
  const sure = words.t(score.confidence < SURE ? "review.unsure" : "responses.confidence", {
    confidence,
    least: words.numbers.percent(SURE * 10_000),
  });
  return [...reasons, sure].join(" ");
}

/** Reasons stand in cells elsewhere, without a full stop; here one follows the other. */
function asSentence(text: string): string {
  return /[.!?。]$/.test(text) ? text : `${text}.`;
}

/** The criterion's minimum score, where there is one: whether the vendor has it with this answer as it is. */
function GateLine({ opened, review }: { opened: Opened; review: QueuedReview }) {
  const styles = useStyles();
  const words = useWords();
  const { evaluation, ranking } = opened;
  const { criterion } = review.question;
  const minimum = evaluation.minimums[criterion];
  const has = ranking.find(({ vendor }) => vendor === review.answer.vendor)?.criteria[criterion]?.score;
  if (minimum === undefined || has === undefined) return null;
  const met = has * 100 >= minimum;
  return (
    <Line
      icon={
        met ? (
          <CheckmarkCircle20Filled className={styles.done} />
        ) : (
          <Warning20Filled className={styles.warn} />
        )
      }
    >
      {words.t(met ? "review.gateMet" : "notMet.minimum", {
        criterion: nameOfCriterion(words, evaluation, criterion),
        minimum: words.numbers.chip(minimum),
        score: words.numbers.score(has),
      })}
    </Line>
  );
}

function Line(props: { icon: ReactNode; className?: string; children: ReactNode }) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={mergeClasses(styles.line, common.caption, props.className)}>
      {props.icon}
      <span>{props.children}</span>
    </div>
  );
}
