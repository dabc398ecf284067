import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Costs, QuestionId, VendorId } from "../../../../core/model";
import type { Change } from "../../../session/judgements/judgements";
import type { Opened } from "../../../session/pane-state";
import { usePane } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { DecisionScreen } from "../../responses/correcting/decision-screen";
import { nextLineId } from "./line-change";
import { newLineDraft, wholeChange } from "./line-draft";
import { LineFields } from "./line-fields";

const useStyles = makeStyles({ what: { marginTop: "8px", minWidth: 0 } });

/** A price that no answer states: a fee told by phone, a licence the buyer has to buy. */
export function AddLine(props: {
  opened: Opened;
  costs: Costs;
  vendor: VendorId;
  group: QuestionId;
  onBack: () => void;
}) {
  const { opened, costs, group, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const corrections = usePane((state) => state.judgements.corrections);
  const [draft, setDraft] = useState(() => newLineDraft(costs, group));
  const [what, setWhat] = useState("");
  const wordsOf = (id: QuestionId) => evaluation.questions.find((question) => question.id === id)?.text ?? id;
  const vendor = vendorName(evaluation, props.vendor);
  return (
    <DecisionScreen
      title={words.t("line.add.title")}
      save={words.t("line.add.save")}
      change={change()}
      noted={() => ({ key: "noted.lineAdded", values: { vendor } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <strong className={common.strong}>{vendor}</strong>
      <Field className={styles.what} label={words.t("line.what")} required>
        <Input style={{ minWidth: 0 }} value={what} onChange={(_, { value }) => setWhat(value)} />
      </Field>
      <LineFields {...{ costs, draft, wordsOf }} onChange={setDraft} />
    </DecisionScreen>
  );

  function change(): Change | null {
    const becomes = wholeChange(draft, wordsOf);
    if (what.trim() === "" || !becomes || typeof becomes.amount !== "number") return null;
    const id = nextLineId(corrections, costs.lines);
    return { corrections: [{ kind: "price-line-added", id, vendor, what: what.trim(), becomes }] };
  }
}
