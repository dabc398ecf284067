import { makeStyles } from "@fluentui/react-components";
import type { Span } from "./quote-spans";

const useStyles = makeStyles({
  mark: {
    backgroundColor: "var(--rfp-mark-fill)",
    color: "inherit",
    borderBottom: "1px solid var(--rfp-mark-line)",
    // Forced colours give a mark the system's text colour for marks: unreadable on the canvas.
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      color: "CanvasText",
      textDecorationLine: "underline",
    },
  },
});

/** A vendor's words with those that were read marked. Always text, never markup. */
export function QuotedSpans({ spans }: { spans: readonly Span[] }) {
  const styles = useStyles();
  return spans.map((span, at) =>
    span.marked ? (
      <mark key={at} className={styles.mark}>
        {span.text}
      </mark>
    ) : (
      <span key={at}>{span.text}</span>
    ),
  );
}
