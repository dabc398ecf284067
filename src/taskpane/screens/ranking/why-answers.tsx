import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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
import { ScoreChip } from "../../components/score-chip";
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
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px", minHeight: "24px", alignItems: "center" },
  cell: { flexShrink: 0 },
  more: { minHeight: "24px" },
});

/** Where people go from an answer: to its score, or to how its question is scored. */
export interface AnswerDetail {
  readonly kind: "score" | "question";
  readonly question: Question;
  readonly answer: Answer;
}

/** The answers a criterion's score comes from, in the workbook's order; the first few, then the rest on request. */
export function WhyAnswers(props: {
  evaluation: Evaluation;
  vendor: VendorId;
  criterion: CriterionId;
  all: boolean;
  onAll: () => void;
  onDetail: (detail: AnswerDetail) => void;
}) {
  const { evaluation, vendor, criterion, all } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
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
          evaluation={evaluation}
          onDetail={props.onDetail}
        />
      ))}
      {questions.length > shown.length && (
        <Link as="button" className={styles.more} onClick={props.onAll}>
          <span className={common.caption}>
            {words.t("why.more", { count: questions.length - shown.length })}
          </span>
        </Link>
      )}
    </div>
  );
}

function WhyAnswer(props: {
  evaluation: Evaluation;
  question: Question;
  answer: Answer | undefined;
  score: Score | undefined;
  override: Override | undefined;
  onDetail: (detail: AnswerDetail) => void;
}) {
  const { evaluation, question, answer, score, override, onDetail } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const inUse = override ? override.value : (score?.value ?? null);
  return (
    <div className={styles.item}>
      <div className={common.between}>
        <strong className={common.strong}>{question.text}</strong>
        <ScoreChip score={inUse} changed={override !== undefined} />
      </div>
      {answer && <Quote answer={answer} />}
      <div className={common.between}>
        <span className={mergeClasses(common.caption, common.quiet)}>
          {score && words.say(score.value === null ? score.explanation : score.ruleText)}
        </span>
        {answer && (
          <span className={styles.cell}>
            <CellLink cell={answer.cell} label={cellName(answer.cell)} />
          </span>
        )}
      </div>
      {override && score && (
        <OverrideNote evaluation={evaluation} answer={answer} override={override} suggested={score.value} />
      )}
      {answer && (
        <div className={styles.links}>
          <Link
            as="button"
            data-row={`score-${question.id}`}
            aria-label={words.t("score.changeOf", { what: question.text })}
            onClick={() => onDetail({ kind: "score", question, answer })}
          >
            <span className={common.caption}>
              {words.t(inUse === null ? "score.giveLink" : "score.changeLink")}
            </span>
          </Link>
          <Link
            as="button"
            data-row={`how-${question.id}`}
            aria-label={words.t("question.openOf", { question: question.text })}
            onClick={() => onDetail({ kind: "question", question, answer })}
          >
            <span className={common.caption}>{words.t("question.open")}</span>
          </Link>
        </div>
      )}
    </div>
  );
}
