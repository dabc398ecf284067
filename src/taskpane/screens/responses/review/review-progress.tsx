import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../../../words/use-words";

/** More than these would be too thin to tell apart. */
const MOST_SEGMENTS = 20;

const useStyles = makeStyles({
  segments: { display: "flex", columnGap: "4px", height: "4px", margin: "4px 0 12px" },
  segment: {
    flexGrow: 1,
    flexBasis: 0,
    borderRadius: "2px",
    backgroundColor: "var(--rfp-track)",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  done: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  current: {
    backgroundColor: "var(--rfp-warn-fill)",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** How far the review is: a segment for each answer, or one bar for many. Green is done, amber is the one shown. */
export function ReviewProgress({ done, index }: { done: readonly boolean[]; index: number }) {
  const styles = useStyles();
  const words = useWords();
  const finished = done.filter(Boolean).length;
  const sentence = words.t("review.progress", { done: finished, of: done.length });
  if (done.length > MOST_SEGMENTS) {
    const rest = done.length - finished;
    return (
      <div className={styles.segments} role="img" aria-label={sentence}>
        {finished > 0 && (
          <span className={mergeClasses(styles.segment, styles.done)} style={{ flexGrow: finished }} />
        )}
        {rest > 0 && (
          <span
            className={mergeClasses(styles.segment, styles.current)}
            style={{ flexGrow: 1, minWidth: "6px" }}
          />
        )}
        {rest > 1 && <span className={styles.segment} style={{ flexGrow: rest - 1 }} />}
      </div>
    );
  }
  return (
    <div className={styles.segments} role="img" aria-label={sentence}>
      {done.map((isDone, at) => (
        <span
          key={at}
          className={mergeClasses(
            styles.segment,
            isDone && styles.done,
            at === index && !isDone && styles.current,
          )}
        />
      ))}
    </div>
  );
}
