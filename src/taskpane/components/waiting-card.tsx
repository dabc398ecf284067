import { makeStyles, mergeClasses, tokens, useAnnounce } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useState, type ReactNode } from "react";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  card: {
    marginTop: "12px",
    borderRadius: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    padding: "12px",
  },
  text: { margin: "6px 0 8px", lineHeight: "22px" },
  key: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: "12px",
    padding: "1px 6px",
    borderRadius: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomWidth: "2px",
  },
  done: { display: "inline-flex", alignItems: "center", columnGap: "8px" },
  icon: { color: "var(--rfp-done)", flexShrink: 0 },
});

/** A cell is still being edited: which key to press, that nothing is lost, and that it goes on by itself. */
export function WaitingCard({ since }: { since: number }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { announce } = useAnnounce();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => announce(words.t("waiting.title"), { alert: true }), [announce, words]);
  const kbd = (chunks: ReactNode[]) => <kbd className={styles.key}>{chunks}</kbd>;
  return (
    <section className={styles.card} aria-label={words.t("waiting.title")}>
      <h2 className={common.sectionTitle}>{words.t("waiting.title")}</h2>
      <p className={styles.text}>{words.rich("waiting.text", { kbd })}</p>
      <div className={mergeClasses(common.between, common.caption, common.quiet)}>
        <span className={styles.done}>
          <CheckmarkCircle16Filled className={styles.icon} />
          {words.t("waiting.nothing")}
        </span>
        <span className={common.figures}>
          {words.t("waiting.seconds", { seconds: Math.max(0, Math.round((now - since) / 1000)) })}
        </span>
      </div>
    </section>
  );
}
