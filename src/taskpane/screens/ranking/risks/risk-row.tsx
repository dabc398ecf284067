import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { VendorRisk } from "../../../../core/risks/risk";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { LevelBadge } from "./level-badge";
import { SignItem } from "./sign-item";

const useStyles = makeStyles({
  row: {
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "36px",
    padding: "4px 0",
  },
  panel: { paddingBottom: "8px" },
  why: { margin: "4px 0 0" },
});

/** One risk and how high it stands; opens to the signs looked for, each with the words or their absence. */
export function RiskRow(props: { risk: VendorRisk; open: boolean; onToggle: () => void }) {
  const { risk, open, onToggle } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const panel = `risk-${risk.risk}`;
  return (
    <div className={common.rowItem}>
      <h3 className={common.rowHeading}>
        <button
          type="button"
          className={mergeClasses(common.rowButton, styles.row)}
          aria-expanded={open}
          aria-controls={panel}
          onClick={onToggle}
        >
          <span className={mergeClasses(open && common.strong)}>
            {words.say({ key: `risk.${risk.risk}` })}
          </span>
          <LevelBadge level={risk.level} />
          {open ? (
            <ChevronDown16Regular className={common.chevron} />
          ) : (
            <ChevronRight16Regular className={common.chevron} />
          )}
        </button>
      </h3>
      <div id={panel} hidden={!open}>
        {open && (
          <div className={styles.panel}>
            <p className={mergeClasses(common.caption, common.quiet, styles.why)}>{words.say(risk.why)}</p>
            <ul className={common.list}>
              {risk.signs.map((sign) => (
                <SignItem key={sign.sign} sign={sign} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
