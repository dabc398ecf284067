import { Button, Link, makeStyles, mergeClasses, useAnnounce } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useEffect, useState } from "react";
import type { Trouble } from "../session/pane-state";
import { usePane, useSession } from "../session/session-context";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  card: {
    marginTop: "8px",
    padding: "10px 12px",
    borderRadius: "8px",
    border: "1px solid var(--rfp-warn-line)",
    backgroundColor: "var(--rfp-warn-soft)",
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    rowGap: "4px",
  },
  icon: { color: "var(--rfp-warn-icon)" },
  rest: { gridColumnStart: "2" },
  buttons: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "12px", rowGap: "4px" },
  details: { margin: "4px 0 0", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

/** What went wrong, what to do now, and the way to try again. Assertive, once. */
export function TroubleCard() {
  const trouble = usePane((state) => state.trouble);
  return trouble ? <TroubleFound trouble={trouble} /> : null;
}

function TroubleFound({ trouble }: { trouble: Trouble }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const { announce } = useAnnounce();
  const [detailed, setDetailed] = useState(false);
  const what = words.say(trouble.what);
  const nextStep = words.say(trouble.nextStep);
  useEffect(() => announce(`${what} ${nextStep}`, { alert: true }), [announce, what, nextStep]);

  const again: Partial<Record<Trouble["during"], () => unknown>> = {
    starting: session.start,
    reading: session.read,
    sample: session.openSample,
    applying: session.apply,
    writing: session.write,
    following: session.lookAtReport,
  };
  const retry = again[trouble.during];
  return (
    <section className={styles.card} aria-label={words.t("trouble.title")}>
      <Warning20Filled className={styles.icon} />
      <strong className={common.strong}>{what}</strong>
      <span className={mergeClasses(styles.rest, common.caption)}>{nextStep}</span>
      <span className={mergeClasses(styles.rest, styles.buttons)}>
        {retry && (
          <Button
            size="small"
            onClick={() => {
              session.dismissTrouble();
              void retry();
            }}
          >
            {words.t("trouble.again")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={session.dismissTrouble}>
          {words.t("trouble.dismiss")}
        </Button>
        <Link as="button" aria-expanded={detailed} onClick={() => setDetailed(!detailed)}>
          <span className={common.caption}>{words.t("trouble.details")}</span>
        </Link>
      </span>
      {detailed && (
        <pre className={mergeClasses(styles.rest, styles.details, common.caption)}>{trouble.details}</pre>
      )}
    </section>
  );
}

/** Said after Cancel: what has been done so far stays. */
export function StoppedNote() {
  const common = useCommonStyles();
  const words = useWords();
  const stopped = usePane((state) => state.stopped);
  const { announce } = useAnnounce();
  useEffect(() => {
    if (stopped) announce(words.t("work.stopped"));
  }, [announce, stopped, words]);
  if (!stopped) return null;
  return <p className={mergeClasses(common.caption, common.quiet)}>{words.t("work.stopped")}</p>;
}
