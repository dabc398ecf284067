import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { TableCursor20Regular } from "@fluentui/react-icons/svg/table-cursor";
import { useMemo } from "react";
import type { LogEntry, Logged } from "../../../../core/model";
import { Screen } from "../../../frame/screen";
import type { MessageKey } from "../../../messages";
import { pendingEntries } from "../../../session/log/weights-logged";
import type { Opened } from "../../../session/pane-state";
import { usePane, useSession } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { momentWords } from "../../../words/dates";
import { useWords, type Words } from "../../../words/use-words";
import { writtenHistory, type HistoryLine } from "./written-history";

/** So many lines are drawn; all of them stand in the workbook. */
const SHOWN = 100;

const LOGGED_WORDS: Readonly<Record<Logged, MessageKey>> = {
  score: "logged.score",
  weight: "logged.weight",
  points: "logged.points",
  gate: "logged.gate",
  price: "logged.price",
  rule: "logged.rule",
  criterion: "logged.criterion",
  reading: "logged.reading",
};

const useStyles = makeStyles({
  row: { padding: "8px 0" },
  words: { overflowWrap: "anywhere" },
  when: { flexShrink: 0 },
});

/** Who changed what, when and why: what is not written yet, and what the workbook holds. */
export default function HistoryScreen({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const engine = usePane((state) => state.engine);
  const loggedWeights = usePane((state) => state.loggedWeights);
  const judgements = usePane((state) => state.judgements);
  const who = usePane((state) => state.who);
  const written = usePane((state) => state.report !== null);
  const pending = useMemo(
    () =>
      pendingEntries({ engine, opened, loggedWeights, judgements, who })
        .map((entry) => lineOf(words, entry))
        .reverse(),
    [engine, opened, loggedWeights, judgements, who, words],
  );
  const { log } = opened.evaluation;
  const kept = useMemo(() => writtenHistory(log?.kept), [log]);
  return (
    <Screen
      title={words.t("history.title")}
      onBack={onBack}
      {...(written && kept.length > 0
        ? {
            actions: (
              <Button
                style={{ flexGrow: 1 }}
                icon={<TableCursor20Regular />}
                onClick={() => session.openSheet("log")}
              >
                {words.t("history.open")}
              </Button>
            ),
          }
        : {})}
    >
      {pending.length + kept.length === 0 && <p className={common.quiet}>{words.t("history.none")}</p>}
      <Lines title={words.t("history.pending")} lines={pending} />
      <Lines title={words.t("history.written")} lines={kept} />
    </Screen>
  );
}

function lineOf(words: Words, entry: LogEntry): HistoryLine {
  return { ...entry, changed: words.t(LOGGED_WORDS[entry.changed]) };
}

function Lines({ title, lines }: { title: string; lines: readonly HistoryLine[] }) {
  const common = useCommonStyles();
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <section className={common.section}>
      <h2 className={common.sectionTitle}>{title}</h2>
      <ul className={common.list}>
        {lines.slice(0, SHOWN).map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className={mergeClasses(common.caption, common.quiet)}>
          {words.t("history.more", { count: lines.length - SHOWN })}
        </p>
      )}
    </section>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const about = [line.vendor, line.what].filter((part) => part !== "").join(" · ");
  return (
    <li className={mergeClasses(common.rowItem, styles.row, common.caption)}>
      <div className={common.between}>
        <strong className={mergeClasses(common.strong, styles.words)}>{line.changed}</strong>
        <span className={mergeClasses(common.quieter, common.figures, styles.when)}>
          {momentWords(line.when, words.locale)}
        </span>
      </div>
      <div className={styles.words}>{about}</div>
      <div className={mergeClasses(styles.words, common.figures)}>
        {words.t("consequence.arrow", { before: line.from, after: line.to })}
      </div>
      {line.reason !== "" && (
        <div className={styles.words}>
          {words.t("quote.open")}
          {line.reason}
          {words.t("quote.close")}
        </div>
      )}
      {line.who !== "" && <div className={common.quiet}>{line.who}</div>}
    </li>
  );
}
