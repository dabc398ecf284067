import { makeStyles } from "@fluentui/react-components";
import type { CriterionId } from "../../core/model";
import { criterionFill } from "../theme/criterion-look";
import { useCurrentLook } from "../theme/look-context";

const useStyles = makeStyles({
  swatch: {
    flexShrink: 0,
    display: "block",
    width: "10px",
    height: "10px",
    borderRadius: "3px",
    overflow: "hidden",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      width: "12px",
      height: "12px",
      boxSizing: "border-box",
      border: "1px solid CanvasText",
    },
  },
});

/** The small square that ties a criterion's name to its segments. */
export function Swatch({ criterion }: { criterion: CriterionId }) {
  const look = useCurrentLook();
  return <FillSwatch fill={criterionFill(criterion, look)} />;
}

export function FillSwatch({ fill }: { fill: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} aria-hidden="true">
      <rect width="100%" height="100%" fill={fill} />
    </svg>
  );
}
