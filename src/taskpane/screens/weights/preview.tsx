import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Movement } from "../../components/movement";
import { SingleBar } from "../../components/single-bar";
import { VendorName } from "../../components/vendor-name";
import { placesMoved } from "../../session/places-moved";
import type { Opened } from "../../session/pane-state";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { ComparedWithName } from "../../components/compared-with-name";
import { pointsOf, totalDigits } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import { rankWords } from "../../words/rank-words";
import { useWords } from "../../words/use-words";

const SHOWN = 5;

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    margin: "16px -16px -16px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 319px)": { margin: "16px -12px -16px", padding: "12px" },
  },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 48px 30px auto",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "28px",
    // Under 320 px the mini bars go, the names stay.
    "@media (max-width: 319px)": { gridTemplateColumns: "20px minmax(0, 1fr) 30px auto" },
  },
  first: { color: tokens.colorBrandForeground1 },
  bar: { "@media (max-width: 319px)": { display: "none" } },
  total: { minWidth: "32px", textAlign: "end" },
  more: { marginTop: "4px" },
});

/** The ranking as it would be, moving while a slider is dragged. */
export function Preview({ opened }: { opened: Opened }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const comparedWith = usePane((state) => state.comparedWith);
  const { evaluation, ranking, before } = opened;
  const moves = useMemo(() => placesMoved(before, ranking), [before, ranking]);
  const digits = useMemo(() => totalDigits(ranking), [ranking]);
  const ranked = ranking.filter(({ rank }) => rank !== null);
  const more = Math.max(0, ranked.length - SHOWN);
  const gated = ranking.length - ranked.length;
  return (
    <section className={styles.panel}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("preview.title")}</h2>
        <span className={mergeClasses(common.caption, common.quieter)}>
          <ComparedWithName comparedWith={comparedWith} form="versus" />
        </span>
      </div>
      <ol className={common.list}>
        {ranked.slice(0, SHOWN).map((one) => (
          <li key={one.vendor} className={styles.row}>
            <span className={mergeClasses(common.strong, common.figures, one.rank === 1 && styles.first)}>
              {rankWords(words, one)}
            </span>
            <VendorName name={vendorName(evaluation, one.vendor)} />
            <SingleBar
              className={styles.bar}
              track
              share={pointsOf(one)}
              fill={one.rank === 1 ? "var(--rfp-read)" : "var(--rfp-bar)"}
            />
            <Movement places={moves.get(one.vendor) ?? 0} />
            <span className={mergeClasses(common.strong, common.figures, styles.total)}>
              {words.numbers.score(pointsOf(one), digits.get(one.vendor))}
            </span>
          </li>
        ))}
      </ol>
      {more + gated > 0 && (
        <div className={mergeClasses(common.caption, common.quiet, styles.more)}>
          {words.t("preview.more", { more, gated })}
        </div>
      )}
    </section>
  );
}
