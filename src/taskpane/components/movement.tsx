import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  movement: {
    display: "inline-flex",
    alignItems: "center",
    width: "28px",
    flexShrink: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    "& svg": { width: "14px", height: "14px" },
  },
  up: { color: tokens.colorBrandForeground1 },
});

/** Places gained (positive) or lost; a dash for neither. */
export function Movement({ places }: { places: number }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const gained = places > 0;
  return (
    <span className={mergeClasses(styles.movement, common.figures, gained && styles.up)}>
      {places === 0 ? (
        <span aria-hidden="true">–</span>
      ) : (
        <span aria-hidden="true" style={{ display: "inline-flex", alignItems: "center" }}>
          {gained ? <ArrowUp16Regular /> : <ArrowDown16Regular />}
          {words.numbers.count(Math.abs(places))}
        </span>
      )}
      <span className={common.hidden}>
        {places === 0
          ? words.t("moved.none")
          : words.t(gained ? "moved.up" : "moved.down", { places: Math.abs(places) })}
      </span>
    </span>
  );
}
