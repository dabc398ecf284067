import { Button, makeStyles, mergeClasses, ProgressBar, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import type { MessageKey } from "../messages";
import type { Work, WorkProgress } from "../session/pane-state";
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
  const share = progress ? shareDone(progress) : undefined;
  return (
    <div>
      <div className={common.between}>
        <strong className={mergeClasses(common.strong, common.truncate, styles.title)}>{title}</strong>
        {progress && (
          <span className={mergeClasses(common.caption, common.quiet, common.figures)}>
            {amountShown(words, progress)}
          </span>
        )}
      </div>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={title}
        {...(share !== undefined && work.waitingSince === null ? { value: share } : {})}
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

/** 0–1; undefined while nobody knows. */
function shareDone(progress: WorkProgress): number | undefined {
  if ("share" in progress) return progress.share;
  return progress.of > 0 ? progress.done / progress.of : undefined;
}

function amountShown(words: Words, progress: WorkProgress): string {
  if ("share" in progress) return words.t("work.share", { share: progress.share });
  const { done, of } = progress;
  return of > 1 ? words.t("work.step", { done: Math.min(done + 1, of), of }) : "";
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
    case "finding":
      return words.t("work.finding");
    case "understanding":
      return words.t("work.understanding");
    case "scoring":
      return words.t("work.scoring");
  }
}
