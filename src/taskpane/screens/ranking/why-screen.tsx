import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableCursor20Regular } from "@fluentui/react-icons/svg/table-cursor";
import { lazy, Suspense, useState } from "react";
import type { CriterionId, VendorId } from "../../../core/model";
import { ContributionBar } from "../../components/contribution-bar";
import { useReturnFocus } from "../../components/use-return-focus";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { barSentence, shownContributions } from "../../words/bar-sentence";
import { pointsOf, totalDigits } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { rivalOf, standingOf } from "./rival";
import type { AnswerDetail } from "./why-answers";
import { useWhyGrid, WhyRow } from "./why-row";

/** Looked at by few and below the fold: it comes when a vendor is opened. */
const RisksSection = lazy(() => import("./risks/risks-section"));
const GiveScore = lazy(() => import("../rules/give-score"));
const QuestionScreen = lazy(() => import("../rules/question-screen"));

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", columnGap: "12px", flexWrap: "wrap", marginBottom: "6px" },
  total: { fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  columns: { padding: "8px 0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sum: { padding: "12px 0", borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  end: { textAlign: "end" },
  grow: { flexGrow: 1 },
});

/** Why a vendor has its total: weight × score for each criterion, against the rival, and the answers behind it. */
export function WhyScreen(props: {
  opened: Opened;
  vendor: VendorId;
  onBack: () => void;
  onShow: (vendor: VendorId) => void;
}) {
  const { opened, vendor, onBack, onShow } = props;
  const styles = useStyles();
  const grid = useWhyGrid();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const written = usePane((state) => state.report !== null);
  const [expanded, setExpanded] = useState<CriterionId | null>(null);
  const [all, setAll] = useState(false);
  const [detail, setDetail] = useState<AnswerDetail | null>(null);
  const focus = useReturnFocus();
  const { evaluation, ranking } = opened;
  const one = ranking.find((ranked) => ranked.vendor === vendor);
  if (!one) return null;
  if (detail) {
    const back = () => {
      setDetail(null);
      focus.giveBack();
    };
    const about = { opened, question: detail.question, onBack: back };
    return detail.kind === "score" ? (
      <GiveScore {...about} answer={detail.answer} />
    ) : (
      <QuestionScreen {...about} />
    );
  }
  const digits = totalDigits(ranking).get(vendor) ?? 1;
  const shown = shownContributions(evaluation, one, digits);
  const rival = rivalOf(ranking, one);
  const against = rival ? words.t(one.rank === 1 ? "why.vsSecond" : "why.vsFirst") : "";
  return (
    <Screen
      title={vendorName(evaluation, vendor)}
      onBack={onBack}
      actions={
        <>
          {written && (
            <Button icon={<TableCursor20Regular />} onClick={() => session.openSheet("scorecard")}>
              {words.t("why.goToScores")}
            </Button>
          )}
          {rival && (
            <Button appearance="primary" className={styles.grow} onClick={() => onShow(rival.vendor)}>
              {words.t("why.showRival", { rank: rival.rank ?? 1 })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.head}>
        <span className={mergeClasses(styles.total, common.figures)}>
          {words.numbers.score(pointsOf(one), digits)}
        </span>
        <span className={mergeClasses(common.caption, common.quiet, common.figures)}>
          {standingOf(words, evaluation, ranking, one, rival)}
        </span>
      </div>
      <ContributionBar
        tall
        sentence={barSentence(words, evaluation, one, digits)}
        segments={evaluation.criteria.map(({ id }) => ({
          criterion: id,
          points: one.criteria[id]?.contribution ?? 0,
        }))}
      />
      <div
        className={mergeClasses(grid.row, common.caption, common.quieter, styles.columns)}
        aria-hidden="true"
      >
        <span>{words.t("why.criterion")}</span>
        <span className={styles.end}>{words.t("why.formula")}</span>
        <span className={styles.end}>{words.t("why.points")}</span>
        <span className={styles.end}>{against}</span>
        <span />
      </div>
      {evaluation.criteria.map((criterion, index) => (
        <WhyRow
          key={criterion.id}
          opened={opened}
          one={one}
          rival={rival}
          criterion={criterion}
          points={shown[index]!}
          digits={digits}
          open={expanded === criterion.id}
          onToggle={() => {
            setExpanded(expanded === criterion.id ? null : criterion.id);
            setAll(false);
          }}
          all={all}
          onAll={() => setAll(true)}
          onDetail={(next) => {
            focus.remember();
            setDetail(next);
          }}
        />
      ))}
      <div className={mergeClasses(grid.row, common.strong, common.figures, styles.sum)}>
        <span>{words.t("why.total")}</span>
        <span />
        <span className={styles.end}>{words.numbers.score(pointsOf(one), digits)}</span>
        <span className={mergeClasses(styles.end, common.caption)}>
          {rival && words.numbers.signed(pointsOf(one) - pointsOf(rival), digits)}
        </span>
        <span />
      </div>
      <Suspense fallback={null}>
        <RisksSection key={vendor} evaluation={evaluation} vendor={vendor} />
      </Suspense>
    </Screen>
  );
}
