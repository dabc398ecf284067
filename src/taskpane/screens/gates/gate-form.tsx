import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Gate, GateCheck } from "../../../core/model";
import type { MessageKey } from "../../messages";
import type { Change } from "../../session/judgements/judgements";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import { checkFrom, GATE_KINDS, gateDraft, type GateKind } from "./gate-draft";
import { GateFields } from "./gate-fields";

/** A must-have to begin with: a suggestion. */
export interface GateStart {
  readonly check: GateCheck;
  readonly label: string;
}

const KIND_WORDS: Readonly<Record<GateKind, MessageKey>> = {
  certificate: "gate.certificate",
  answer: "gate.answer",
  quality: "gate.quality",
  budget: "gate.budget",
  "by-hand": "gate.byHand",
};

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  field: { minWidth: 0 },
});

/** Makes a must-have, or changes one: who is in and who is out by it is seen before it is saved. */
export function GateForm(props: { opened: Opened; gate?: Gate; start?: GateStart; onBack: () => void }) {
  const { opened, gate, start, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const words = useWords();
  const engine = usePane((state) => state.engine);
  const corrections = usePane((state) => state.judgements.corrections);
  const [draft, setDraft] = useState(() =>
    gateDraft(gate?.check ?? start?.check, gate?.label ?? start?.label ?? "", evaluation),
  );
  const kinds = evaluation.costs ? GATE_KINDS : GATE_KINDS.filter((kind) => kind !== "budget");
  return (
    <DecisionScreen
      title={words.t(gate ? "gate.edit.title" : "gate.add.title")}
      save={words.t(gate ? "gate.edit.save" : "gate.add.save")}
      change={change()}
      noted={() => ({ key: gate ? "noted.gateChanged" : "noted.gateAdded" })}
      onBack={onBack}
      onSaved={onBack}
    >
      <div className={styles.fields}>
        <Field className={styles.field} label={words.t("gate.kind")}>
          <Select
            value={draft.kind}
            onChange={(_, { value }) =>
              setDraft({ ...draft, kind: GATE_KINDS.find((kind) => kind === value) ?? draft.kind })
            }
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.t(KIND_WORDS[kind])}
              </option>
            ))}
          </Select>
        </Field>
        <GateFields evaluation={evaluation} draft={draft} onChange={setDraft} />
        <Field
          className={styles.field}
          label={words.t(draft.kind === "by-hand" ? "gate.label.required" : "gate.label")}
          required={draft.kind === "by-hand"}
          {...(draft.kind === "by-hand" ? { hint: words.t("gate.byHand.hint") } : {})}
        >
          <Input
            style={{ minWidth: 0 }}
            value={draft.label}
            onChange={(_, { value }) => setDraft({ ...draft, label: value })}
          />
        </Field>
      </div>
    </DecisionScreen>
  );

  function change(): Change | null {
    const check = checkFrom(draft, evaluation);
    const id = gate?.id ?? engine?.nextGateId(corrections);
    if (!check || id === undefined) return null;
    const label = draft.label.trim();
    const same = gate && gate.label === label && JSON.stringify(gate.check) === JSON.stringify(check);
    return same ? null : { corrections: [{ kind: "gate", gate: id, label, check }] };
  }
}
