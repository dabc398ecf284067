import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { becomesMessage, kindMessage } from "../../../../core/corrections/describe";
import type { Correction, CorrectionOutcome } from "../../../../core/model";
import { settingAbout } from "../../../../core/settings/describe-setting";
import { isSetting } from "../../../../core/settings/is-setting";
import { CellLink } from "../../../components/cell-link";
import { Screen } from "../../../frame/screen";
import type { MessageKey } from "../../../messages";
import { correctionKey, type OwnScore } from "../../../session/judgements/judgements";
import { answerAt, placeKey } from "../../../session/judgements/places";
import type { Opened } from "../../../session/pane-state";
import { usePane, useSession } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { dateWords } from "../../../words/dates";
import { useWords } from "../../../words/use-words";
import { scoreWords } from "./consequence-lines";

const useStyles = makeStyles({
  row: { padding: "8px 0" },
  words: { overflowWrap: "anywhere" },
  changed: { color: "var(--rfp-warn-text)" },
  back: { flexShrink: 0, marginRight: "-8px" },
});

const NOT_APPLIED: Readonly<Record<Exclude<CorrectionOutcome["state"], "applied">, MessageKey>> = {
  changed: "corrections.changed",
  gone: "corrections.gone",
  impossible: "corrections.impossible",
};

/** Everything people set right, newest first: what it was, what it became, why, who, and the way back. */
export default function CorrectionsScreen({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const common = useCommonStyles();
  const words = useWords();
  const { corrections, scores } = usePane((state) => state.judgements);
  const outcomes = new Map(
    (opened.evaluation.correctionOutcomes ?? []).map((one) => [correctionKey(one.correction), one]),
  );
  const newest = [...corrections].reverse();
  return (
    <Screen
      title={words.t("corrections.title", { count: corrections.length + scores.length })}
      onBack={onBack}
    >
      {corrections.length + scores.length === 0 && (
        <p className={common.quiet}>{words.t("corrections.none")}</p>
      )}
      <ul className={common.list}>
        {[...scores].reverse().map((score) => (
          <ScoreRow key={placeKey(score.at)} opened={opened} score={score} />
        ))}
        {newest.map((correction) => (
          <CorrectionRow
            key={correctionKey(correction)}
            correction={correction}
            outcome={outcomes.get(correctionKey(correction))}
          />
        ))}
      </ul>
    </Screen>
  );
}

function CorrectionRow(props: { correction: Correction; outcome: CorrectionOutcome | undefined }) {
  const { correction, outcome } = props;
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const becomes = words.say(becomesMessage(correction));
  const change = outcome?.asRead
    ? words.t("consequence.arrow", { before: words.say(outcome.asRead), after: becomes })
    : becomes;
  return (
    <Row
      kind={words.say(kindMessage(correction))}
      about={subjectWords(correction)}
      change={change}
      note={correction}
      onTakeBack={() =>
        void session.judge({ takenBack: [correction] }, "", () => ({ key: "noted.takenBack" }))
      }
    >
      {outcome?.cell && <CellLink cell={outcome.cell} />}
      {outcome && outcome.state !== "applied" && (
        <div className={styles.changed}>{words.t(NOT_APPLIED[outcome.state])}</div>
      )}
    </Row>
  );
}

function ScoreRow({ opened, score }: { opened: Opened; score: OwnScore }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { evaluation } = opened;
  const answer = answerAt(evaluation, score.at);
  const suggested = evaluation.scores.find(
    ({ vendor, question }) => vendor === answer?.vendor && question === answer.question,
  );
  const after = scoreWords(words, score.value);
  return (
    <Row
      kind={words.t("consequence.score")}
      about={`${score.at.vendor} · ${score.at.question}`}
      change={
        answer
          ? words.t("consequence.arrow", { before: scoreWords(words, suggested?.value ?? null), after })
          : after
      }
      note={score}
      onTakeBack={() =>
        void session.judge({ scoresTakenBack: [score] }, "", () => ({ key: "noted.takenBack" }))
      }
    >
      {answer ? (
        <CellLink cell={answer.cell} />
      ) : (
        <div className={styles.changed}>{words.t("corrections.changed")}</div>
      )}
    </Row>
  );
}

function Row(props: {
  kind: string;
  about: string;
  change: string;
  note: { readonly reason: string; readonly who: string; readonly when: string };
  onTakeBack: () => void;
  children: React.ReactNode;
}) {
  const { note } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const busy = usePane((state) => state.work !== null);
  const when = note.when === "" ? "" : dateWords(note.when, words.locale);
  const signed = [note.who, when].filter((part) => part !== "").join(" · ");
  return (
    <li className={mergeClasses(common.rowItem, styles.row, common.caption)}>
      <div className={common.between}>
        <strong className={mergeClasses(common.strong, styles.words)}>{props.kind}</strong>
        <Button
          appearance="subtle"
          size="small"
          className={styles.back}
          disabledFocusable={busy}
          aria-label={words.t("corrections.takeBack.label", { what: `${props.kind}, ${props.about}` })}
          onClick={props.onTakeBack}
        >
          {words.t("corrections.takeBack")}
        </Button>
      </div>
      <div className={styles.words}>{props.about}</div>
      <div className={mergeClasses(styles.words, common.figures)}>{props.change}</div>
      {note.reason !== "" && (
        <div className={styles.words}>
          {words.t("quote.open")}
          {note.reason}
          {words.t("quote.close")}
        </div>
      )}
      {signed !== "" && <div className={common.quiet}>{signed}</div>}
      {props.children}
    </li>
  );
}

/** What a correction is about, in the workbook's own words. */
function subjectWords(correction: Correction): string {
  if (isSetting(correction)) {
    const { vendor, question, what } = settingAbout(correction);
    return [vendor, question ?? what].filter((part) => part !== undefined).join(" · ");
  }
  if ("at" in correction) return `${correction.at.vendor} · ${correction.at.question}`;
  if (correction.kind === "layout") return correction.sheet;
  return correction.kind === "criterion" ? correction.question : correction.name;
}
