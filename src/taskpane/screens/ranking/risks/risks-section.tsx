import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evaluation, VendorId } from "../../../../core/model";
import { assessRisks } from "../../../../core/risks";
import type { RiskId, VendorRisk } from "../../../../core/risks/risk";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { RiskRow } from "./risk-row";

const useStyles = makeStyles({
  section: { marginTop: "16px" },
  note: { margin: "2px 0 8px" },
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Worked out once an evaluation: going from vendor to vendor costs nothing. */
const assessed = new WeakMap<Evaluation, readonly VendorRisk[]>();

function risksOf(evaluation: Evaluation): readonly VendorRisk[] {
  let risks = assessed.get(evaluation);
  if (!risks) assessed.set(evaluation, (risks = assessRisks(evaluation)));
  return risks;
}

/** The six outsourcing risks of a vendor. They inform; its place does not depend on them. */
export default function RisksSection(props: { evaluation: Evaluation; vendor: VendorId }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const [expanded, setExpanded] = useState<RiskId | null>(null);
  const risks = risksOf(props.evaluation).filter(({ vendor }) => vendor === props.vendor);
  return (
    <section className={styles.section} aria-labelledby="risks-title">
      <h2 id="risks-title" className={common.sectionTitle}>
        {words.t("risks.title")}
      </h2>
      <p className={mergeClasses(common.caption, common.quiet, styles.note)}>{words.t("risks.note")}</p>
      <div className={styles.list}>
        {risks.map((risk) => (
          <RiskRow
            key={risk.risk}
            risk={risk}
            open={expanded === risk.risk}
            onToggle={() => setExpanded(expanded === risk.risk ? null : risk.risk)}
          />
        ))}
      </div>
    </section>
  );
}
