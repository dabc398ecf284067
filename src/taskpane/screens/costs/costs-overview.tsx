import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { Beaker20Regular } from "@fluentui/react-icons/svg/beaker";
import type { Costs, QuestionId } from "../../../core/model";
import { FillSwatch } from "../../components/swatch";
import { LinkRow } from "../../components/link-row";
import { Screen } from "../../frame/screen";
import type { Opened } from "../../session/pane-state";
import { useCommonStyles } from "../../theme/common-styles";
import { useCurrentLook } from "../../theme/look-context";
import { useWords } from "../../words/use-words";
import { AssumptionList } from "./assumption-list";
import type { CostsDetail } from "./costs-detail";
import { costFills } from "./cost-fills";
import { vendorCosts } from "./cost-figures";
import { NextStep } from "./next-step";
import { NotComparable } from "./not-comparable";
import { RateList } from "./rate-list";
import { VendorTotals } from "./vendor-totals";

const useStyles = makeStyles({
  // A long question must not widen the pane.
  group: { marginTop: "8px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  legend: { display: "flex", columnGap: "12px", margin: "2px 0 4px" },
  entry: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
});

/** Who costs what, what is missing, and by what prices were brought together. */
export function CostsOverview(props: {
  opened: Opened;
  costs: Costs;
  group: QuestionId;
  onGroup: (group: QuestionId) => void;
  onShow: (detail: CostsDetail) => void;
  onBack: () => void;
}) {
  const { opened, costs, group, onShow } = props;
  const { assumptions, groups } = costs;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const fills = costFills(useCurrentLook());
  const texts = new Map(opened.evaluation.questions.map(({ id, text }) => [id, text]));
  const rows = vendorCosts(costs, group);
  return (
    <Screen title={words.t("costs.title")} onBack={props.onBack}>
      <NextStep costs={costs} group={group} onShow={onShow} />
      {groups.length > 1 && (
        <Field className={styles.group} label={words.t("costs.group")}>
          <Select value={group} onChange={(_, { value }) => props.onGroup(value)}>
            {groups.map((id) => (
              <option key={id} value={id}>
                {texts.get(id) ?? id}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <section className={common.section}>
        <h2 className={common.sectionTitle}>
          {words.t("costs.totalOver", {
            years: assumptions.years,
            currency: assumptions.baseCurrency ?? "–",
          })}
        </h2>
        {rows.some(({ oneOff }) => oneOff > 0) && (
          <div className={mergeClasses(common.caption, common.quiet, styles.legend)}>
            <span className={styles.entry}>
              <FillSwatch fill={fills.recurring} />
              {words.t("costs.legend.recurring")}
            </span>
            <span className={styles.entry}>
              <FillSwatch fill={fills.oneOff} />
              {words.t("costs.legend.oneOff")}
            </span>
          </div>
        )}
        <VendorTotals {...{ opened, costs, group, rows }} onShow={onShow} />
      </section>
      <NotComparable {...{ opened, costs, group }} />
      <AssumptionList costs={costs} onShow={onShow} />
      <LinkRow
        row="lab"
        icon={<Beaker20Regular />}
        title={words.t("lab.open")}
        text={words.t("lab.open.text")}
        onOpen={() => onShow({ kind: "lab" })}
      />
      <RateList costs={costs} onShow={onShow} />
    </Screen>
  );
}
