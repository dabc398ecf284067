import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ShieldDismiss20Filled } from "@fluentui/react-icons/svg/shield-dismiss";
import { gatesOfVendor } from "../../../core/gates/vendor-gates";
import type { Gate, GateResult, RankedVendor, Ranking, VendorId } from "../../../core/model";
import { CellLink } from "../../components/cell-link";
import { SingleBar } from "../../components/single-bar";
import { VendorName } from "../../components/vendor-name";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { nameOfCriterion } from "../../words/criterion-name";
import { pointsOf } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";
import { gateTitle } from "../gates/gate-words";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", columnGap: "8px", margin: "16px 0 8px" },
  icon: { color: "var(--rfp-failed)" },
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "4px 0 8px",
  },
  name: {
    display: "block",
    minWidth: 0,
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  bar: { margin: "4px 0" },
  would: { flexShrink: 0 },
  words: { overflowWrap: "anywhere" },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
});

/** Vendors that did not meet a requirement: still here, with the reason and the place they would have. */
export function NotMet(props: {
  opened: Opened;
  onShow: (vendor: VendorId) => void;
  onWaive: (gate: string, vendor: VendorId) => void;
}) {
  const { opened } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const gated = opened.ranking.filter(({ rank }) => rank === null);
  if (gated.length === 0) return null;
  return (
    <section>
      <h2 className={mergeClasses(common.sectionTitle, styles.title)}>
        <ShieldDismiss20Filled className={styles.icon} />
        {words.t("notMet.title")}
      </h2>
      <ul className={common.list}>
        {gated.map((one) => (
          <li key={one.vendor} className={styles.item}>
            <span className={common.quiet}>–</span>
            <GatedVendor {...props} one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GatedVendor(props: {
  opened: Opened;
  one: RankedVendor;
  onShow: (vendor: VendorId) => void;
  onWaive: (gate: string, vendor: VendorId) => void;
}) {
  const { opened, one, onShow, onWaive } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { evaluation, ranking } = opened;
  const points = pointsOf(one);
  const would = words.t("notMet.would", {
    rank: placeIfMet(ranking, one),
    total: words.numbers.score(points),
  });
  const name = vendorName(evaluation, one.vendor);
  const standings = gatesOfVendor(evaluation, one);
  return (
    <div>
      <div className={common.between}>
        <button
          type="button"
          className={styles.name}
          data-row={one.vendor}
          onClick={() => onShow(one.vendor)}
        >
          <VendorName strong name={name} />
        </button>
        <span className={mergeClasses(common.caption, common.quiet, common.figures, styles.would)}>
          {would}
        </span>
      </div>
      <SingleBar
        tall
        track
        className={styles.bar}
        share={points}
        fill="url(#rfp-hatch)"
        sentence={`${name}: ${would}`}
      />
      {one.failedGates.map((failed) =>
        failed.kind === "minimum" ? (
          <div key={failed.criterion} className={common.caption}>
            {belowMinimum(failed.criterion, opened)}
          </div>
        ) : (
          <FailedMustHave
            key={failed.gate}
            gate={evaluation.gates?.find(({ id }) => id === failed.gate)}
            result={standings.find(({ gate }) => gate === failed.gate)}
            currency={evaluation.costs?.assumptions.baseCurrency ?? ""}
            vendor={name}
            onWaive={() => onWaive(failed.gate, one.vendor)}
          />
        ),
      )}
    </div>
  );

  function belowMinimum(gate: string, { evaluation: of }: Opened): string | undefined {
    const minimum = of.minimums[gate];
    if (minimum === undefined) return undefined;
    return words.t("notMet.minimum", {
      criterion: nameOfCriterion(words, of, gate),
      minimum: words.numbers.chip(minimum),
      score: words.numbers.score(one.criteria[gate]?.score ?? 0),
    });
  }
}

/** Which must-have is not met, why, in whose words and where; and the way to let the vendor through. */
function FailedMustHave(props: {
  gate: Gate | undefined;
  result: GateResult | undefined;
  currency: string;
  vendor: string;
  onWaive: () => void;
}) {
  const { gate, result } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  if (!gate || !result) return null;
  return (
    <div className={common.caption}>
      <div className={styles.words}>
        {saysItself(gate) ? "" : `${gateTitle(words, gate, props.currency)}: `}
        {words.say(result.reason)}
      </div>
      {result.quote !== undefined && result.quote !== "" && (
        <div className={mergeClasses(common.quieter, styles.words)}>
          {words.t("quote.open")}
          {result.quote}
          {words.t("quote.close")}
        </div>
      )}
      <div className={styles.below}>
        {result.cell && <CellLink cell={result.cell} />}
        <Link
          as="button"
          data-row={`waive-${gate.id}-${result.vendor}`}
          aria-label={words.t("gate.letThrough.label", { vendor: props.vendor })}
          onClick={props.onWaive}
        >
          <span className={common.caption}>{words.t("gate.letThrough")}</span>
        </Link>
      </div>
    </div>
  );
}

/** The reason names the certificate, the budget or the quality asked for. */
function saysItself({ label, check }: Gate): boolean {
  return label === "" && check.kind !== "answer" && check.kind !== "by-hand";
}

function placeIfMet(ranking: Ranking, one: RankedVendor): number {
  return 1 + ranking.filter(({ rank, total }) => rank !== null && total > one.total).length;
}
