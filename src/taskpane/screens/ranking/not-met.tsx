import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ShieldDismiss20Filled } from "@fluentui/react-icons/svg/shield-dismiss";
import { gateName, gatesOfVendor } from "../../../core/gates/vendor-gates";
import type { RankedVendor, Ranking, VendorId } from "../../../core/model";
import { SingleBar } from "../../components/single-bar";
import { VendorName } from "../../components/vendor-name";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { nameOfCriterion } from "../../words/criterion-name";
import { pointsOf } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import { useWords } from "../../words/use-words";

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
});

/** Vendors that did not meet a requirement: still here, with the reason and the place they would have. */
export function NotMet({ opened, onShow }: { opened: Opened; onShow: (vendor: VendorId) => void }) {
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
            <GatedVendor opened={opened} one={one} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GatedVendor(props: { opened: Opened; one: RankedVendor; onShow: (vendor: VendorId) => void }) {
  const { opened, one, onShow } = props;
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
      {one.failedGates.map((gate) => (
        <div key={gate.kind === "minimum" ? gate.criterion : gate.gate} className={common.caption}>
          {gate.kind === "minimum" ? belowMinimum(gate.criterion, opened) : whyNot(gate.gate, opened)}
        </div>
      ))}
    </div>
  );

  function whyNot(gate: string, { evaluation: of }: Opened): string {
    const named = of.gates?.find(({ id }) => id === gate);
    const result = gatesOfVendor(of, one).find((each) => each.gate === gate);
    return [named && words.say(gateName(named)), result && words.say(result.reason)]
      .filter((part) => part !== undefined)
      .join(": ");
  }

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

function placeIfMet(ranking: Ranking, one: RankedVendor): number {
  return 1 + ranking.filter(({ rank, total }) => rank !== null && total > one.total).length;
}
