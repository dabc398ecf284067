import { Link, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { PRICE_FORMULAS, type Costs, type PriceFormulaId, type QuestionId } from "../../../../core/model";
import { Screen } from "../../../frame/screen";
import type { Opened } from "../../../session/pane-state";
import { usePane } from "../../../session/session-context";
import { useCommonStyles } from "../../../theme/common-styles";
import { FORMULA_WORDS } from "../../../words/cost-words";
import { vendorName } from "../../../words/ranking-sentence";
import { useWords } from "../../../words/use-words";
import { formulaNeeds } from "../formula/formula-needs";
import { changesLeader, labColumns, type LabColumn } from "./lab-rankings";
import { LabTable, type LabView } from "./lab-table";
import { ReversalNotes } from "./reversal-notes";
import { reversalsUnder } from "./reversals";

const useStyles = makeStyles({
  verdict: { margin: "0 0 4px" },
  view: { marginLeft: "-8px" },
  needs: { marginTop: "8px" },
  set: { flexShrink: 0 },
});

/** The ranking under each price formula side by side: whether the choice of one decides anything. */
export function PriceLab(props: {
  opened: Opened;
  costs: Costs;
  group: QuestionId;
  onChoose: (formula: PriceFormulaId) => void;
  onBack: () => void;
}) {
  const { opened, costs, group } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const engine = usePane((state) => state.engine);
  const [view, setView] = useState<LabView>("places");
  const columns = useMemo(() => (engine ? labColumns(engine, opened, costs) : []), [engine, opened, costs]);
  const reversals = useMemo(
    () =>
      new Map(
        columns.map((column) => [
          column.formula,
          engine ? reversalsUnder(engine, opened, costs, column).length : 0,
        ]),
      ),
    [engine, opened, costs, columns],
  );
  const now = columns.find(({ formula }) => formula === costs.formula);
  return (
    <Screen title={words.t("lab.title")} onBack={props.onBack}>
      <p className={mergeClasses(common.strong, styles.verdict)}>{verdict(columns, now)}</p>
      <RadioGroup
        layout="horizontal"
        className={styles.view}
        aria-label={words.t("lab.show")}
        value={view}
        onChange={(_, { value }) => setView(value === "points" ? "points" : "places")}
      >
        <Radio value="places" label={words.t("lab.showPlaces")} />
        <Radio value="points" label={words.t("lab.showPoints")} />
      </RadioGroup>
      <LabTable {...{ opened, costs, group, columns, reversals, view }} onChoose={props.onChoose} />
      <ReversalNotes opened={opened} costs={costs} />
      <ul className={mergeClasses(common.list, common.caption, styles.needs)}>
        {PRICE_FORMULAS.map((formula) => {
          const needs = formulaNeeds(formula, costs.settings);
          return (
            needs !== undefined && (
              <li key={formula} className={common.between}>
                <span className={common.quiet}>
                  {words.t("lab.needs", {
                    formula: words.t(FORMULA_WORDS[formula]),
                    what: words.t(needs),
                  })}
                </span>
                <Link
                  as="button"
                  className={styles.set}
                  data-row={`lab-${formula}`}
                  aria-label={words.t("lab.choose", { formula: words.t(FORMULA_WORDS[formula]) })}
                  onClick={() => props.onChoose(formula)}
                >
                  <span className={common.caption}>{words.t("costs.next.formula.do")}</span>
                </Link>
              </li>
            )
          );
        })}
      </ul>
    </Screen>
  );

  function verdict(all: readonly LabColumn[], current: LabColumn | undefined): string {
    const [leader] = current?.leaders ?? [];
    if (leader === undefined) return words.t("ranking.none");
    const others = all.filter((column) => changesLeader(column, current)).length;
    if (others > 0) return words.t("lab.changes", { count: others });
    return words.t("lab.noChange", { vendor: vendorName(opened.evaluation, leader) });
  }
}
