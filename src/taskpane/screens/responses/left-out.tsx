import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Exclusion } from "../../../core/model";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import type { VendorQuestion } from "./correcting/vendor-decision";
import { countedKinds, looksLikeVendor } from "./left-out-kinds";
import { LeftOutVendors } from "./left-out-vendors";

const CARDS_SHOWN = 3;

const useStyles = makeStyles({
  also: { margin: "8px 0 0" },
});

/** What was left out and why: what looked like a vendor as a card, the rest counted. */
export function LeftOut(props: {
  exclusions: readonly Exclusion[];
  onSeeAll: () => void;
  onInclude: (question: VendorQuestion) => void;
}) {
  const { exclusions, onSeeAll } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  if (exclusions.length === 0) return null;
  const important = exclusions.filter(looksLikeVendor);
  const shown = important.slice(0, CARDS_SHOWN);
  const counts = countedKinds(exclusions).map(({ key, of }) => words.t(key, { count: of.length }));
  const list = new Intl.ListFormat(words.locale, { type: "unit" }).format(counts);
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("leftOut.title")}</h2>
        {exclusions.length > shown.length && (
          <Link as="button" data-row="left-out" onClick={onSeeAll}>
            <span className={common.caption}>{words.t("leftOut.seeAll", { count: exclusions.length })}</span>
          </Link>
        )}
      </div>
      <LeftOutVendors exclusions={shown} onInclude={props.onInclude} />
      {counts.length > 0 && (
        <p className={mergeClasses(styles.also, common.caption, common.quieter)}>
          {words.t(important.length > 0 ? "leftOut.also" : "leftOut.only", { list })}
        </p>
      )}
    </section>
  );
}
