import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AnswerPlace } from "../../../../core/model";
import { changesNothing, consequenceOf, type Consequence } from "../../../session/judgements/consequence";
import type { Change } from "../../../session/judgements/judgements";
import { usePane, useSession } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { consequenceLines } from "./consequence-lines";

/** Typing comes in bursts: the look ahead waits for a pause. */
const SETTLE_MS = 150;

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
export function ConsequenceCard({ change, about }: { change: Change | null; about?: AnswerPlace }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const consequence = useConsequence(change, about);
  const lines = consequence ? consequenceLines(words, consequence) : [];
  return (
    <section className={mergeClasses(common.softCard, common.section)} aria-live="polite">
      <h2 className={common.sectionTitle}>{words.t("consequence.title")}</h2>
      {lines.length > 0 && (
        <dl className={mergeClasses(styles.list, common.caption, common.figures)}>
          {lines.map(({ name, value }) => (
            <div key={name} className={styles.line}>
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
            : changesNothing(consequence)
              ? words.t("consequence.nothing")
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

/** null while it is being worked out, and without a change. */
function useConsequence(change: Change | null, about: AnswerPlace | undefined): Consequence | null {
  const session = useSession();
  const opened = usePane((state) => state.opened);
  const [found, setFound] = useState<{ of: string; is: Consequence } | null>(null);
  // Changes are made anew at every drawing: what they say tells them apart.
  const wanted = JSON.stringify(change);
  const place = JSON.stringify(about ?? null);
  useEffect(() => {
    if (wanted === "null" || !opened) return;
    let dropped = false;
    const timer = setTimeout(() => {
      void session.tryOut(JSON.parse(wanted) as Change).then((after) => {
        if (dropped || !after) return;
        const at = (JSON.parse(place) as AnswerPlace | null) ?? undefined;
        setFound({ of: wanted, is: consequenceOf(opened, after, at) });
      });
    }, SETTLE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [session, opened, wanted, place]);
  return found?.of === wanted ? found.is : null;
}
