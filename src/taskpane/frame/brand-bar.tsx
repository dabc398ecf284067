import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

const PRODUCT = "RFP Shortlist";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    height: "28px",
    boxSizing: "border-box",
    padding: "0 16px",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 319px)": { padding: "0 12px" },
  },
  part: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
});

export function BrandBar() {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <footer className={styles.bar}>
      <span className={mergeClasses(styles.part, common.caption, common.strong)}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <rect width="16" height="16" rx="3.5" fill="#107C41" />
          <rect x="3" y="3.5" width="10" height="2.2" rx="1.1" fill="#FFFFFF" />
          <rect x="3" y="6.9" width="7.5" height="2.2" rx="1.1" fill="#FFFFFF" />
          <rect x="3" y="10.3" width="4.5" height="2.2" rx="1.1" fill="#94CBA9" />
        </svg>
        {PRODUCT}
      </span>
      <span className={mergeClasses(styles.part, common.caption, common.quiet)}>
        <ShieldCheckmark16Regular />
        {words.t("brand.stays")}
      </span>
    </footer>
  );
}
