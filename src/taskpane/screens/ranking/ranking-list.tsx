import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { RankedVendor, VendorId } from "../../../core/model";
import { ContributionBar } from "../../components/contribution-bar";
import { Movement } from "../../components/movement";
import { VendorName } from "../../components/vendor-name";
import { useRowMotion } from "../../components/use-row-motion";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { barSentence } from "../../words/bar-sentence";
import { pointsOf } from "../../words/numbers";
import { vendorName } from "../../words/ranking-sentence";
import { rankWords } from "../../words/rank-words";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  row: {
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    minHeight: "56px",
    padding: "8px 0 10px",
  },
  first: { color: tokens.colorBrandForeground1 },
  head: { display: "flex", alignItems: "center", columnGap: "6px", minWidth: 0, marginBottom: "5px" },
  name: { display: "flex", alignItems: "center", columnGap: "6px", flexGrow: 1, minWidth: 0 },
  tie: { flexShrink: 0 },
  total: { minWidth: "32px", textAlign: "end" },
});

export interface RankingListProps {
  readonly opened: Opened;
  readonly moves: ReadonlyMap<VendorId, number>;
  readonly digits: ReadonlyMap<VendorId, 1 | 2>;
  readonly onShow: (vendor: VendorId) => void;
}

/** One button a vendor: place, name, movement, total, and the contributions as a bar. */
export function RankingList({ opened, moves, digits, onShow }: RankingListProps) {
  const common = useCommonStyles();
  const ranked = opened.ranking.filter(({ rank }) => rank !== null);
  const list = useRowMotion(ranked.map(({ vendor }) => vendor).join(" "));
  return (
    <ol ref={list} className={common.list}>
      {ranked.map((one) => (
        <li key={one.vendor} data-motion={one.vendor} className={common.rowItem}>
          <VendorRow
            opened={opened}
            one={one}
            places={moves.get(one.vendor) ?? 0}
            digits={digits.get(one.vendor) ?? 1}
            onShow={onShow}
          />
        </li>
      ))}
    </ol>
  );
}

function VendorRow(props: {
  opened: Opened;
  one: RankedVendor;
  places: number;
  digits: number;
  onShow: (vendor: VendorId) => void;
}) {
  const { opened, one, places, digits, onShow } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { evaluation } = opened;
  return (
    <button
      type="button"
      className={mergeClasses(common.rowButton, styles.row)}
      data-row={one.vendor}
      onClick={() => onShow(one.vendor)}
    >
      <span className={mergeClasses(common.strong, common.figures, one.rank === 1 && styles.first)}>
        {rankWords(words, one)}
      </span>
      <span>
        <span className={styles.head}>
          <span className={styles.name}>
            <VendorName strong lines={2} name={vendorName(evaluation, one.vendor)} />
            {one.tied && (
              <Badge appearance="outline" color="informative" size="small" className={styles.tie}>
                {words.t("ranking.tie")}
              </Badge>
            )}
          </span>
          <Movement places={places} />
          <span className={mergeClasses(common.strong, common.figures, styles.total)}>
            {words.numbers.score(pointsOf(one), digits)}
          </span>
          <ChevronRight16Regular className={common.chevron} />
        </span>
        <ContributionBar
          sentence={barSentence(words, evaluation, one, digits)}
          segments={evaluation.criteria.map(({ id }) => ({
            criterion: id,
            points: one.criteria[id]?.contribution ?? 0,
          }))}
        />
      </span>
    </button>
  );
}
