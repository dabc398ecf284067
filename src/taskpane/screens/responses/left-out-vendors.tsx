import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatAddress, type Exclusion } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { useCommonStyles } from "../../theme/common-styles";
import { gather } from "../../words/gather";
import { useWords } from "../../words/use-words";
import type { VendorQuestion } from "./correcting/vendor-decision";

const useStyles = makeStyles({
  cards: { display: "grid", rowGap: "8px", marginTop: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  text: { margin: "2px 0 4px" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
  include: { flexShrink: 0, marginRight: "-8px" },
});

/** Names that look like a vendor and were left out, each with its reason and the way in. */
export function LeftOutVendors(props: {
  exclusions: readonly Exclusion[];
  onInclude: (question: VendorQuestion) => void;
}) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  return (
    <div className={styles.cards}>
      {gather(props.exclusions, ({ kind, label }) => `${kind} ${label}`).map(([name, own]) => {
        const { kind, label, cell, reason } = own[0]!;
        return (
          <div key={name} className={common.lineCard}>
            <div className={common.between}>
              <strong className={mergeClasses(common.strong, styles.name)}>{label}</strong>
              {kind !== "hidden" && (
                <Button
                  appearance="subtle"
                  size="small"
                  className={styles.include}
                  data-row={`include-${formatAddress(cell)}`}
                  aria-label={words.t("vendor.include.label", { vendor: label })}
                  onClick={() =>
                    props.onInclude({ kind: "include", name: label, cell, why: words.say(reason) })
                  }
                >
                  {words.t("vendor.include.menu")}
                </Button>
              )}
            </div>
            <p className={mergeClasses(styles.text, common.caption, common.quiet)}>{words.say(reason)}</p>
            <span className={styles.cells}>
              {own.map((one) => (
                <CellLink key={formatAddress(one.cell)} cell={one.cell} />
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}
