import { Button, makeStyles, mergeClasses, useAnnounce } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { CriterionId } from "../../../core/model";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionName } from "../../words/criterion-name";
import { useWords } from "../../words/use-words";
import { DecisionScreen } from "../responses/correcting/decision-screen";
import {
  canBeRemoved,
  criteriaChange,
  draftsOf,
  hasOwnWord,
  moved,
  unclearNames,
  withOneMore,
} from "./criteria-draft";
import { CriterionRow } from "./criterion-row";

const useStyles = makeStyles({
  lead: { margin: "0 0 8px" },
  add: { alignSelf: "flex-start", marginTop: "8px", marginLeft: "-8px" },
});

/** The criteria themselves: their names, their order, more of the buyer's own. */
export default function CriteriaScreen({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { announce } = useAnnounce();
  const standing = usePane((state) => state.judgements.corrections);
  const wordOf = (id: CriterionId) => (hasOwnWord(id) ? criterionName(words, { id }) : undefined);
  const [drafts, setDrafts] = useState(() => draftsOf(evaluation, wordOf));
  const [added, setAdded] = useState<string | null>(null);
  const unclear = unclearNames(drafts);
  const move = (from: number, to: number) => {
    const next = moved(drafts, from, to);
    const one = drafts[from];
    if (next === drafts || !one) return;
    setDrafts(next);
    announce(words.t("criteria.moved", { criterion: one.name, at: to + 1, of: next.length }));
  };
  return (
    <DecisionScreen
      title={words.t("criteria.title")}
      save={words.t("correct.save")}
      change={unclear.size === 0 ? criteriaChange(evaluation.criteria, drafts, standing, wordOf) : null}
      noted={() => ({ key: "noted.criteria" })}
      onBack={onBack}
      onSaved={onBack}
    >
      <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>{words.t("criteria.lead")}</p>
      <ul className={common.list}>
        {drafts.map((draft, at) => (
          <CriterionRow
            key={draft.id}
            draft={draft}
            unclear={unclear.has(draft.id)}
            isFirst={at === 0}
            isLast={at === drafts.length - 1}
            focused={draft.id === added}
            onName={(name) => setDrafts(drafts.map((one) => (one.id === draft.id ? { ...one, name } : one)))}
            onMove={(by) => move(at, at + by)}
            onDropped={(id) =>
              move(
                drafts.findIndex((one) => one.id === id),
                at,
              )
            }
            {...(canBeRemoved(draft)
              ? { onRemove: () => setDrafts(drafts.filter(({ id }) => id !== draft.id)) }
              : {})}
          />
        ))}
      </ul>
      <Button
        appearance="subtle"
        size="small"
        className={styles.add}
        icon={<Add16Regular />}
        onClick={() => {
          const next = withOneMore(
            drafts,
            evaluation.criteria.map(({ id }) => id),
          );
          setDrafts(next);
          setAdded(next.at(-1)?.id ?? null);
        }}
      >
        {words.t("criteria.add")}
      </Button>
    </DecisionScreen>
  );
}
