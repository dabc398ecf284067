import { Button, makeStyles, mergeClasses, ProgressBar, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Progress } from "../../excel/workbook-connection";
import type { MessageKey } from "../messages";
import type { Work } from "../session/pane-state";
import { useSession } from "../session/session-context";
import { useCommonStyles } from "../theme/common-styles";
import { useWords, type Words } from "../words/use-words";

const useStyles = makeStyles({
  bar: { margin: "8px 0" },
  title: { lineHeight: "20px" },
});

const TITLES: Readonly<Record<Work["kind"], MessageKey>> = {
  starting: "work.starting",
  reading: "work.reading",
  sample: "work.sample",
  applying: "work.applying",
  writing: "work.writing",
  restoring: "work.restoring",
  correcting: "work.correcting",
};

/** "Writing RFP Scorecard", "2 of 4", the bar, and Cancel: in the place of the screen's buttons. */
export function WorkBar({ work }: { work: Work }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const { announce } = useAnnounce();
  const title = work.waitingSince === null ? titleOf(words, work) : words.t("work.waiting");
  useEffect(() => announce(title), [announce, title]);
  const { progress } = work;
  return (
    <div>
      <div className={common.between}>
        <strong className={mergeClasses(common.strong, common.truncate, styles.title)}>{title}</strong>
        {progress && progress.of > 1 && (
          <span className={mergeClasses(common.caption, common.quiet, common.figures)}>
            {words.t("work.step", { done: stepShown(progress), of: progress.of })}
          </span>
        )}
      </div>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={title}
        {...(progress && progress.of > 0 && work.waitingSince === null
          ? { value: progress.done / progress.of }
          : {})}
      />
      <div className={common.between}>
        <span className={mergeClasses(common.caption, common.quiet)}>{words.t("work.slow")}</span>
        <Button size="small" disabled={work.cancelling} onClick={session.cancel}>
          {words.t(work.cancelling ? "work.cancelling" : "work.cancel")}
        </Button>
      </div>
    </div>
  );
}

function stepShown({ done, of }: Progress): number {
  return Math.min(done + 1, of);
}

function titleOf(words: Words, { kind, progress }: Work): string {
  if (!progress) return words.t(TITLES[kind]);
  switch (progress.step) {
    case "listing":
      return words.t("work.listing");
    case "reading":
      return progress.sheet
        ? words.t("work.readingSheet", { sheet: progress.sheet })
        : words.t("work.reading");
    case "writing":
      return progress.sheet
        ? words.t("work.writingSheet", { sheet: progress.sheet })
        : words.t("work.writing");
    case "charts":
      return words.t("work.charts");
    case "checking":
      return words.t("work.checking");
  }
}
