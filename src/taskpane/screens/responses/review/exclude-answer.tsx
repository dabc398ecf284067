import type { Opened } from "../../../session/pane-state";
import type { QueuedReview } from "../../../session/review-queue";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { DecisionScreen } from "../correcting/decision-screen";
import { placesOf } from "./decide-answer";
import { AskedQuestion, WrittenAnswer } from "./review-answer";
import { leftToReview } from "./left-to-review";

/** Leaves an answer out, with a reason: it counts as unanswered. */
export default function ExcludeAnswer(props: {
  opened: Opened;
  review: QueuedReview;
  onBack: () => void;
  onSaved: () => void;
}) {
  const { opened, review } = props;
  const { evaluation } = opened;
  const words = useWords();
  const [about] = placesOf(evaluation, review);
  return (
    <DecisionScreen
      title={words.t("exclude.title")}
      save={words.t("exclude.save")}
      reasonRequired
      change={about ? { corrections: [{ kind: "answer-left-out", at: about }] } : null}
      {...(about ? { about } : {})}
      noted={(after) => ({
        key: "noted.excluded",
        values: { vendor: vendorName(evaluation, review.answer.vendor), left: leftToReview(after) },
      })}
      onBack={props.onBack}
      onSaved={props.onSaved}
    >
      <AskedQuestion evaluation={evaluation} review={review} />
      <WrittenAnswer evaluation={evaluation} answer={review.answer} />
    </DecisionScreen>
  );
}
