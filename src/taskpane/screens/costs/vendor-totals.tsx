import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Costs, QuestionId } from "../../../core/model";
import { Bar } from "../../components/bar";
import { VendorName } from "../../components/vendor-name";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { useCurrentLook } from "../../theme/look-context";
import { costWords, shareWords } from "../../words/cost-words";
import { vendorName } from "../../words/ranking-sentence";
import { useWords, type Words } from "../../words/use-words";
import type { CostsDetail } from "./costs-detail";
import { costFills } from "./cost-fills";
import type { VendorCost } from "./cost-figures";
import { modelWords, priceModelOf } from "./price-model";

const useStyles = makeStyles({
  row: { display: "block", padding: "8px 0 8px" },
  head: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0 },
  bar: { margin: "4px 0" },
  below: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  lowest: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  warn: { color: "var(--rfp-warn-text)" },
  end: { textAlign: "end", flexShrink: 0 },
});

/** Each vendor's total, cheapest first: how far above the lowest, how many of its prices count, and how it wants to be paid. */
export function VendorTotals(props: {
  opened: Opened;
  costs: Costs;
  group: QuestionId;
  rows: readonly VendorCost[];
  onShow: (detail: CostsDetail) => void;
}) {
  const { opened, costs, group, rows, onShow } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const highest = Math.max(...rows.map(({ cost }) => cost ?? 0));
  return (
    <ol className={common.list}>
      {rows.map((row) => {
        const model = priceModelOf(opened.evaluation, costs, row.vendor, group);
        const whole = row.lines > 0 && row.counted === row.lines;
        return (
          <li key={row.vendor} className={common.rowItem}>
            <button
              type="button"
              className={mergeClasses(common.rowButton, styles.row)}
              data-row={`cost-${row.vendor}`}
              onClick={() => onShow({ kind: "vendor", vendor: row.vendor })}
            >
              <span className={styles.head}>
                <span className={styles.name}>
                  <VendorName strong lines={2} name={vendorName(opened.evaluation, row.vendor)} />
                </span>
                <span
                  className={mergeClasses(common.figures, row.cost === null ? styles.warn : common.strong)}
                >
                  {row.cost === null ? words.t("costs.noTotal") : costWords(words, row.cost)}
                </span>
                <ChevronRight16Regular className={common.chevron} />
              </span>
              <CostBar
                {...{ row, highest }}
                sentence={barWords(words, opened, costs, row)}
                className={styles.bar}
              />
              <span className={mergeClasses(common.caption, common.quiet, common.figures, styles.below)}>
                <span
                  className={mergeClasses(
                    row.above === 0 && styles.lowest,
                    row.above === null && styles.warn,
                  )}
                >
                  {aboveWords(words, row)}
                </span>
                <span className={styles.end}>
                  <span className={mergeClasses(!whole && styles.warn)}>
                    {words.t("costs.priced", { counted: row.counted, of: row.lines })}
                  </span>
                  {model && ` · ${modelWords(words, model)}`}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** A total as a share of the highest, the part paid once at its end. Without a total only the track is there. */
export function CostBar(props: { row: VendorCost; highest: number; sentence: string; className?: string }) {
  const { row, highest } = props;
  const look = useCurrentLook();
  const fills = costFills(look);
  const cost = Math.max(row.cost ?? 0, 0);
  const oneOff = cost > 0 ? Math.min(Math.max(row.oneOff / cost, 0), 1) : 0;
  return (
    <Bar
      share={highest > 0 ? (100 * cost) / highest : 0}
      height={8}
      track
      sentence={props.sentence}
      className={props.className}
    >
      <rect width="100%" height="100%" fill={fills.recurring} />
      {oneOff > 0 && (
        <rect x={`${100 * (1 - oneOff)}%`} width={`${100 * oneOff}%`} height="100%" fill={fills.oneOff} />
      )}
    </Bar>
  );
}

function aboveWords(words: Words, { above, cost }: VendorCost): string {
  if (above === null) return cost === null ? "" : words.t("costs.notScored");
  if (above === 0) return words.t("costs.lowest");
  return words.t("costs.aboveLowest", { percent: shareWords(words, above) });
}

function barWords(words: Words, opened: Opened, costs: Costs, { vendor, cost, oneOff }: VendorCost): string {
  const name = vendorName(opened.evaluation, vendor);
  if (cost === null) return `${name}: ${words.t("costs.noTotal")}`;
  return words.t("costs.bar", {
    vendor: name,
    cost: costWords(words, cost),
    currency: costs.assumptions.baseCurrency ?? "",
    percent: shareWords(words, cost > 0 ? oneOff / cost : 0),
  });
}
