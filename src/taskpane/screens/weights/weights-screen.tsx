import { Button, makeStyles, Tooltip } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo } from "react";
import { NothingRead } from "../../components/empty";
import { Screen } from "../../frame/screen";
import { profileWeights, sameWeights } from "../../session/opened";
import { usePane, useSession } from "../../session/session-context";
import { roundParts } from "../../words/round-parts";
import { useWords } from "../../words/use-words";
import { Preview } from "./preview";
import { ProfileChoice } from "./profile-choice";
import { SumBar } from "./sum-bar";
import { useWeightAnnouncement } from "./use-weight-announcement";
import { WeightRow } from "./weight-row";

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: "6px", marginTop: "12px" },
  undo: { flexShrink: 0 },
  grow: { flexGrow: 1 },
});

export default function WeightsScreen({ onNext }: { onNext: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const opened = usePane((state) => state.opened);
  const locked = usePane((state) => state.locked);
  const report = usePane((state) => state.report);
  const canUndo = usePane((state) => state.undo.length > 0);
  const engine = usePane((state) => state.engine);
  const profile = usePane((state) => state.profile);
  const moved = useWeightAnnouncement();

  const shown = useMemo(() => {
    if (!opened) return new Map<string, number>();
    const { criteria } = opened.evaluation;
    const parts = criteria.map(({ id }) => (opened.weights[id] ?? 0) / 100);
    const rounded = roundParts(parts, 100, 1);
    return new Map(criteria.map(({ id }, index) => [id, Math.round(rounded[index]! * 100)]));
  }, [opened]);

  if (!opened) return <NothingRead title="tab.weights" />;
  const { evaluation, weights } = opened;
  const ofProfile = profileWeights(engine, profile, evaluation.criteria);
  const unapplied = report !== null && !sameWeights(report.weights, weights);

  return (
    <Screen
      title={words.t("tab.weights")}
      actions={
        <>
          <Tooltip content={words.t("weights.undo")} relationship="label">
            <Button
              className={styles.undo}
              icon={<ArrowUndo20Regular />}
              disabled={!canUndo}
              onClick={session.undo}
            />
          </Tooltip>
          {unapplied ? (
            <Button appearance="primary" className={styles.grow} onClick={() => void session.apply()}>
              {words.t("weights.apply")}
            </Button>
          ) : (
            <Button appearance="primary" className={styles.grow} onClick={onNext}>
              {words.t("weights.next")}
            </Button>
          )}
        </>
      }
    >
      <ProfileChoice />
      <div className={styles.rows}>
        {evaluation.criteria.map((criterion) => (
          <WeightRow
            key={criterion.id}
            criterion={criterion}
            value={weights[criterion.id] ?? 0}
            shown={shown.get(criterion.id) ?? 0}
            profileValue={ofProfile?.[criterion.id]}
            locked={locked.has(criterion.id)}
            onChange={(value) => {
              session.setWeight(criterion.id, value);
              moved(criterion.id);
            }}
            onToggleLock={() => session.toggleLock(criterion.id)}
          />
        ))}
      </div>
      <SumBar criteria={evaluation.criteria} shown={shown} />
      <Preview opened={opened} />
    </Screen>
  );
}
