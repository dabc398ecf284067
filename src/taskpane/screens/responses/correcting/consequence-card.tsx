import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { changesNoPlace, changesNothing, type Consequence } from "../../../session/judgements/consequence";
import type { Change } from "../../../session/judgements/judgements";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { consequenceLines } from "./consequence-lines";
import type { LookAhead } from "./use-look-ahead";

const useStyles = makeStyles({
  list: { margin: "6px 0 0" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: "8px",
    padding: "2px 0",
  },
  name: { overflowWrap: "anywhere" },
  value: { margin: 0, overflowWrap: "anywhere" },
  text: { margin: "6px 0 0" },
});

/** What a decision would change, before it is made: counts, the score, totals and places, and who is first. */
export function ConsequenceCard({ change, look }: { change: Change | null; look: LookAhead | null }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const consequence = look?.consequence;
  const lines = consequence && !look.impossible ? consequenceLines(words, consequence) : [];
  return (
    <section className={mergeClasses(common.softCard, common.section)} aria-live="polite">
      <h2 className={common.sectionTitle}>{words.t("consequence.title")}</h2>
      {lines.length > 0 && (
        <dl className={mergeClasses(styles.list, common.caption, common.figures)}>
          {lines.map(({ name, value }, index) => (
            <div key={`${index} ${name}`} className={styles.line}>
              <dt className={mergeClasses(styles.name, common.quiet)}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={mergeClasses(styles.text, common.caption, common.quiet)}>
        {!change
          ? words.t("consequence.choose")
          : !consequence
            ? words.t("consequence.working")
            : look.impossible
              ? words.t("consequence.impossible")
              : changesNothing(consequence)
                ? words.t("consequence.nothing")
                : changesNoPlace(consequence)
                  ? words.t("consequence.placesStay")
                  : firstWords(consequence)}
      </p>
    </section>
  );

  function firstWords({ first: { before, after } }: Consequence): string {
    if (after === "") return words.t("ranking.none");
    return before === after
      ? words.t("consequence.firstStays", { vendor: after })
      : words.t("consequence.firstChanges", { vendor: after });
  }
}
