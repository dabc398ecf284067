import { Bar } from "./bar";

/** One bar of `share` percent. Without `sentence` the figure beside it already says everything. */
export function SingleBar(props: {
  share: number;
  fill: string;
  sentence?: string;
  track?: boolean;
  tall?: boolean;
  className?: string;
}) {
  return (
    <Bar
      share={props.share}
      height={props.tall === true ? 10 : 6}
      track={props.track === true}
      sentence={props.sentence}
      className={props.className}
    >
      <rect width="100%" height="100%" fill={props.fill} />
    </Bar>
  );
}
