import type { Gate } from "../../../core/model";
import { ofKind } from "../../../core/settings/of-kind";
import type { Change } from "../../session/judgements/judgements";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { gateTitle } from "./gate-words";

/** Takes a must-have away; what was decided about single vendors goes with it. */
export function RemoveGate(props: { opened: Opened; gate: Gate; onBack: () => void; onRemoved: () => void }) {
  const { opened, gate } = props;
  const common = useCommonStyles();
  const words = useWords();
  const corrections = usePane((state) => state.judgements.corrections);
  const decisions = ofKind(corrections, "gate-decision").filter((one) => one.gate === gate.id);
  const change: Change = {
    corrections: [{ kind: "gate", gate: gate.id, label: gate.label, check: null }],
    takenBack: decisions,
  };
  return (
    <DecisionScreen
      title={words.t("gate.remove.title")}
      save={words.t("gate.remove.save")}
      change={change}
      noted={() => ({ key: "noted.gateRemoved" })}
      onBack={props.onBack}
      onSaved={props.onRemoved}
    >
      <p className={common.strong}>
        {gateTitle(words, gate, opened.evaluation.costs?.assumptions.baseCurrency ?? "")}
      </p>
    </DecisionScreen>
  );
}
