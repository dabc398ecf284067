import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import type { SheetText } from "./sheet-texts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: "10px",
    alignItems: "center",
    minHeight: "52px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  table: { color: tokens.colorBrandForeground1 },
  done: { color: "var(--rfp-done)" },
});

type State = "idle" | "same" | "waiting" | "running" | "done";

/** The sheets with what happens to each; while writing, how far each one is. */
export function SheetList({ texts }: { texts: readonly SheetText[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const progress = usePane((state) => (state.work?.kind === "writing" ? state.work.progress : null));
  const writing = usePane((state) => state.work?.kind === "writing");
  const sheet = progress && "sheet" in progress ? progress.sheet : undefined;
  const current = texts.findIndex(({ title }) => sheet?.startsWith(title));

  function stateOf(index: number): State {
    if (!writing) return texts[index]!.same ? "same" : "idle";
    if (progress?.step === "charts" || progress?.step === "checking") return "done";
    if (progress?.step !== "writing" || current < 0) return "waiting";
    return index < current ? "done" : index === current ? "running" : "waiting";
  }

  return (
    <ul className={common.list}>
      {texts.map(({ key, title, text }, index) => {
        const state = stateOf(index);
        return (
          <li key={key} className={styles.row}>
            <StateIcon state={state} />
            <span>
              <strong className={mergeClasses(common.strong, state === "same" && common.quiet)}>
                {title}
              </strong>
              <br />
              <span className={mergeClasses(common.caption, common.quiet, common.figures)}>{text}</span>
            </span>
            <span className={common.hidden}>
              {state === "done" && words.t("sheet.done")}
              {state === "running" && words.t("sheet.running")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function StateIcon({ state }: { state: State }) {
  const styles = useStyles();
  const common = useCommonStyles();
  switch (state) {
    case "idle":
      return <Table20Regular className={styles.table} />;
    case "same":
      return <Table20Regular className={common.quiet} />;
    case "waiting":
      return <Circle20Regular className={common.quiet} />;
    case "running":
      return <Spinner size="tiny" />;
    case "done":
      return <CheckmarkCircle20Filled className={styles.done} />;
  }
}
