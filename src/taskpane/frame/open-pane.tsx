import { lazy, Suspense, useMemo, useState } from "react";
import ResponsesScreen from "../screens/responses/responses-screen";
import { reviewsOf } from "../session/reviews";
import { usePane, useSession } from "../session/session-context";
import { Tabs, type TabId } from "./tabs";
import { TopRow } from "./top-row";
import { Waiting } from "./waiting";

const WeightsScreen = lazy(() => import("../screens/weights/weights-screen"));
const RankingScreen = lazy(() => import("../screens/ranking/ranking-screen"));
const ReportScreen = lazy(() => import("../screens/report/report-screen"));

/** The pane once people are past the first run: name, tabs and the chosen screen. */
export default function OpenPane() {
  const [tab, setTab] = useState<TabId>("responses");
  const evaluation = usePane((state) => state.opened?.evaluation);
  const [corrections, setCorrections] = useState(0);
  const session = useSession();
  const reviews = useMemo(() => (evaluation ? reviewsOf(evaluation).length : 0), [evaluation]);
  return (
    <>
      <header>
        <TopRow
          onCorrections={() => {
            setTab("responses");
            setCorrections(corrections + 1);
          }}
        />
        <Tabs
          selected={tab}
          reviews={reviews}
          onSelect={(chosen) => {
            session.dismissNoted();
            setTab(chosen);
            setCorrections(0);
          }}
        />
      </header>
      <Suspense fallback={<Waiting />}>
        {tab === "responses" && (
          // Asked for in the menu, the list opens anew wherever in the tab people are.
          <ResponsesScreen
            key={corrections}
            onNext={() => setTab("weights")}
            {...(corrections > 0 ? { startWith: { kind: "corrections" } as const } : {})}
          />
        )}
        {tab === "weights" && <WeightsScreen onNext={() => setTab("ranking")} />}
        {tab === "ranking" && <RankingScreen onNext={() => setTab("report")} />}
        {tab === "report" && <ReportScreen />}
      </Suspense>
    </>
  );
}
