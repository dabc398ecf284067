import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PRICE_FORMULAS, type Costs, type PriceFormulaId } from "../../../../core/model";
import type { MessageKey } from "../../../messages";
import type { Opened } from "../../../session/pane-state";
import { usePane } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { FORMULA_WORDS } from "../../../words/cost-words";
import { useWords } from "../../../words/use-words";
import { DecisionScreen } from "../../responses/correcting/decision-screen";
import { ReversalNotes } from "../lab/reversal-notes";
import { formulaChange, formulaDraft } from "./formula-draft";
import { FormulaInputs } from "./formula-inputs";

const WHEN_WORDS: Readonly<Record<PriceFormulaId, MessageKey>> = {
  "lowest-price": "formula.lowestPrice.text",
  qcbs: "formula.qcbs.text",
  "linear-bounds": "formula.linearBounds.text",
  "linear-bids": "formula.linearBids.text",
  mean: "formula.mean.text",
  log: "formula.log.text",
  "korean-negotiated": "formula.korean.text",
};

const useStyles = makeStyles({
  option: { padding: "2px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  radio: { alignItems: "flex-start", marginLeft: "-8px" },
  text: { display: "block" },
});

/** How prices become points: each formula with when to use it, what it asks the buyer, and whose order hangs on whom. */
export function ChooseFormula(props: {
  opened: Opened;
  costs: Costs;
  start: PriceFormulaId;
  onBack: () => void;
}) {
  const { opened, costs, onBack } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const standing = usePane((state) => state.judgements.corrections);
  const [formula, setFormula] = useState(props.start);
  const [draft, setDraft] = useState(() => formulaDraft(costs.settings));
  return (
    <DecisionScreen
      title={words.t("formula.title")}
      save={words.t("formula.save")}
      change={formulaChange(standing, costs, formula, draft)}
      noted={() => ({ key: "noted.formula", values: { formula: words.t(FORMULA_WORDS[formula]) } })}
      preview={(after) => {
        const shown = after ?? opened;
        const counted = shown.evaluation.costs;
        return counted ? <ReversalNotes opened={shown} costs={counted} /> : null;
      }}
      onBack={onBack}
      onSaved={onBack}
    >
      <RadioGroup
        aria-label={words.t("formula.title")}
        value={formula}
        onChange={(_, { value }) => setFormula(PRICE_FORMULAS.find((one) => one === value) ?? formula)}
      >
        {PRICE_FORMULAS.map((one) => (
          <div key={one} className={styles.option}>
            <Radio
              value={one}
              className={styles.radio}
              label={
                <>
                  <span className={common.strong}>{words.t(FORMULA_WORDS[one])}</span>{" "}
                  <span className={mergeClasses(common.caption, common.quiet, styles.text)}>
                    {words.t(WHEN_WORDS[one])}
                  </span>
                </>
              }
            />
            {one === formula && <FormulaInputs {...{ formula, costs, draft }} onChange={setDraft} />}
          </div>
        ))}
      </RadioGroup>
    </DecisionScreen>
  );
}
