import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Verdict } from "../../../../core/model";
import { scoresInUse } from "../../../../core/ranking";
import type { TypedNumber } from "../../../components/use-typed-number";
import type { Change } from "../../../session/judgements/judgements";
import type { Opened } from "../../../session/pane-state";
import type { QueuedReview } from "../../../session/review-queue";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { verdictWords, VERDICTS } from "../../../words/verdict-words";
import { ScoreField } from "../../rules/score-field";
import { scoreWords } from "../correcting/consequence-lines";
import { DecisionScreen } from "../correcting/decision-screen";
import { acceptedAt, placesOf } from "./decide-answer";
import { leftToReview } from "./left-to-review";
import { AskedQuestion, WrittenAnswer } from "./review-answer";
import { scoreOf } from "./verdict-card";

const useStyles = makeStyles({
  verdicts: { display: "grid", gridTemplateColumns: "1fr 1fr" },
});

/** Says what the answer says, or what it is worth: the verdict is a correction, the score takes the suggestion's place. */
export default function CorrectAnswer(props: {
  opened: Opened;
  review: QueuedReview;
  onBack: () => void;
  onSaved: () => void;
}) {
  const { opened, review } = props;
  const { evaluation } = opened;
  const { answer, question } = review;
  const styles = useStyles();
  const words = useWords();
  const [verdict, setVerdict] = useState<Verdict | null>(answer.verdict);
  const inUse = scoresInUse(evaluation)(answer.vendor, answer.question);
  const suggested = scoreOf(evaluation, review)?.value ?? null;
  const [points, setPoints] = useState<TypedNumber>(inUse === null ? null : inUse / 100);
  const score = typeof points === "number" ? Math.round(points * 100) : points;
  const places = placesOf(evaluation, review);
  const [about] = places;

  /** Whoever corrects has looked: what remains doubtful in the answer is not asked again. */
  function change(): Change | null {
    const newVerdict = verdict !== answer.verdict;
    const newScore = score !== undefined && score !== inUse;
    if (!about || score === undefined || (!newVerdict && !newScore)) return null;
    return {
      corrections: [
        ...(newVerdict ? [{ kind: "verdict", at: about, verdict } as const] : []),
        ...acceptedAt(places),
      ],
      ...(newScore ? { scores: [{ at: about, value: score }] } : {}),
    };
  }

  return (
    <DecisionScreen
      title={words.t("correct.title")}
      save={words.t("correct.save")}
      reasonRequired
      change={change()}
      {...(about ? { about } : {})}
      noted={(after) => ({
        key: "noted.corrected",
        values: { vendor: vendorName(evaluation, answer.vendor), left: leftToReview(after) },
      })}
      onBack={props.onBack}
      onSaved={props.onSaved}
    >
      <AskedQuestion evaluation={evaluation} review={review} />
      <WrittenAnswer evaluation={evaluation} answer={answer} />
      {question.sumOf === undefined && (
        <Field label={words.t("correct.verdict")}>
          <RadioGroup
            className={styles.verdicts}
            value={verdict ?? "open"}
            onChange={(_, { value }) => setVerdict(VERDICTS.find((one) => (one ?? "open") === value) ?? null)}
          >
            {VERDICTS.map((one) => (
              <Radio key={one ?? "open"} value={one ?? "open"} label={verdictWords(words, one)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <ScoreField
        levels={question.rubric}
        points={points}
        hint={words.t("correct.suggested", { score: scoreWords(words, suggested) })}
        onPoints={setPoints}
      />
    </DecisionScreen>
  );
}
