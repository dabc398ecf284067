import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  track: {
    display: "block",
    width: "100%",
    borderRadius: "3px",
    overflow: "hidden",
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText", borderRadius: 0 },
  },
  withTrack: { backgroundColor: "var(--rfp-track)" },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: "3px",
    overflow: "hidden",
    transitionProperty: "width",
    transitionDuration: "150ms",
    transitionTimingFunction: tokens.curveEasyEase,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      boxSizing: "border-box",
      border: "1px solid CanvasText",
    },
  },
});

/**
 * A bar of `share` percent of its track, drawn by its children. Without `sentence` the figure beside it already says
 * everything: hidden from readers.
 */
export function Bar(props: {
  share: number;
  height: 6 | 8 | 10 | 12;
  track: boolean;
  sentence: string | undefined;
  className: string | undefined;
  children: ReactNode;
}) {
  const styles = useStyles();
  const named =
    props.sentence === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": props.sentence };
  return (
    <span
      className={mergeClasses(styles.track, props.track && styles.withTrack, props.className)}
      style={{ height: `${props.height}px` }}
    >
      <svg className={styles.bar} style={{ width: `${props.share}%` }} {...named}>
        {props.children}
      </svg>
    </span>
  );
}
