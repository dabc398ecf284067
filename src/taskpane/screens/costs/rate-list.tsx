import { Button, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons/svg/edit";
import type { Costs, ExchangeRate } from "../../../core/model";
import { useCommonStyles } from "../../theme/common-styles";
import { rateWords } from "../../words/cost-words";
import { dateWords } from "../../words/dates";
import { useWords } from "../../words/use-words";
import type { CostsDetail } from "./costs-detail";
import { missingRates } from "./cost-figures";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 32px",
    columnGap: "8px",
    alignItems: "center",
    padding: "4px 0",
  },
  words: { overflowWrap: "anywhere" },
  text: { display: "block" },
  warn: { color: "var(--rfp-warn-text)" },
  edit: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
  lead: { margin: "2px 0 0" },
});

/** What each currency is worth, where that comes from, and of which day. */
export function RateList({ costs, onShow }: { costs: Costs; onShow: (detail: CostsDetail) => void }) {
  const { rates, reference } = costs.assumptions;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const waiting = new Map(missingRates(costs).map(({ currency, vendors }) => [currency, vendors.length]));
  const listed = rates.filter(({ currency }) => currency !== reference);
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("costs.rates")}</h2>
        <Link as="button" data-row="rate-" onClick={() => onShow({ kind: "rate", currency: "" })}>
          <span className={common.caption}>{words.t("rate.add")}</span>
        </Link>
      </div>
      {listed.length === 0 ? (
        <p className={mergeClasses(common.caption, common.quiet, styles.lead)}>
          {words.t("costs.rates.none", { currency: reference ?? "–" })}
        </p>
      ) : (
        <ul className={common.list}>
          {listed.map((rate) => (
            <li key={rate.currency} className={mergeClasses(common.rowItem, styles.row)}>
              <RateWords rate={rate} reference={reference ?? "–"} waiting={waiting.get(rate.currency) ?? 0} />
              <Button
                appearance="subtle"
                className={styles.edit}
                icon={<Edit20Regular />}
                data-row={`rate-${rate.currency}`}
                aria-label={words.t("rate.edit", { currency: rate.currency })}
                onClick={() => onShow({ kind: "rate", currency: rate.currency })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RateWords(props: { rate: ExchangeRate; reference: string; waiting: number }) {
  const { rate, reference, waiting } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const known = rate.rate !== null;
  const below = known
    ? [rate.source, rate.date === "" ? "" : dateWords(rate.date, words.locale)].filter((part) => part !== "")
    : waiting > 0
      ? [words.t("rate.missing.vendors", { count: waiting })]
      : [];
  return (
    <span className={styles.words}>
      <span className={mergeClasses(common.figures, !known && styles.warn)}>
        {rate.rate === null
          ? `${rate.currency}: ${words.t("rate.missing")}`
          : words.t("rate.value", {
              currency: rate.currency,
              rate: rateWords(words, rate.rate),
              reference,
            })}
      </span>
      {below.length > 0 && (
        <span className={mergeClasses(common.caption, common.quiet, styles.text)}>{below.join(" · ")}</span>
      )}
    </span>
  );
}
