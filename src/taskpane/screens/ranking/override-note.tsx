import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Edit16Filled } from "@fluentui/react-icons/svg/edit";
import type { Answer, Evaluation, Override } from "../../../core/model";
import { placeKey, placeOf } from "../../session/judgements/places";
import { usePane, useSession } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { dateWords } from "../../words/dates";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  card: {
    marginTop: "6px",
    padding: "8px 10px",
    borderRadius: "8px",
    border: "1px solid var(--rfp-warn-line)",
    backgroundColor: "var(--rfp-warn-soft)",
  },
  title: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  icon: { color: "var(--rfp-warn-icon)" },
  words: { overflowWrap: "anywhere" },
});

/** A score someone put in the place of the suggested one: from, to, why, who, and the way back. */
export function OverrideNote(props: {
  evaluation: Evaluation;
  answer: Answer | undefined;
  override: Override;
  suggested: number | null;
}) {
  const { override, suggested } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const restore = useRestore(props);
  const show = (value: number | null) => (value === null ? "–" : words.numbers.chip(value));
  const when = override.when && dateWords(override.when, words.locale);
  const signed = [override.who, when].filter((part) => part !== "").join(" · ");
  return (
    <div className={mergeClasses(styles.card, common.caption)}>
      <div className={common.between}>
        <span className={mergeClasses(styles.title, common.strong)}>
          <Edit16Filled className={styles.icon} />
          {words.t("override.changed", { from: show(suggested), to: show(override.value) })}
        </span>
        {restore && (
          <Link as="button" onClick={restore}>
            <span className={common.caption}>{words.t("override.restore", { score: show(suggested) })}</span>
          </Link>
        )}
      </div>
      <div className={styles.words}>
        {override.reason === ""
          ? words.t("override.noReason")
          : `${words.t("quote.open")}${override.reason}${words.t("quote.close")}`}
      </div>
      {signed !== "" && <div className={common.quiet}>{signed}</div>}
    </div>
  );
}

/** The way back to the suggestion: taken back in the pane while the workbook does not hold the score, else in its cell. */
function useRestore(props: {
  evaluation: Evaluation;
  answer: Answer | undefined;
  override: Override;
}): (() => void) | undefined {
  const { evaluation, answer, override } = props;
  const session = useSession();
  const own = usePane((state) => state.judgements.scores);
  const written = usePane((state) => state.report !== null);
  const at = answer && placeOf(evaluation, answer);
  const given = at && own.find((score) => placeKey(score.at) === placeKey(at));
  if (given) {
    return () => void session.judge({ scoresTakenBack: [given] }, "", () => ({ key: "noted.takenBack" }));
  }
  return written ? () => void session.restore(override.vendor, override.question) : undefined;
}
