import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Gate, GateDecision, GateResult } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import type { MessageKey } from "../../messages";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { gateTitle } from "./gate-words";

const DECISIONS: Readonly<Record<GateDecision, MessageKey>> = {
  pass: "gate.decision.pass",
  fail: "gate.decision.fail",
  waived: "gate.decision.waived",
};

const useStyles = makeStyles({
  text: { margin: "2px 0", overflowWrap: "anywhere" },
  choice: { marginTop: "8px" },
});

/** Lets a vendor through that does not meet a must-have, or says oneself whether it does. It always wants a reason. */
export function DecideGate(props: {
  opened: Opened;
  gate: Gate;
  result: GateResult;
  waive: boolean;
  onBack: () => void;
}) {
  const { opened, gate, result, waive, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const now: GateDecision | null = result.waiver
    ? "waived"
    : result.asFound && result.found !== "unknown"
      ? result.found
      : null;
  const [chosen, setChosen] = useState<GateDecision | null>(waive ? "waived" : now);
  const vendor = vendorName(evaluation, result.vendor);
  return (
    <DecisionScreen
      title={words.t(waive ? "gate.letThrough.title" : "gate.decide.title")}
      save={words.t(waive ? "gate.letThrough.save" : "gate.decide.save")}
      reasonRequired
      change={
        chosen === null || chosen === now
          ? null
          : { corrections: [{ kind: "gate-decision", gate: gate.id, vendor, decision: chosen }] }
      }
      noted={() => ({
        key: chosen === "waived" ? "noted.letThrough" : "noted.gateDecided",
        values: { vendor },
      })}
      onBack={onBack}
      onSaved={onBack}
    >
      <div className={common.softCard}>
        <strong className={common.strong}>{vendor}</strong>
        <p className={styles.text}>
          {gateTitle(words, gate, evaluation.costs?.assumptions.baseCurrency ?? "")}
        </p>
        <p className={mergeClasses(common.caption, common.quiet, styles.text)}>
          {words.say((result.asFound ?? result).reason)}
        </p>
        {result.cell && <CellLink cell={result.cell} />}
      </div>
      {waive ? (
        <p className={mergeClasses(common.caption, common.quiet)}>{words.t("gate.letThrough.text")}</p>
      ) : (
        <RadioGroup
          className={styles.choice}
          aria-label={words.t("gate.decide.title")}
          value={chosen ?? ""}
          onChange={(_, { value }) => setChosen(decisionFrom(value))}
        >
          {(Object.keys(DECISIONS) as GateDecision[]).map((decision) => (
            <Radio key={decision} value={decision} label={words.t(DECISIONS[decision])} />
          ))}
        </RadioGroup>
      )}
    </DecisionScreen>
  );
}

function decisionFrom(value: string): GateDecision | null {
  return (Object.keys(DECISIONS) as GateDecision[]).find((one) => one === value) ?? null;
}
