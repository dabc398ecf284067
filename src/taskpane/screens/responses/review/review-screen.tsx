import { Button, makeStyles, mergeClasses, Tooltip } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Keyboard20Regular } from "@fluentui/react-icons/svg/keyboard";
import { lazy, useEffect, useState } from "react";
import type { Answer, Fact } from "../../../../core/model";
import { useReturnFocus } from "../../../components/use-return-focus";
import { Screen } from "../../../frame/screen";
import type { Opened } from "../../../session/pane-state";
import { usePane, useSession } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { acceptedAt, placesOf } from "./decide-answer";
import { leftToReview } from "./left-to-review";
import { AskedQuestion, ReviewAnswer } from "./review-answer";
import { ReviewDone } from "./review-done";
import { ReviewProgress } from "./review-progress";
import { useReviewKeys } from "./use-review-keys";
import { useReviewWalk } from "./use-review-walk";
import { scoreOf, VerdictCard } from "./verdict-card";

const CorrectAnswer = lazy(() => import("./correct-answer"));
const CorrectFact = lazy(() => import("./correct-fact"));
const ExcludeAnswer = lazy(() => import("./exclude-answer"));

type Form = { kind: "correct" | "exclude" } | { kind: "fact"; answer: Answer; fact: Fact } | null;

const useStyles = makeStyles({
  walk: { display: "inline-flex", alignItems: "center", flexShrink: 0, marginRight: "-6px" },
  position: { marginRight: "4px" },
  step: { minWidth: "32px", width: "32px", padding: 0 },
  keys: { display: "flex", alignItems: "center", columnGap: "8px", margin: "12px 0 0" },
  rest: { flexShrink: 0 },
  grow: { flexGrow: 1 },
});

/** The answers to review, one at a time, those first that can change the ranking most. */
export default function ReviewScreen(props: {
  opened: Opened;
  /** The answer to begin with; the first when absent. */
  startAt?: string;
  onBack: () => void;
  onNext: () => void;
}) {
  const { opened, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const keysOn = usePane((state) => state.reviewKeys);
  const busy = usePane((state) => state.work !== null);
  const walk = useReviewWalk(opened, props.startAt);
  const focus = useReturnFocus();
  const [form, setForm] = useState<Form>(null);
  const review = walk.current;

  const show = (next: Form) => {
    focus.remember();
    setForm(next);
  };
  const close = () => {
    setForm(null);
    focus.giveBack();
  };
  const accept = () => {
    if (!review || busy) return;
    void session.judge({ corrections: acceptedAt(placesOf(evaluation, review)) }, "", (after) => ({
      key: "noted.accepted",
      values: { left: leftToReview(after) },
    }));
  };
  useReviewKeys(
    review && form === null && keysOn && !busy
      ? {
          accept,
          correct: () => show({ kind: "correct" }),
          exclude: () => show({ kind: "exclude" }),
          goToCell: () => session.goTo(review.answer.cell),
        }
      : null,
  );
  const key = review?.key;
  useEffect(() => {
    const body = document.getElementById("screen");
    if (body) body.scrollTop = 0;
  }, [key]);

  if (!review) return <ReviewDone onBack={onBack} onNext={props.onNext} />;
  const decision = { opened, review, onBack: close, onSaved: () => setForm(null) };
  if (form?.kind === "correct") return <CorrectAnswer {...decision} />;
  if (form?.kind === "exclude") return <ExcludeAnswer {...decision} />;
  if (form?.kind === "fact") return <CorrectFact {...decision} answer={form.answer} fact={form.fact} />;

  const value = scoreOf(evaluation, review)?.value ?? null;
  return (
    <Screen
      title={words.t("review.screen")}
      onBack={onBack}
      aside={
        <span className={styles.walk}>
          <span className={mergeClasses(styles.position, common.caption, common.quiet, common.figures)}>
            {words.t("review.position", { at: walk.index + 1, of: walk.done.length })}
          </span>
          <Tooltip content={words.t("review.previous")} relationship="label">
            <Button
              appearance="subtle"
              className={styles.step}
              icon={<ChevronLeft20Regular />}
              disabledFocusable={walk.index === 0}
              onClick={() => walk.go(walk.index - 1)}
            />
          </Tooltip>
          <Tooltip content={words.t("review.following")} relationship="label">
            <Button
              appearance="subtle"
              className={styles.step}
              icon={<ChevronRight20Regular />}
              disabledFocusable={walk.index === walk.done.length - 1}
              onClick={() => walk.go(walk.index + 1)}
            />
          </Tooltip>
        </span>
      }
      actions={
        <>
          <Button
            className={styles.rest}
            data-row="review-exclude"
            disabledFocusable={walk.isDone}
            onClick={() => show({ kind: "exclude" })}
          >
            {words.t("review.exclude")}
          </Button>
          <Button className={styles.rest} data-row="review-correct" onClick={() => show({ kind: "correct" })}>
            {words.t("review.correct")}
          </Button>
          <Button
            appearance="primary"
            className={styles.grow}
            disabledFocusable={walk.isDone}
            onClick={accept}
          >
            {value === null
              ? words.t("review.acceptUnscored")
              : words.t("review.accept", { score: words.numbers.chip(value) })}
          </Button>
        </>
      }
    >
      <ReviewProgress done={walk.done} index={walk.index} />
      <AskedQuestion evaluation={evaluation} review={review} />
      <ReviewAnswer
        evaluation={evaluation}
        review={review}
        onEdit={(answer, fact) => show({ kind: "fact", answer, fact })}
      />
      <VerdictCard opened={opened} review={review} />
      {keysOn && (
        <p className={mergeClasses(styles.keys, common.caption, common.quieter)}>
          <Keyboard20Regular />
          {words.t("review.keys")}
        </p>
      )}
    </Screen>
  );
}
