import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { lazy, useState, type ReactNode } from "react";
import { NothingRead } from "../../components/empty";
import { LinkRow } from "../../components/link-row";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { countToGive, scoresToGive } from "../../session/scores-to-give";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { CostsLink } from "../costs/costs-link";
import { CorrectedElsewhere } from "./corrected-elsewhere";
import type { VendorQuestion } from "./correcting/vendor-decision";
import { Figures } from "./figures";
import { HowRead } from "./how-read";
import { LeftOut } from "./left-out";
import { QuestionsByCriterion } from "./questions-by-criterion";
import { readingFigures } from "./reading-figures";
import { SetRight } from "./set-right";

const AllLeftOut = lazy(() => import("./all-left-out"));
const AllQuestions = lazy(() => import("./all-questions"));
const ChangeLayout = lazy(() => import("./correcting/change-layout"));
const CostsScreen = lazy(() => import("../costs/costs-screen"));
const CorrectionsScreen = lazy(() => import("./correcting/corrections-screen"));
const ScoresToGiveScreen = lazy(() => import("../rules/scores-to-give-screen"));
const ReviewScreen = lazy(() => import("./review/review-screen"));
const ToReview = lazy(() => import("./to-review"));
const VendorDecision = lazy(() => import("./correcting/vendor-decision"));
const VendorList = lazy(() => import("./correcting/vendor-list"));

type Detail =
  | {
      readonly kind:
        "questions" | "to-review" | "left-out" | "layout" | "vendors" | "corrections" | "scores" | "costs";
    }
  | { readonly kind: "review"; readonly startAt?: string }
  | { readonly kind: "vendor"; readonly about: VendorQuestion };

export default function ResponsesScreen(props: { onNext: () => void; startWith?: Detail }) {
  const { onNext } = props;
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const opened = usePane((state) => state.opened);
  const [detail, setDetail] = useState<Detail | null>(props.startWith ?? null);
  const focus = useReturnFocus();
  if (!opened) return <NothingRead title="tab.responses" />;

  const show = (next: Detail) => {
    focus.remember();
    setDetail(next);
  };
  if (detail) {
    const back = () => {
      setDetail(null);
      focus.giveBack();
    };
    return <DetailScreen {...{ opened, detail, back, onNext }} onShow={setDetail} />;
  }

  const { evaluation } = opened;
  const figures = readingFigures(evaluation);
  const toGive = countToGive(scoresToGive(evaluation));
  const next = { appearance: "primary", style: { flexGrow: 1 } } as const;
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
        figures.toReview > 0 ? (
          <>
            <Button onClick={onNext}>{words.t("tab.weights")}</Button>
            <Button {...next} data-row="review-all" onClick={() => show({ kind: "review" })}>
              {words.t("review.start", { count: figures.toReview })}
            </Button>
          </>
        ) : (
          <Button {...next} onClick={onNext}>
            {words.t("responses.next")}
          </Button>
        )
      }
    >
      <CorrectedElsewhere />
      <Figures
        figures={figures}
        onReview={() => show({ kind: "to-review" })}
        onVendors={() => show({ kind: "vendors" })}
      />
      {toGive > 0 && (
        <LinkRow
          warn
          row="scores"
          icon={<Edit20Regular />}
          title={words.t("scores.title", { count: toGive })}
          text={words.t("scores.row")}
          onOpen={() => show({ kind: "scores" })}
        />
      )}
      <HowRead evaluation={evaluation} onChange={() => show({ kind: "layout" })} />
      <QuestionsByCriterion evaluation={evaluation} onSeeAll={() => show({ kind: "questions" })} />
      <LeftOut
        exclusions={evaluation.excluded}
        onSeeAll={() => show({ kind: "left-out" })}
        onInclude={(about) => show({ kind: "vendor", about })}
      />
      <div className={common.section}>
        <CostsLink evaluation={evaluation} onOpen={() => show({ kind: "costs" })} />
      </div>
      <SetRight onShow={() => show({ kind: "corrections" })} />
    </Screen>
  );
}

function DetailScreen(props: {
  opened: Opened;
  detail: Detail;
  back: () => void;
  onShow: (detail: Detail) => void;
  onNext: () => void;
}): ReactNode {
  const { opened, detail, back, onShow } = props;
  switch (detail.kind) {
    case "questions":
      return <AllQuestions opened={opened} onBack={back} />;
    case "to-review":
      return (
        <ToReview opened={opened} onBack={back} onReview={(startAt) => onShow({ kind: "review", startAt })} />
      );
    case "left-out":
      return <AllLeftOut opened={opened} onBack={back} />;
    case "layout":
      return <ChangeLayout opened={opened} onBack={back} />;
    case "vendors":
      return <VendorList opened={opened} onBack={back} />;
    case "scores":
      return <ScoresToGiveScreen opened={opened} onBack={back} />;
    case "costs":
      return <CostsScreen onBack={back} />;
    case "corrections":
      return <CorrectionsScreen opened={opened} onBack={back} />;
    case "vendor":
      return <VendorDecision opened={opened} about={detail.about} onBack={back} />;
    case "review": {
      const { startAt } = detail;
      return (
        <ReviewScreen
          opened={opened}
          onBack={back}
          onNext={props.onNext}
          {...(startAt === undefined ? {} : { startAt })}
        />
      );
    }
  }
}
