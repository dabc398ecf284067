import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useState } from "react";
import { NothingRead } from "../../components/empty";
import { Screen } from "../../frame/screen";
import { usePane, useSession } from "../../session/session-context";
import { useReturnFocus } from "../../components/use-return-focus";
import { useWords } from "../../words/use-words";
import { AllLeftOut } from "./all-left-out";
import { AllQuestions } from "./all-questions";
import { Figures } from "./figures";
import { HowRead } from "./how-read";
import { LeftOut } from "./left-out";
import { QuestionsByCriterion } from "./questions-by-criterion";
import { readingFigures } from "./reading-figures";
import { ToReview } from "./to-review";

type Detail = "questions" | "review" | "left-out" | null;

export default function ResponsesScreen({ onNext }: { onNext: () => void }) {
  const words = useWords();
  const session = useSession();
  const opened = usePane((state) => state.opened);
  const [detail, setDetail] = useState<Detail>(null);
  const focus = useReturnFocus();
  if (!opened) return <NothingRead title="tab.responses" />;

  const { evaluation } = opened;
  const back = () => {
    setDetail(null);
    focus.giveBack();
  };
  const show = (next: Detail) => {
    focus.remember();
    setDetail(next);
  };
  if (detail === "questions") return <AllQuestions evaluation={evaluation} onBack={back} />;
  if (detail === "review") return <ToReview opened={opened} onBack={back} />;
  if (detail === "left-out") return <AllLeftOut exclusions={evaluation.excluded} onBack={back} />;

  const figures = readingFigures(evaluation);
  return (
    <Screen
      title={words.t("tab.responses")}
      aside={
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise20Regular />}
          onClick={() => void session.read()}
        >
          {words.t("responses.readAgain")}
        </Button>
      }
      actions={
        <Button appearance="primary" style={{ flexGrow: 1 }} onClick={onNext}>
          {words.t("responses.next")}
        </Button>
      }
    >
      <Figures figures={figures} onReview={() => show("review")} />
      <HowRead evaluation={evaluation} />
      <QuestionsByCriterion evaluation={evaluation} onSeeAll={() => show("questions")} />
      <LeftOut exclusions={evaluation.excluded} onSeeAll={() => show("left-out")} />
    </Screen>
  );
}
