import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type {
  Answer,
  CriterionId,
  Evaluation,
  Override,
  Question,
  Score,
  VendorId,
} from "../../../core/model";
import { cellName } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { Quote } from "../../components/quote";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { OverrideNote } from "./override-note";

const FIRST = 3;

const useStyles = makeStyles({
  list: { paddingLeft: "18px", paddingBottom: "8px" },
  item: {
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { border: "none" },
  },
  chip: {
    flexShrink: 0,
    minWidth: "28px",
    padding: "1px 6px",
    borderRadius: "4px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground3,
    border: "1px solid transparent",
  },
  changed: { backgroundColor: "var(--rfp-warn-soft)", border: "1px solid var(--rfp-warn-line)" },
  more: { minHeight: "24px" },
});

/** The answers a criterion's score comes from, in the workbook's order; the first few, then the rest on request. */
export function WhyAnswers(props: { evaluation: Evaluation; vendor: VendorId; criterion: CriterionId }) {
  const { evaluation, vendor, criterion } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  const questions = evaluation.questions.filter(
    (question) => question.criterion === criterion && question.points > 0 && question.partOf === undefined,
  );
  const shown = all ? questions : questions.slice(0, FIRST);
  const ofThis = (one: { vendor: VendorId; question: string }, question: Question) =>
    one.vendor === vendor && one.question === question.id;
  return (
    <div className={styles.list}>
      {shown.map((question) => (
        <WhyAnswer
          key={question.id}
          question={question}
          answer={evaluation.answers.find((answer) => ofThis(answer, question))}
          score={evaluation.scores.find((score) => ofThis(score, question))}
          override={evaluation.overrides.find((override) => ofThis(override, question))}
        />
      ))}
      {questions.length > shown.length && (
        <Link as="button" className={styles.more} onClick={() => setAll(true)}>
          <span className={common.caption}>
            {words.t("why.more", { count: questions.length - shown.length })}
          </span>
        </Link>
      )}
    </div>
  );
}

function WhyAnswer(props: {
  question: Question;
  answer: Answer | undefined;
  score: Score | undefined;
  override: Override | undefined;
}) {
  const { question, answer, score, override } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const inUse = override ? override.value : (score?.value ?? null);
  return (
    <div className={styles.item}>
      <div className={common.between}>
        <strong className={common.strong}>{question.text}</strong>
        <span
          className={mergeClasses(styles.chip, common.strong, common.figures, override && styles.changed)}
        >
          {inUse === null ? "–" : words.numbers.chip(inUse)}
        </span>
      </div>
      {answer && <Quote answer={answer} />}
      <div className={common.between}>
        <span className={mergeClasses(common.caption, common.quiet)}>
          {score && words.say(score.value === null ? score.explanation : score.ruleText)}
        </span>
        {answer && <CellLink cell={answer.cell} label={cellName(answer.cell)} />}
      </div>
      {override && score && <OverrideNote override={override} suggested={score.value} />}
    </div>
  );
}
