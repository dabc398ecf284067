import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import { TableCursor20Regular } from "@fluentui/react-icons/svg/table-cursor";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, useEffect, useState } from "react";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { NothingRead } from "../../components/empty";
import { LinkRow } from "../../components/link-row";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import { weightsMoved } from "../../session/log/weights-logged";
import { changesSince, nothingToWrite, reportSheets } from "../../session/report-changes";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { CostsLink } from "../costs/costs-link";
import { Orphans } from "./orphans";
import { Outcome } from "./outcome";
import { SheetList } from "./sheet-list";
import { sheetTexts } from "./sheet-texts";

const CostsScreen = lazy(() => import("../costs/costs-screen"));

const HistoryScreen = lazy(() => import("./history/history-screen"));

const useStyles = makeStyles({
  note: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "10px", marginTop: "12px" },
  lead: { margin: "0 0 12px" },
});

export default function ReportScreen() {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const opened = usePane((state) => state.opened);
  const report = usePane((state) => state.report);
  const judgements = usePane((state) => state.judgements);
  const writing = usePane((state) => state.work?.kind === "writing");
  const pending = usePane((state) => state.judgements.log.length + (weightsMoved(state) ? 1 : 0));
  const [history, setHistory] = useState(false);
  const [costs, setCosts] = useState(false);
  const focus = useReturnFocus();
  // Someone may have deleted the sheets, or written them from another pane.
  useEffect(() => void session.lookAtReport(), [session]);
  if (!opened) return <NothingRead title="tab.report" />;
  if (costs) {
    const back = () => {
      setCosts(false);
      focus.giveBack();
    };
    return <CostsScreen onBack={back} />;
  }

  if (history) {
    const back = () => {
      setHistory(false);
      focus.giveBack();
    };
    return <HistoryScreen opened={opened} onBack={back} />;
  }

  const changes = report ? changesSince(report, opened.evaluation, opened.weights, judgements) : null;
  const nothingNew = changes !== null && nothingToWrite(changes);
  const texts = sheetTexts(words, opened.evaluation, nothingNew ? null : changes, pending);
  const count = reportSheets(opened.evaluation).length;
  return (
    <Screen
      title={words.t("tab.report")}
      aside={
        report &&
        !nothingNew && (
          <Button
            appearance="subtle"
            size="small"
            icon={<TableCursor20Regular />}
            onClick={() => session.openSheet("ranking")}
          >
            {words.t("report.open")}
          </Button>
        )
      }
      actions={
        <>
          <Button
            appearance={nothingNew ? "secondary" : "primary"}
            style={{ flexGrow: 1 }}
            {...(report ? { icon: <ArrowClockwise20Regular /> } : {})}
            onClick={() => void session.write()}
          >
            {words.t(report ? "report.refresh" : "report.write", { count })}
          </Button>
          {nothingNew && (
            <Button appearance="primary" style={{ flexGrow: 1 }} onClick={() => session.openSheet("ranking")}>
              {words.t("report.open")}
            </Button>
          )}
        </>
      }
    >
      <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>
        {words.t(report ? (nothingNew ? "report.current" : "report.behind") : "report.first")}
      </p>
      <Outcome />
      <section className={common.section}>
        <h2 className={common.sectionTitle}>
          {words.t(
            writing
              ? "report.being"
              : nothingNew
                ? "report.stands"
                : report
                  ? "report.willChange"
                  : "report.willWrite",
          )}
        </h2>
        <SheetList texts={texts} />
      </section>
      <Orphans orphans={opened.evaluation.orphans ?? []} />
      <CostsLink
        evaluation={opened.evaluation}
        onOpen={() => {
          focus.remember();
          setCosts(true);
        }}
      />
      {(report !== null || pending > 0) && (
        <LinkRow
          row="history"
          icon={<History20Regular />}
          title={words.t("history.title")}
          text={words.t("history.row", { pending })}
          onOpen={() => {
            focus.remember();
            setHistory(true);
          }}
        />
      )}
      <div className={mergeClasses(common.softCard, common.caption, styles.note)}>
        <LockClosed20Regular />
        <span>
          {changes && changes.overrides > 0
            ? words.t("report.stays", { count: changes.overrides })
            : words.t("report.untouched")}
        </span>
      </div>
    </Screen>
  );
}
