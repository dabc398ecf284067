import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, useState } from "react";
import type { Question } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { Swatch } from "../../components/swatch";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { countedQuestions } from "../../session/reviews";
import ChangeCriterion from "./correcting/change-criterion";

const QuestionScreen = lazy(() => import("../rules/question-screen"));

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", columnGap: "8px", marginTop: "12px" },
  row: { padding: "6px 0" },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
  unsure: { color: "var(--rfp-warn-text)" },
  text: { overflowWrap: "anywhere" },
  lines: { paddingLeft: "12px" },
});

interface Detail {
  readonly kind: "criterion" | "question";
  readonly question: Question;
}

/** Below this it is worth a look whether a question stands under the right criterion. */
const SURE = 0.6;

/** Every question under its criterion, how sure that is, the cell it was read from, and the way to another criterion. */
export default function AllQuestions({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const focus = useReturnFocus();
  const [detail, setDetail] = useState<Detail | null>(null);
  if (detail) {
    const back = () => {
      setDetail(null);
      focus.giveBack();
    };
    const about = { opened, question: detail.question, onBack: back };
    return detail.kind === "criterion" ? <ChangeCriterion {...about} /> : <QuestionScreen {...about} />;
  }
  const show = (next: Detail) => {
    focus.remember();
    setDetail(next);
  };
  const questions = countedQuestions(evaluation);
  const groups = [
    ...evaluation.criteria.map((criterion) => ({ id: criterion.id, name: criterionName(words, criterion) })),
    { id: "none", name: words.t("responses.notScored") },
  ];
  return (
    <Screen title={words.t("responses.allQuestions", { count: questions.length })} onBack={onBack}>
      {groups.map(({ id, name }) => {
        const own = questions.filter(({ criterion }) => criterion === id);
        if (own.length === 0) return null;
        return (
          <section key={id}>
            <h2 className={mergeClasses(common.sectionTitle, styles.heading)}>
              {id !== "none" && <Swatch criterion={id} />}
              {name}
            </h2>
            <ul className={common.list}>
              {own.map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  onChange={() => show({ kind: "criterion", question })}
                  onOpen={() => show({ kind: "question", question })}
                  lines={evaluation.questions.filter(({ partOf }) => partOf === question.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Screen>
  );
}

/** A price total stands with the lines it adds up: they are what the workbook holds. */
function QuestionRow(props: {
  question: Question;
  lines: readonly Question[];
  onChange: () => void;
  onOpen: () => void;
}) {
  const { question, lines, onChange } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <li className={mergeClasses(common.rowItem, styles.row)}>
      <div className={styles.text}>{question.text}</div>
      {lines.length > 0 && (
        <ul className={mergeClasses(common.list, common.caption, styles.lines)}>
          {lines.map((line) => (
            <li key={line.id} className={common.between}>
              <span className={mergeClasses(common.quiet, styles.text)}>{line.text}</span>
              <CellLink cell={line.cell} />
            </li>
          ))}
        </ul>
      )}
      <div className={mergeClasses(styles.below, common.caption)}>
        {lines.length === 0 && <CellLink cell={question.cell} />}
        {lines.length === 0 && (
          <Link
            as="button"
            data-row={`criterion-${question.cell.sheet}-${question.cell.row}-${question.cell.column}`}
            aria-label={words.t("criterion.change.label", { question: question.text })}
            onClick={onChange}
          >
            <span className={common.caption}>{words.t("criterion.change")}</span>
          </Link>
        )}
        <Link
          as="button"
          data-row={`how-${question.cell.sheet}-${question.cell.row}-${question.cell.column}-${question.id}`}
          aria-label={words.t("question.openOf", { question: question.text })}
          onClick={props.onOpen}
        >
          <span className={common.caption}>{words.t("question.open")}</span>
        </Link>
        <span
          className={mergeClasses(
            common.figures,
            question.criterionConfidence < SURE ? styles.unsure : common.quieter,
          )}
        >
          {words.t("responses.confidence", {
            confidence: words.numbers.percent(Math.round(question.criterionConfidence * 100) * 100),
          })}
        </span>
        {question.pointsGiven && (
          <span className={mergeClasses(common.caption, common.quieter, common.figures)}>
            {words.t("responses.points", { points: words.numbers.chip(question.points) })}
          </span>
        )}
      </div>
    </li>
  );
}
