import { Button } from "@fluentui/react-components";
import { Screen } from "../../../frame/screen";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";

/** After the last answer: nothing is left, and what comes next. */
export function ReviewDone({ onBack, onNext }: { onBack: () => void; onNext: () => void }) {
  const common = useCommonStyles();
  const words = useWords();
  return (
    <Screen
      key="done"
      title={words.t("review.done")}
      onBack={onBack}
      actions={
        <Button appearance="primary" style={{ flexGrow: 1 }} onClick={onNext}>
          {words.t("responses.next")}
        </Button>
      }
    >
      <p className={common.quiet}>{words.t("review.done.text")}</p>
    </Screen>
  );
}
