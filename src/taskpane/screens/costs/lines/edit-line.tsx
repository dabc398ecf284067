import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Costs, CostLine, QuestionId } from "../../../../core/model";
import { CellLink } from "../../../components/cell-link";
import type { Change } from "../../../session/judgements/judgements";
import type { Opened } from "../../../session/pane-state";
import { usePane } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { DecisionScreen } from "../../responses/correcting/decision-screen";
import { addedLine, lineChange } from "./line-change";
import { changeFrom, lineDraft, wholeChange } from "./line-draft";
import { LineFields } from "./line-fields";

const useStyles = makeStyles({
  quote: { margin: "2px 0", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  what: { overflowWrap: "anywhere" },
});

/** What a price is, set right; the vendor's words and their cell stay beside it. */
export function EditLine(props: { opened: Opened; costs: Costs; line: CostLine; onBack: () => void }) {
  const { opened, costs, line, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const corrections = usePane((state) => state.judgements.corrections);
  const [draft, setDraft] = useState(() => lineDraft(line));
  const wordsOf = (group: QuestionId) => evaluation.questions.find(({ id }) => id === group)?.text ?? group;
  const vendor = vendorName(evaluation, line.vendor);
  return (
    <DecisionScreen
      title={words.t("line.edit.title")}
      save={words.t("line.save")}
      change={change()}
      noted={() => ({ key: "noted.line", values: { vendor } })}
      onBack={onBack}
      onSaved={onBack}
    >
      <div className={common.softCard}>
        <strong className={common.strong}>{vendor}</strong>
        <div className={styles.what}>{line.what}</div>
        {line.quote !== "" && (
          <p className={mergeClasses(common.caption, common.quiet, styles.quote)}>
            {words.t("quote.open")}
            {line.quote}
            {words.t("quote.close")}
          </p>
        )}
        {line.question !== null && <CellLink cell={line.cell} />}
      </div>
      <LineFields {...{ costs, draft, wordsOf }} onChange={setDraft} />
    </DecisionScreen>
  );

  /** null while nothing differs from what stands now, or a field cannot be read. */
  function change(): Change | null {
    const added = addedLine(corrections, line);
    const now = changeFrom(line, draft, wordsOf);
    if (!now || Object.keys(now).length === 0) return null;
    if (added) {
      const becomes = wholeChange(draft, wordsOf);
      return becomes ? { corrections: [{ ...withoutNote(added), becomes }] } : null;
    }
    const becomes = changeFrom(line.asRead ?? line, draft, wordsOf);
    return becomes ? lineChange(evaluation, line, becomes) : null;
  }
}

function withoutNote({ kind, id, vendor, what }: NonNullable<ReturnType<typeof addedLine>>) {
  return { kind, id, vendor, what };
}
