import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import { TableCursor20Regular } from "@fluentui/react-icons/svg/table-cursor";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { NothingRead } from "../../components/empty";
import { Screen } from "../../frame/screen";
import { changesSince, nothingToWrite, REPORT_SHEETS } from "../../session/report-changes";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { Orphans } from "./orphans";
import { Outcome } from "./outcome";
import { SheetList } from "./sheet-list";
import { sheetTexts } from "./sheet-texts";

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
  // Someone may have deleted the sheets, or written them from another pane.
  useEffect(() => void session.lookAtReport(), [session]);
  if (!opened) return <NothingRead title="tab.report" />;

  const changes = report ? changesSince(report, opened.evaluation, opened.weights, judgements) : null;
  const nothingNew = changes !== null && nothingToWrite(changes);
  const texts = sheetTexts(words, opened.evaluation, nothingNew ? null : changes);
  const count = REPORT_SHEETS.length;
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
