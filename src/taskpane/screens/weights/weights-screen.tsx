import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { TextBulletListLtr20Regular } from "@fluentui/react-icons/svg/text-bullet-list-ltr";
import { lazy, useMemo, useState } from "react";
import type { CriterionId } from "../../../core/model";
import { NothingRead } from "../../components/empty";
import { LinkRow } from "../../components/link-row";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import { profileWeights, sameWeights } from "../../session/opened";
import { usePane, useSession } from "../../session/session-context";
import { roundParts } from "../../words/round-parts";
import { useWords } from "../../words/use-words";
import { GatesLink } from "../gates/gates-link";
import { POLICY_WORDS } from "./policy-words";
import { Preview } from "./preview";
import { ProfileChoice } from "./profile-choice";
import { SumBar } from "./sum-bar";
import { useWeightAnnouncement } from "./use-weight-announcement";
import { WeightRow } from "./weight-row";

const GatesScreen = lazy(() => import("../gates/gates-screen"));
const CriterionScreen = lazy(() => import("./criterion-screen"));
const CriteriaScreen = lazy(() => import("./criteria-screen"));
const MissingPolicyScreen = lazy(() => import("./missing-policy-screen"));

type Detail =
  | { readonly kind: "criteria" | "policy" | "gates" }
  | { readonly kind: "criterion"; readonly id: CriterionId };

const useStyles = makeStyles({
  more: { marginTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
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
  const [detail, setDetail] = useState<Detail | null>(null);
  const focus = useReturnFocus();

  const shown = useMemo(() => {
    if (!opened) return new Map<string, number>();
    const { criteria } = opened.evaluation;
    const parts = criteria.map(({ id }) => (opened.weights[id] ?? 0) / 100);
    const rounded = roundParts(parts, 100, 1);
    return new Map(criteria.map(({ id }, index) => [id, Math.round(rounded[index]! * 100)]));
  }, [opened]);

  if (!opened) return <NothingRead title="tab.weights" />;
  const { evaluation, weights } = opened;
  const show = (next: Detail) => {
    focus.remember();
    setDetail(next);
  };
  const back = () => {
    setDetail(null);
    focus.giveBack();
  };
  if (detail?.kind === "criteria") return <CriteriaScreen opened={opened} onBack={back} />;
  if (detail?.kind === "gates") return <GatesScreen onBack={back} />;
  if (detail?.kind === "policy") return <MissingPolicyScreen opened={opened} onBack={back} />;
  const about = detail?.kind === "criterion" && evaluation.criteria.find(({ id }) => id === detail.id);
  if (about) return <CriterionScreen opened={opened} criterion={about} onBack={back} />;
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
            onOpen={() => show({ kind: "criterion", id: criterion.id })}
          />
        ))}
      </div>
      <SumBar criteria={evaluation.criteria} shown={shown} />
      <div className={styles.more}>
        <GatesLink opened={opened} onOpen={() => show({ kind: "gates" })} />
        <LinkRow
          row="criteria"
          icon={<TextBulletListLtr20Regular />}
          title={words.t("criteria.title")}
          text={words.t("criteria.row")}
          onOpen={() => show({ kind: "criteria" })}
        />
        <LinkRow
          row="policy"
          icon={<QuestionCircle20Regular />}
          title={words.t("policy.title")}
          text={words.t(POLICY_WORDS[evaluation.missingPolicy].sentence)}
          onOpen={() => show({ kind: "policy" })}
        />
      </div>
      <Preview opened={opened} />
    </Screen>
  );
}
