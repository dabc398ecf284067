import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import type { Costs, CostLine } from "../../../../core/model";
import { CellLink } from "../../../components/cell-link";
import type { Opened } from "../../../session/pane-state";
import { usePane, useSession } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { quotedPrice, shareWords, totalWords } from "../../../words/cost-words";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords, type Words } from "../../../words/use-words";
import type { CountedLine } from "../cost-figures";
import { troubleWords } from "../trouble-words";
import { quickChanges, type QuickChange } from "./quick-changes";

const useStyles = makeStyles({
  item: { padding: "8px 0" },
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 32px", columnGap: "8px" },
  words: { overflowWrap: "anywhere" },
  edit: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
  quote: { margin: "2px 0", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
  warn: { color: "var(--rfp-warn-text)" },
});

/** A price: what was asked, what it comes to over the term, the vendor's words and cell, and what can be done with it. */
export function LineItem(props: {
  opened: Opened;
  costs: Costs;
  one: CountedLine;
  onEdit: (line: CostLine["id"]) => void;
}) {
  const { opened, costs, one } = props;
  const { line, cost } = one;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const corrections = usePane((state) => state.judgements.corrections);
  const currency = costs.assumptions.baseCurrency ?? "";
  const vendor = vendorName(opened.evaluation, line.vendor);
  const quick = (change: QuickChange) =>
    void session.judge(change.change, "", () => ({ key: change.noted, values: { vendor } }));
  return (
    <li className={mergeClasses(common.rowItem, styles.item)}>
      <div className={styles.head}>
        <span className={styles.words}>
          {line.what}
          <span
            className={mergeClasses(common.caption, common.figures, styles.words)}
            style={{ display: "block" }}
          >
            <span className={common.strong}>{quotedPrice(words, line)}</span>
            {detailWords(words, line).map((detail) => ` · ${detail}`)}
          </span>
        </span>
        <Button
          appearance="subtle"
          className={styles.edit}
          icon={<Edit20Regular />}
          data-row={`line-${line.id}`}
          aria-label={words.t("line.edit", { what: line.what })}
          onClick={() => props.onEdit(line.id)}
        />
      </div>
      {line.quote !== "" && (
        <p className={mergeClasses(common.caption, common.quieter, styles.quote)}>
          {words.t("quote.open")}
          {line.quote}
          {words.t("quote.close")}
        </p>
      )}
      <div className={mergeClasses(common.caption, styles.below)}>
        {cost === null ? (
          <span className={styles.warn}>{troubleWords(words, one)}</span>
        ) : (
          <span className={mergeClasses(common.figures, common.quiet)}>
            {words.t("line.over", { cost: totalWords(words, cost, currency) })}
          </span>
        )}
        {line.question === null ? (
          <span className={common.quiet}>{words.t("line.added")}</span>
        ) : (
          <CellLink cell={line.cell} />
        )}
        {quickChanges(opened.evaluation, costs, corrections, line).map((change) => (
          <Link
            as="button"
            key={change.noted}
            aria-label={words.t(change.label, { what: line.what })}
            onClick={() => quick(change)}
          >
            <span className={common.caption}>{words.t(change.words)}</span>
          </Link>
        ))}
      </div>
      {line.asRead && (
        <div className={mergeClasses(common.caption, common.quieter)}>
          {words.t("line.asRead", { words: quotedPrice(words, line.asRead) })}
        </div>
      )}
    </li>
  );
}

/** What stands behind the price: quantity, yearly increase. */
function detailWords(words: Words, { quantity, increase }: CostLine): readonly string[] {
  return [
    ...(quantity === null
      ? []
      : [words.t("line.quantity.value", { quantity: words.numbers.plain(quantity) })]),
    ...(increase === 0
      ? []
      : [
          words
            .t("line.increase.value", { percent: shareWords(words, increase) })
            .replace("+\u2212", "\u2212"),
        ]),
  ];
}
