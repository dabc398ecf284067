import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { Costs, CostLine, QuestionId, VendorId } from "../../../../core/model";
import { useReturnFocus } from "../../../components/use-return-focus";
import { Screen } from "../../../frame/screen";
import type { Opened } from "../../../session/pane-state";
import { useCommonStyles } from "../../../theme/common-styles";
import { costWords, shareWords, totalWords } from "../../../words/cost-words";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { countedLine, vendorCosts } from "../cost-figures";
import { modelWords, priceModelOf } from "../price-model";
import { CostBar } from "../vendor-totals";
import { AddLine } from "./add-line";
import { EditLine } from "./edit-line";
import { LineItem } from "./line-item";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "10px" },
  total: { fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  bar: { margin: "4px 0 8px" },
});

/** One vendor's prices for one scored question: each with its words, its cell and what it comes to. */
export function VendorLines(props: {
  opened: Opened;
  costs: Costs;
  group: QuestionId;
  vendor: VendorId;
  onBack: () => void;
}) {
  const { opened, costs, group, vendor, onBack } = props;
  const { evaluation } = opened;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const focus = useReturnFocus();
  const [editing, setEditing] = useState<CostLine["id"] | "new" | null>(null);
  const back = () => {
    setEditing(null);
    focus.giveBack();
  };
  const show = (what: string) => {
    focus.remember();
    setEditing(what);
  };
  if (editing === "new") return <AddLine {...{ opened, costs, vendor, group }} onBack={back} />;
  const edited = costs.lines.find(({ id }) => id === editing);
  if (edited) return <EditLine {...{ opened, costs }} line={edited} onBack={back} />;

  const rows = vendorCosts(costs, group);
  const row = rows.find((one) => one.vendor === vendor);
  const own = costs.lines.filter((line) => line.vendor === vendor).map((line) => countedLine(line, costs));
  const counting = own.filter(({ line }) => line.group === group);
  const leftOut = own.filter(({ line }) => line.group === null);
  const model = priceModelOf(evaluation, costs, vendor, group);
  const currency = costs.assumptions.baseCurrency ?? "";
  return (
    <Screen
      title={vendorName(evaluation, vendor)}
      onBack={onBack}
      actions={
        <Button
          icon={<Add20Regular />}
          style={{ flexGrow: 1 }}
          data-row="line-new"
          onClick={() => show("new")}
        >
          {words.t("line.add")}
        </Button>
      }
    >
      <div className={mergeClasses(common.caption, common.quiet)}>
        {evaluation.questions.find(({ id }) => id === group)?.text}
      </div>
      <div className={styles.head}>
        <span className={mergeClasses(styles.total, common.figures)}>
          {row && row.cost !== null ? totalWords(words, row.cost, currency) : words.t("costs.noTotal")}
        </span>
        {row && row.above !== null && (
          <span className={mergeClasses(common.caption, common.quiet, common.figures)}>
            {row.above === 0
              ? words.t("costs.lowest")
              : words.t("costs.aboveLowest", { percent: shareWords(words, row.above) })}
          </span>
        )}
      </div>
      {row && row.cost !== null && (
        <CostBar
          row={row}
          highest={Math.max(...rows.map(({ cost }) => cost ?? 0))}
          className={styles.bar}
          sentence={words.t("costs.bar", {
            vendor: vendorName(evaluation, vendor),
            cost: costWords(words, row.cost),
            currency,
            percent: shareWords(words, row.cost > 0 ? row.oneOff / row.cost : 0),
          })}
        />
      )}
      {model && (
        <div className={mergeClasses(common.caption, common.quiet)}>
          {words.t(model.stated ? "lines.model" : "lines.model.read", { model: modelWords(words, model) })}
        </div>
      )}
      {counting.length === 0 && <p className={common.quiet}>{words.t("lines.none")}</p>}
      <ul className={common.list}>
        {counting.map((one) => (
          <LineItem key={one.line.id} {...{ opened, costs, one }} onEdit={show} />
        ))}
      </ul>
      {leftOut.length > 0 && (
        <section className={common.section}>
          <h2 className={common.sectionTitle}>{words.t("lines.leftOut")}</h2>
          <ul className={common.list}>
            {leftOut.map((one) => (
              <LineItem key={one.line.id} {...{ opened, costs, one }} onEdit={show} />
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}
