import { AriaLiveAnnouncer, FluentProvider, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, type CSSProperties } from "react";
import { BrandBar } from "./frame/brand-bar";
import { Waiting } from "./frame/waiting";
import { FirstRunScreen } from "./screens/first-run/first-run-screen";
import type { PaneServices } from "./services";
import { SessionProvider, usePane } from "./session/session-context";
import { CriterionPatterns } from "./theme/criterion-look";
import { LookContext } from "./theme/look-context";
import { extraVariables, themeOf } from "./theme/pane-theme";
import { useLook } from "./theme/use-look";
import { LanguageProvider } from "./words/pane-language";

/** Most of the pane: it comes while the first question is being read. */
const OpenPane = lazy(() => import("./frame/open-pane"));

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    minWidth: "280px",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    ":lang(ko)": { wordBreak: "keep-all" },
    "& .fui-Link": {
      "@media (forced-colors: active)": { textDecorationLine: "underline", color: "LinkText" },
    },
  },
  middle: { flexGrow: 1, display: "flex", flexDirection: "column", minHeight: 0 },
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
          <LanguageProvider
            language={services.language}
            locale={services.locale}
            messages={services.messages}
          >
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
        {stage === "open" && (
          <Suspense fallback={<Waiting />}>
            <OpenPane />
          </Suspense>
        )}
      </div>
      <BrandBar />
    </>
  );
}
