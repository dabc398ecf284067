import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress, type Exclusion } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { gather } from "../../words/gather";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import VendorDecision, { type VendorQuestion } from "./correcting/vendor-decision";
import { countedKinds, looksLikeVendor } from "./left-out-kinds";
import { LeftOutVendors } from "./left-out-vendors";

const useStyles = makeStyles({
  why: { margin: "4px 0 2px" },
  label: { overflowWrap: "anywhere" },
  row: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

/** Everything that was left out, by kind; each reason is said once, and the same words in several cells stand once. */
export default function AllLeftOut({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const exclusions = opened.evaluation.excluded;
  const common = useCommonStyles();
  const words = useWords();
  const focus = useReturnFocus();
  const [about, setAbout] = useState<VendorQuestion | null>(null);
  if (about) {
    const back = () => {
      setAbout(null);
      focus.giveBack();
    };
    return <VendorDecision opened={opened} about={about} onBack={back} />;
  }
  const important = exclusions.filter(looksLikeVendor);
  const groups = [
    ...countedKinds(exclusions).map(({ key, of }) => ({ name: words.t(key, { count: of.length }), of })),
  ];
  return (
    <Screen title={words.t("leftOut.all", { count: exclusions.length })} onBack={onBack}>
      {important.length > 0 && (
        <section className={common.section}>
          <h2 className={common.sectionTitle}>{words.t("leftOut.vendors")}</h2>
          <LeftOutVendors
            exclusions={important}
            onInclude={(question) => {
              focus.remember();
              setAbout(question);
            }}
          />
        </section>
      )}
      {groups.map(({ name, of }) => (
        <section key={name} className={common.section}>
          <h2 className={common.sectionTitle}>{name}</h2>
          {gather(of, (one) => words.say(one.reason)).map(([reason, own]) => (
            <ForOneReason key={reason} reason={reason} exclusions={own} />
          ))}
        </section>
      ))}
    </Screen>
  );
}

function ForOneReason({ reason, exclusions }: { reason: string; exclusions: readonly Exclusion[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <>
      <p className={mergeClasses(common.caption, common.quiet, styles.why)}>{reason}</p>
      <ul className={common.list}>
        {gather(exclusions, ({ label }) => label).map(([label, own]) => (
          <li key={label} className={mergeClasses(styles.row, styles.line)}>
            <span className={styles.label}>{label}</span>
            <span className={styles.cells}>
              {own.map(({ cell }) => (
                <CellLink key={formatAddress(cell)} cell={cell} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
