import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CriterionId } from "../../core/model";
import { criterionFill } from "../theme/criterion-look";
import { useCurrentLook } from "../theme/look-context";

export interface Segment {
  readonly criterion: CriterionId;
  /** Points out of 100. */
  readonly points: number;
}

const useStyles = makeStyles({
  track: {
    display: "block",
    width: "100%",
    height: "10px",
    borderRadius: "3px",
    overflow: "hidden",
    backgroundColor: "var(--rfp-track)",
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText", borderRadius: 0 },
  },
  tall: { height: "12px" },
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

/** Contributions end to end on a track of 100 points, a gap between them, no text inside. `sentence` says the same. */
export function ContributionBar(props: {
  segments: readonly Segment[];
  sentence: string;
  tall?: boolean;
  className?: string;
}) {
  const styles = useStyles();
  const look = useCurrentLook();
  const total = props.segments.reduce((sum, { points }) => sum + points, 0);
  const placed = placeSegments(props.segments);
  const share = (points: number) => `${total > 0 ? (100 * points) / total : 0}%`;
  return (
    <span className={mergeClasses(styles.track, props.tall === true && styles.tall, props.className)}>
      <svg className={styles.bar} style={{ width: `${total}%` }} role="img" aria-label={props.sentence}>
        {placed.map(({ criterion, points, at }) => (
          <rect
            key={criterion}
            x={share(at)}
            width={share(points)}
            height="100%"
            fill={criterionFill(criterion, look)}
          />
        ))}
        {placed.slice(1).map(({ criterion, at }) => (
          <rect
            key={criterion}
            x={share(at)}
            width={look === "contrast" ? 1 : 2}
            height="100%"
            transform="translate(-1)"
            fill={look === "contrast" ? "CanvasText" : tokens.colorNeutralBackground1}
          />
        ))}
      </svg>
    </span>
  );
}

/** Each segment with the points before it. */
function placeSegments(segments: readonly Segment[]): readonly (Segment & { readonly at: number })[] {
  let at = 0;
  return segments.map((segment) => {
    const placed = { ...segment, at };
    at += segment.points;
    return placed;
  });
}
