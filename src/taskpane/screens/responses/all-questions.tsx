import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation, Question } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { Swatch } from "../../components/swatch";
import { Screen } from "../../frame/screen";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { countedQuestions } from "../../session/reviews";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", columnGap: "8px", marginTop: "12px" },
  row: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { overflowWrap: "anywhere" },
  lines: { paddingLeft: "12px" },
});

/** Every question under its criterion, each with the cell it was read from. */
export function AllQuestions({ evaluation, onBack }: { evaluation: Evaluation; onBack: () => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
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
function QuestionRow({ question, lines }: { question: Question; lines: readonly Question[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <li className={styles.row}>
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
      <div className={common.between}>
        {lines.length === 0 && <CellLink cell={question.cell} />}
        {question.pointsGiven && (
          <span className={mergeClasses(common.caption, common.quieter, common.figures)}>
            {words.t("responses.points", { points: words.numbers.chip(question.points) })}
          </span>
        )}
      </div>
    </li>
  );
}
