import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Filled } from "@fluentui/react-icons/svg/edit";
import type { Evaluation, Hundredths, Question, VendorId } from "../../../core/model";
import { scoresInUse } from "../../../core/ranking";
import { SingleBar } from "../../components/single-bar";
import { VendorName } from "../../components/vendor-name";
import { placeOfQuestion, questionAt } from "../../session/judgements/places";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 40px 92px",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "28px",
    "@media (max-width: 319px)": { gridTemplateColumns: "minmax(0, 1fr) 88px" },
  },
  bar: { "@media (max-width: 319px)": { display: "none" } },
  figures: { display: "flex", justifyContent: "end", alignItems: "center", columnGap: "4px" },
  byHand: { color: "var(--rfp-warn-icon)", flexShrink: 0 },
  before: { color: tokens.colorNeutralForeground3 },
});

/** Every vendor's score for one question as it is, and as it would be with what is being chosen. */
export function ScoresBeforeAfter(props: {
  evaluation: Evaluation;
  question: Question;
  /** undefined while nothing is chosen, or it is being worked out. */
  after: Evaluation | undefined;
}) {
  const { evaluation, question, after } = props;
  const common = useCommonStyles();
  const words = useWords();
  const later = after && questionAt(after, placeOfQuestion(question));
  const now = scoresInUse(evaluation);
  const then = after && later ? scoresInUse(after) : undefined;
  const byHand = new Set(
    evaluation.overrides.flatMap((one) => (one.question === question.id ? [one.vendor] : [])),
  );
  return (
    <section className={common.section}>
      <h2 className={common.sectionTitle}>{words.t("rules.scores")}</h2>
      <ul className={common.list}>
        {evaluation.vendors.map(({ id, name }) => (
          <ScoreRow
            key={id}
            name={name}
            byHand={byHand.has(id)}
            before={now(id, question.id)}
            after={thenOf(id)}
          />
        ))}
      </ul>
    </section>
  );

  /** undefined: not known, or not there any more. */
  function thenOf(vendor: VendorId): Hundredths | null | undefined {
    return then && later && after?.vendors.some(({ id }) => id === vendor)
      ? then(vendor, later.id)
      : undefined;
  }
}

function ScoreRow(props: {
  name: string;
  byHand: boolean;
  before: Hundredths | null;
  after: Hundredths | null | undefined;
}) {
  const { name, byHand, before, after } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const show = (score: Hundredths | null) => (score === null ? "–" : words.numbers.chip(score));
  const moves = after !== undefined && after !== before;
  const shown = after === undefined ? before : after;
  return (
    <li className={styles.row}>
      <VendorName name={name} />
      <SingleBar
        className={styles.bar}
        track
        share={(shown ?? 0) / 100}
        fill={moves ? "var(--rfp-read)" : "var(--rfp-bar)"}
      />
      <span className={mergeClasses(styles.figures, common.figures)}>
        {byHand && <Edit16Filled className={styles.byHand} aria-label={words.t("rules.byHand")} />}
        {moves ? (
          <>
            <span className={mergeClasses(common.caption, styles.before)}>{show(before)} →</span>
            <strong className={common.strong}>{show(shown)}</strong>
          </>
        ) : (
          <span>{show(shown)}</span>
        )}
      </span>
    </li>
  );
}
