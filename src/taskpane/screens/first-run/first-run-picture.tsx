import { makeStyles, tokens } from "@fluentui/react-components";
import { STANDARD_CRITERIA } from "../../../core/model";
import { criterionFill } from "../../theme/criterion-look";
import { useCurrentLook } from "../../theme/look-context";
import type { Look } from "../../theme/pane-theme";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    borderRadius: "8px",
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
});

const ROWS = [
  [20, 25, 25, 20, 10],
  [16, 22, 24, 17, 9],
  [13, 20, 19, 15, 7],
  [11, 16, 14, 12, 6],
] as const;

/** A marked cell leading to ranked bars: the product in one picture. Decoration only. */
export function FirstRunPicture() {
  const styles = useStyles();
  const look = useCurrentLook();
  const line = tokens.colorNeutralStroke2;
  return (
    <svg className={styles.picture} viewBox="0 0 308 132" aria-hidden="true">
      <rect
        x="24"
        y="22"
        width="116"
        height="88"
        rx="6"
        fill={tokens.colorNeutralBackground1}
        stroke={line}
      />
      {[0, 1, 2, 3, 4].map((row) =>
        [0, 1, 2].map((column) => (
          <rect
            key={`${row} ${column}`}
            x={30 + column * 40}
            y={28.5 + row * 17.6}
            width={row === 0 ? 24 : 20 + ((row * 7 + column * 5) % 9)}
            height="4"
            rx="2"
            fill={row === 0 ? tokens.colorBrandStroke2 : line}
          />
        )),
      )}
      {[1, 2, 3, 4].map((row) => (
        <path key={row} d={`M24 ${22 + row * 17.6}h116`} stroke={line} />
      ))}
      <path d="M58.5 22v88M99.5 22v88" stroke={line} />
      <rect
        x="59"
        y="40"
        width="40"
        height="17"
        fill="var(--rfp-mark-fill)"
        stroke={tokens.colorBrandStroke1}
        strokeWidth="1.5"
      />
      <rect x="65" y="46.5" width="26" height="4" rx="2" fill="var(--rfp-mark-line)" />
      <path
        d="M101 49c26 0 30-9 58-9"
        fill="none"
        stroke={tokens.colorBrandStroke1}
        strokeWidth="1.5"
        strokeDasharray="3 3"
      />
      <circle cx="161" cy="40" r="2.5" fill={tokens.colorBrandStroke1} />
      <rect
        x="166"
        y="22"
        width="118"
        height="88"
        rx="6"
        fill={tokens.colorNeutralBackground1}
        stroke={line}
      />
      {ROWS.map((row, index) => (
        <Stack key={index} widths={row} y={35 + index * 17.5} look={look} />
      ))}
    </svg>
  );
}

function Stack(props: { widths: readonly number[]; y: number; look: Look }) {
  return (
    <>
      {STANDARD_CRITERIA.map((criterion, index) => (
        <rect
          key={criterion}
          x={180 + props.widths.slice(0, index).reduce((x, width) => x + width * 0.92 + 1, 0)}
          y={props.y}
          width={props.widths[index]! * 0.92}
          height="9"
          rx="1.5"
          fill={criterionFill(criterion, props.look)}
        />
      ))}
    </>
  );
}
