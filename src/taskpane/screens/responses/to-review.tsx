import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { reviewsByQuestion } from "../../session/reviews";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { ReviewGroup } from "./review-group";

const useStyles = makeStyles({ lead: { margin: "4px 0 8px" } });

/** The answers a person should look at, by question, the most decisive question first and open. */
export default function ToReview(props: {
  opened: Opened;
  onBack: () => void;
  /** Given the answer to begin with. */
  onReview: (startAt: string) => void;
}) {
  const { opened, onBack, onReview } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { evaluation, weights } = opened;
  const groups = useMemo(() => reviewsByQuestion(evaluation, weights), [evaluation, weights]);
  const [open, setOpen] = useState<string | null>(groups[0]?.question.id ?? null);
  const count = groups.reduce((sum, { reviews }) => sum + reviews.length, 0);
  return (
    <Screen title={words.t("review.title", { count })} onBack={onBack}>
      <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>{words.t("review.how")}</p>
      {groups.map((group) => (
        <ReviewGroup
          key={group.question.id}
          evaluation={evaluation}
          group={group}
          onReview={onReview}
          open={open === group.question.id}
          onToggle={() => setOpen(open === group.question.id ? null : group.question.id)}
        />
      ))}
    </Screen>
  );
}
