import { tokens } from "@fluentui/react-components";
import type { CriterionId } from "../../core/model";
import { criterionFill } from "../theme/criterion-look";
import { useCurrentLook } from "../theme/look-context";
import { Bar } from "./bar";

export interface Segment {
  readonly criterion: CriterionId;
  /** Points out of 100. */
  readonly points: number;
}

/** Contributions end to end on a track of 100 points, a gap between them, no text inside. `sentence` says the same. */
export function ContributionBar(props: {
  segments: readonly Segment[];
  sentence: string;
  tall?: boolean;
  className?: string;
}) {
  const look = useCurrentLook();
  const total = props.segments.reduce((sum, { points }) => sum + points, 0);
  const placed = placeSegments(props.segments);
  const share = (points: number) => `${total > 0 ? (100 * points) / total : 0}%`;
  return (
    <Bar
      share={total}
      height={props.tall === true ? 12 : 10}
      track
      sentence={props.sentence}
      className={props.className}
    >
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
    </Bar>
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
