import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress, type Exclusion } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import type { MessageKey } from "../../messages";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

/** These look like a vendor: leaving one out changes the ranking, so each gets a card. The rest is counted. */
const CARDS: ReadonlySet<Exclusion["kind"]> = new Set(["baseline", "placeholder", "hidden"]);

const COUNTED: Readonly<Partial<Record<Exclusion["kind"], MessageKey>>> = {
  "section-row": "leftOut.sections",
  "total-row": "leftOut.totals",
  note: "leftOut.notes",
  title: "leftOut.titles",
  "weight-column": "leftOut.weightColumns",
  "id-column": "leftOut.idColumns",
  sheet: "leftOut.sheets",
  other: "leftOut.others",
};

const CARDS_SHOWN = 3;

const useStyles = makeStyles({
  cards: { display: "grid", rowGap: "8px", marginTop: "8px" },
  text: { margin: "2px 0 4px" },
  also: { margin: "8px 0 0" },
});

/** What was left out and why; every entry leads to its cell. */
export function LeftOut({ exclusions }: { exclusions: readonly Exclusion[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  if (exclusions.length === 0) return null;
  const important = exclusions.filter(({ kind }) => CARDS.has(kind));
  const others = exclusions.filter(({ kind }) => !CARDS.has(kind));
  const shown = all ? exclusions : important.slice(0, CARDS_SHOWN);
  const counts = Object.entries(COUNTED).flatMap(([kind, key]) => {
    const count = others.filter((exclusion) => exclusion.kind === kind).length;
    return count > 0 ? [words.t(key, { count })] : [];
  });
  const list = new Intl.ListFormat(words.locale, { type: "unit" }).format(counts);
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("leftOut.title")}</h2>
        {exclusions.length > shown.length && (
          <Link as="button" onClick={() => setAll(true)}>
            <span className={common.caption}>{words.t("leftOut.seeAll", { count: exclusions.length })}</span>
          </Link>
        )}
      </div>
      <div className={styles.cards}>
        {shown.map((exclusion) => (
          <div key={`${exclusion.kind} ${formatAddress(exclusion.cell)}`} className={common.lineCard}>
            <strong className={common.strong}>{exclusion.label}</strong>
            <p className={mergeClasses(styles.text, common.caption, common.quiet)}>
              {words.say(exclusion.reason)}
            </p>
            <CellLink cell={exclusion.cell} />
          </div>
        ))}
      </div>
      {!all && counts.length > 0 && (
        <p className={mergeClasses(styles.also, common.caption, common.quieter)}>
          {words.t(important.length > 0 ? "leftOut.also" : "leftOut.only", { list })}
        </p>
      )}
    </section>
  );
}
