import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    display: "block",
    width: "100%",
    height: "6px",
    borderRadius: "3px",
    overflow: "hidden",
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText", borderRadius: 0 },
  },
  withTrack: { backgroundColor: "var(--rfp-track)" },
  tall: { height: "10px" },
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

/** One bar of `share` percent. Without `sentence` the figure beside it already says everything: hidden from readers. */
export function SingleBar(props: {
  share: number;
  fill: string;
  sentence?: string;
  track?: boolean;
  tall?: boolean;
  className?: string;
}) {
  const styles = useStyles();
  const named =
    props.sentence === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": props.sentence };
  return (
    <span
      className={mergeClasses(
        styles.track,
        props.track === true && styles.withTrack,
        props.tall === true && styles.tall,
        props.className,
      )}
    >
      <svg className={styles.bar} style={{ width: `${props.share}%` }} {...named}>
        <rect width="100%" height="100%" fill={props.fill} />
      </svg>
    </span>
  );
}
