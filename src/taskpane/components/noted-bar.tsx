import { Button, Link, makeStyles, mergeClasses, tokens, useAnnounce } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import type { Noted } from "../session/pane-state";
import { usePane, useSession } from "../session/session-context";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto 24px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "36px",
    padding: "4px 8px 4px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 319px)": { paddingLeft: "12px" },
  },
  done: { color: "var(--rfp-done)" },
  words: { overflowWrap: "anywhere" },
  dismiss: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});

/** What has just been decided, with the way back. It stays until the next decision or until it is put away. */
export function NotedBar() {
  const noted = usePane((state) => state.noted);
  return noted ? <NotedNow noted={noted} /> : null;
}

function NotedNow({ noted }: { noted: Noted }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const canUndo = usePane((state) => state.earlier.length > 0);
  const busy = usePane((state) => state.work !== null);
  const { announce } = useAnnounce();
  const said = words.t(noted.key, noted.values);
  // Said again for every decision, the same words or not.
  useEffect(() => announce(said), [announce, said, noted]);
  return (
    <section className={mergeClasses(styles.bar, common.caption)} aria-label={words.t("noted.title")}>
      <CheckmarkCircle16Filled className={styles.done} />
      <span className={styles.words}>{said}</span>
      {canUndo ? (
        <Link as="button" disabled={busy} onClick={() => void session.undoJudgement()}>
          <span className={common.caption}>{words.t("noted.undo")}</span>
        </Link>
      ) : (
        <span />
      )}
      <Button
        appearance="subtle"
        className={styles.dismiss}
        icon={<Dismiss16Regular />}
        aria-label={words.t("trouble.dismiss")}
        onClick={session.dismissNoted}
      />
    </section>
  );
}
