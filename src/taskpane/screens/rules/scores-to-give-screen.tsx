import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useState, type ReactNode } from "react";
import type { Answer, Question } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { PointsField } from "../../components/number-field";
import { Quote } from "../../components/quote";
import type { TypedNumber } from "../../components/use-typed-number";
import { VendorName } from "../../components/vendor-name";
import { Screen } from "../../frame/screen";
import type { ScoreDraft } from "../../session/judgements/judgements";
import { placeOf } from "../../session/judgements/places";
import type { Opened } from "../../session/pane-state";
import { countToGive, scoresToGive } from "../../session/scores-to-give";
import { useCommonStyles } from "../../theme/common-styles";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { AskedQuestion } from "../responses/review/review-answer";
import { LevelChips } from "./level-chips";
import { LevelWords } from "./rubric-picker";

const useStyles = makeStyles({
  walk: { display: "flex", alignItems: "center", justifyContent: "end", marginBottom: "4px" },
  step: { minWidth: "32px", width: "32px", padding: 0 },
  rubric: { marginBottom: "8px", display: "grid", rowGap: "4px" },
  answer: { padding: "12px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  field: { flexShrink: 0 },
  done: { margin: "8px 0" },
});

/** The questions that only people can score, one at a time: what counts, every vendor's answer, a field for each score. */
export default function ScoresToGiveScreen(props: { opened: Opened; onBack: () => void }) {
  const { opened, onBack } = props;
  const styles = useStyles();
  const words = useWords();
  const queue = scoresToGive(opened.evaluation);
  const [at, setAt] = useState(0);
  const index = Math.min(at, queue.length - 1);
  const current = queue[index];
  if (!current) {
    return (
      <Screen title={words.t("scores.done")} onBack={onBack}>
        <p className={styles.done}>{words.t("scores.done.text")}</p>
      </Screen>
    );
  }
  return (
    <ScoreQuestion
      opened={opened}
      question={current.question}
      waiting={current.waiting}
      left={countToGive(queue)}
      walk={
        queue.length > 1 && (
          <div className={styles.walk}>
            <span>{words.t("review.position", { at: index + 1, of: queue.length })}</span>
            <Button
              appearance="subtle"
              className={styles.step}
              icon={<ChevronLeft20Regular />}
              aria-label={words.t("scores.previous")}
              disabledFocusable={index === 0}
              onClick={() => setAt(Math.max(0, index - 1))}
            />
            <Button
              appearance="subtle"
              className={styles.step}
              icon={<ChevronRight20Regular />}
              aria-label={words.t("scores.next")}
              disabledFocusable={index === queue.length - 1}
              onClick={() => setAt(Math.min(queue.length - 1, index + 1))}
            />
          </div>
        )
      }
      onBack={onBack}
    />
  );
}

function ScoreQuestion(props: {
  opened: Opened;
  question: Question;
  waiting: readonly Answer[];
  left: number;
  walk: ReactNode;
  onBack: () => void;
}) {
  const { opened, question, waiting, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const [typed, setTyped] = useState<Readonly<Record<string, TypedNumber>>>({});
  const wrong = waiting.some((answer) => keyOf(answer) in typed && typed[keyOf(answer)] === undefined);
  const scores = waiting.flatMap((answer): ScoreDraft[] => {
    const points = typed[keyOf(answer)];
    const at = placeOf(evaluation, answer);
    return at && typeof points === "number" ? [{ at, value: Math.round(points * 100) }] : [];
  });
  const levels = question.rubric ?? [];
  useEffect(() => {
    const body = document.getElementById("screen");
    if (body) body.scrollTop = 0;
  }, [question.id]);
  return (
    <DecisionScreen
      title={words.t("scores.title", { count: props.left })}
      save={words.t("scores.save", { count: scores.length })}
      change={scores.length > 0 && !wrong ? { scores } : null}
      noted={() => ({ key: "noted.scores", values: { count: scores.length } })}
      onBack={onBack}
      onSaved={() => undefined}
    >
      {props.walk}
      <AskedQuestion evaluation={evaluation} review={{ question }} />
      {levels.length > 0 && (
        <div className={mergeClasses(common.softCard, common.caption, styles.rubric)}>
          {levels.map((level) => (
            <LevelWords key={level.points} level={level} />
          ))}
        </div>
      )}
      <ul className={common.list}>
        {waiting.map((answer) => {
          const vendor = vendorName(evaluation, answer.vendor);
          const points = keyOf(answer) in typed ? typed[keyOf(answer)] : null;
          const put = (next: TypedNumber) => setTyped({ ...typed, [keyOf(answer)]: next });
          return (
            <li key={answer.vendor} className={styles.answer}>
              <div className={common.between}>
                <VendorName strong lines={2} name={vendor} />
                <PointsField
                  className={styles.field}
                  label={words.t("scores.of", { vendor })}
                  max={100}
                  step={5}
                  value={points}
                  onChange={put}
                />
              </div>
              <Quote answer={answer} />
              <div className={common.between}>
                <LevelChips
                  levels={levels}
                  points={points}
                  label={words.t("scores.level", { vendor })}
                  onPick={put}
                />
                <CellLink cell={answer.cell} />
              </div>
            </li>
          );
        })}
      </ul>
    </DecisionScreen>
  );
}

function keyOf({ vendor, question }: Answer): string {
  return `${vendor}\n${question}`;
}
