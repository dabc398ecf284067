import { Badge, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Costs, PriceFormulaId, QuestionId, VendorId } from "../../../../core/model";
import type { Opened } from "../../../session/pane-state";
import { useCommonStyles } from "../../../theme/common-styles";
import { FORMULA_WORDS } from "../../../words/cost-words";
import { pointsOf } from "../../../words/numbers";
import { rankWords } from "../../../words/rank-words";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { formulaNeeds } from "../formula/formula-needs";
import { changesLeader, type LabColumn } from "./lab-rankings";

export type LabView = "places" | "points";

const useStyles = makeStyles({
  scroll: {
    marginTop: "4px",
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "8px",
  },
  table: { borderCollapse: "separate", borderSpacing: 0, width: "max-content", minWidth: "100%" },
  cell: {
    padding: "6px",
    textAlign: "end",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: "nowrap",
  },
  vendor: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: "92px",
    minWidth: "92px",
    maxWidth: "92px",
    textAlign: "start",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    verticalAlign: "top",
    width: "64px",
    minWidth: "64px",
    whiteSpace: "normal",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  corner: { textAlign: "start" },
  inUse: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
  },
  current: { backgroundColor: tokens.colorNeutralBackground2 },
  formula: { fontSize: "12px", lineHeight: "16px", textAlign: "end" },
  note: { display: "block", marginTop: "2px" },
  warn: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "2px",
    color: "var(--rfp-warn-text)",
    "& > svg": { color: "var(--rfp-warn-icon)" },
  },
  first: {
    display: "inline-block",
    minWidth: "20px",
    padding: "0 4px",
    borderRadius: "4px",
    textAlign: "center",
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  newFirst: {
    color: "var(--rfp-warn-text)",
    backgroundColor: "var(--rfp-warn-soft)",
    outline: "1px solid var(--rfp-warn-line)",
  },
  below: { display: "block" },
});

/** Vendors by formulas: place and total, or the points for the price. Scrolls inside itself; the vendors stay. */
export function LabTable(props: {
  opened: Opened;
  costs: Costs;
  group: QuestionId;
  columns: readonly LabColumn[];
  reversals: ReadonlyMap<PriceFormulaId, number>;
  view: LabView;
  onChoose: (formula: PriceFormulaId) => void;
}) {
  const { opened, costs, group, columns, view } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const now = columns.find(({ formula }) => formula === costs.formula);
  const order = opened.ranking.map(({ vendor }) => vendor);
  const caption = words.t(view === "places" ? "lab.caption" : "lab.captionPoints");
  return (
    <div className={styles.scroll} role="region" aria-label={caption}>
      <table className={mergeClasses(common.caption, common.figures, styles.table)}>
        <caption className={common.hidden}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.vendor, styles.corner)}>
              {words.t("copy.vendor")}
            </th>
            {columns.map((column) => (
              <FormulaHead
                key={column.formula}
                column={column}
                now={now}
                costs={costs}
                reversals={props.reversals.get(column.formula) ?? 0}
                onChoose={() => props.onChoose(column.formula)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((vendor) => (
            <tr key={vendor}>
              <th scope="row" className={mergeClasses(styles.cell, styles.vendor)}>
                {vendorName(opened.evaluation, vendor)}
              </th>
              {columns.map((column) => (
                <td
                  key={column.formula}
                  className={mergeClasses(styles.cell, column === now && styles.current)}
                >
                  {view === "places" ? (
                    <Place vendor={vendor} column={column} now={now} />
                  ) : (
                    pointWords(column.points(group, vendor))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function pointWords(points: number | null): string {
    return points === null ? "–" : words.numbers.score(points);
  }
}

function FormulaHead(props: {
  column: LabColumn;
  now: LabColumn | undefined;
  costs: Costs;
  reversals: number;
  onChoose: () => void;
}) {
  const { column, now, costs, reversals } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const name = words.t(FORMULA_WORDS[column.formula]);
  const needs = formulaNeeds(column.formula, costs.settings);
  return (
    <th scope="col" className={mergeClasses(styles.cell, styles.head, column === now && styles.inUse)}>
      <Link
        as="button"
        className={styles.formula}
        aria-label={words.t("lab.choose", { formula: name })}
        onClick={props.onChoose}
      >
        {name}
      </Link>
      {column === now && (
        <span className={styles.note}>
          <Badge size="small" appearance="outline" color="brand">
            {words.t("lab.inUse")}
          </Badge>
        </span>
      )}
      {needs !== undefined && (
        <span className={mergeClasses(common.quieter, styles.note)}>{words.t("lab.notSet")}</span>
      )}
      {changesLeader(column, now) && (
        <span className={styles.note}>
          <span className={styles.warn}>{words.t("lab.newLeader")}</span>
        </span>
      )}
      {reversals > 0 && (
        <span className={styles.note}>
          <span className={styles.warn} title={words.t("lab.reversals", { count: reversals })}>
            <Warning16Filled aria-hidden="true" />
            {words.numbers.count(reversals)}
            <span className={common.hidden}>{words.t("lab.reversals", { count: reversals })}</span>
          </span>
        </span>
      )}
    </th>
  );
}

function Place(props: { vendor: VendorId; column: LabColumn; now: LabColumn | undefined }) {
  const { vendor, column, now } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const one = column.ranking?.find((each) => each.vendor === vendor);
  if (!one) return <span className={common.quieter}>–</span>;
  const leads = column.leaders.has(vendor);
  const isNew = leads && changesLeader(column, now) && now?.leaders.has(vendor) !== true;
  return (
    <>
      <span className={mergeClasses(leads && styles.first, isNew && styles.newFirst)}>
        {one.rank === null ? words.t("lab.out") : rankWords(words, one)}
      </span>
      <span className={mergeClasses(common.quiet, styles.below)}>{words.numbers.score(pointsOf(one))}</span>
    </>
  );
}
