import { AriaLiveAnnouncer, FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type CSSProperties } from "react";
import { BrandBar } from "./frame/brand-bar";
import { Tabs, type TabId } from "./frame/tabs";
import { TopRow } from "./frame/top-row";
import { FirstRunScreen } from "./screens/first-run/first-run-screen";
import { needsReview } from "./screens/responses/reading-figures";
import ResponsesScreen from "./screens/responses/responses-screen";
import type { PaneServices } from "./services";
import { SessionProvider, usePane } from "./session/session-context";
import { CriterionPatterns } from "./theme/criterion-look";
import { LookContext } from "./theme/look-context";
import { extraVariables, themeOf } from "./theme/pane-theme";
import { useLook } from "./theme/use-look";
import { LanguageProvider } from "./words/pane-language";
import { useWords } from "./words/use-words";

const WeightsScreen = lazy(() => import("./screens/weights/weights-screen"));
const RankingScreen = lazy(() => import("./screens/ranking/ranking-screen"));
const ReportScreen = lazy(() => import("./screens/report/report-screen"));

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    minWidth: "280px",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    ":lang(ko)": { wordBreak: "keep-all" },
    "& .fui-Link": { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
  },
  middle: { flexGrow: 1, display: "flex", flexDirection: "column", minHeight: 0 },
  waiting: { flexGrow: 1, display: "grid", placeItems: "center" },
});

/** The whole pane. Everything it needs from outside comes in `services`. */
export function App({ services }: { services: PaneServices }) {
  const styles = useStyles();
  const look = useLook(services.officeBackground);
  return (
    <LookContext value={look}>
      <FluentProvider theme={themeOf(look)} lang={services.language}>
        {/* Not on the provider itself: what it wears, every menu's portal wears too. */}
        <div className={styles.pane} style={extraVariables(look) as CSSProperties}>
          <CriterionPatterns />
          <LanguageProvider language={services.language} locale={services.locale}>
            <AriaLiveAnnouncer>
              <SessionProvider services={services}>
                <Pane offersSample={services.openSample !== undefined} />
              </SessionProvider>
            </AriaLiveAnnouncer>
          </LanguageProvider>
        </div>
      </FluentProvider>
    </LookContext>
  );
}

function Pane({ offersSample }: { offersSample: boolean }) {
  const styles = useStyles();
  const stage = usePane((state) => state.stage);
  const reading = usePane((state) => state.work?.kind === "reading");
  return (
    <>
      <div className={styles.middle}>
        {stage === "starting" && !reading && <Waiting />}
        {stage === "starting" && reading && <FirstRunScreen offersSample={offersSample} />}
        {stage === "first-run" && <FirstRunScreen offersSample={offersSample} />}
        {stage === "open" && <OpenPane />}
      </div>
      <BrandBar />
    </>
  );
}

function OpenPane() {
  const [tab, setTab] = useState<TabId>("responses");
  const evaluation = usePane((state) => state.opened?.evaluation);
  return (
    <>
      <TopRow />
      <Tabs
        selected={tab}
        reviews={evaluation ? evaluation.answers.filter(needsReview).length : 0}
        onSelect={setTab}
      />
      <Suspense fallback={<Waiting />}>
        {tab === "responses" && <ResponsesScreen onNext={() => setTab("weights")} />}
        {tab === "weights" && <WeightsScreen onNext={() => setTab("ranking")} />}
        {tab === "ranking" && <RankingScreen onNext={() => setTab("report")} />}
        {tab === "report" && <ReportScreen />}
      </Suspense>
    </>
  );
}

function Waiting() {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.waiting}>
      <Spinner size="small" label={words.t("work.starting")} />
    </div>
  );
}
