import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Answer, Question } from "../../../core/model";
import { scoresInUse } from "../../../core/ranking";
import type { TypedNumber } from "../../components/use-typed-number";
import type { Change } from "../../session/judgements/judgements";
import { placeOf } from "../../session/judgements/places";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { scoreWords } from "../responses/correcting/consequence-lines";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { AskedQuestion, WrittenAnswer } from "../responses/review/review-answer";
import { ScoreField } from "./score-field";

const useStyles = makeStyles({
  suggested: { padding: "4px 0 0" },
  score: { flexShrink: 0 },
});

/** Gives an answer a score: the suggestion stays beside it and can be restored. */
export default function GiveScore(props: {
  opened: Opened;
  question: Question;
  answer: Answer;
  onBack: () => void;
}) {
  const { opened, question, answer, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const inUse = scoresInUse(evaluation)(answer.vendor, question.id);
  const score = evaluation.scores.find((one) => one.vendor === answer.vendor && one.question === question.id);
  const suggested = score?.value ?? null;
  const [points, setPoints] = useState<TypedNumber>(inUse === null ? null : inUse / 100);
  const about = placeOf(evaluation, answer);
  const value = points === undefined || points === null ? points : Math.round(points * 100);
  const change: Change | null =
    about && value !== undefined && value !== inUse ? { scores: [{ at: about, value }] } : null;
  const vendor = vendorName(evaluation, answer.vendor);
  return (
    <DecisionScreen
      title={words.t(inUse === null ? "score.give" : "score.change")}
      save={words.t("correct.save")}
      // Where nothing is suggested, the score says it all; one put in the place of another needs a reason.
      reasonRequired={suggested !== null && value !== suggested}
      change={change}
      {...(about ? { about } : {})}
      noted={() => ({ key: "noted.scored", values: { vendor, score: scoreWords(words, value ?? null) } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <AskedQuestion evaluation={evaluation} review={{ question }} />
      <WrittenAnswer evaluation={evaluation} answer={answer} />
      {score && (
        <div className={mergeClasses(common.between, common.caption, styles.suggested)}>
          <span className={common.quiet}>
            {words.say(score.value === null ? score.explanation : score.ruleText)}
          </span>
          <strong className={mergeClasses(common.strong, common.figures, styles.score)}>
            {words.t("score.suggested", { score: scoreWords(words, suggested) })}
          </strong>
        </div>
      )}
      <ScoreField levels={question.rubric} points={points} onPoints={setPoints} />
    </DecisionScreen>
  );
}
