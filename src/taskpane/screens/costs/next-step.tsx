import { Button } from "@fluentui/react-components";
import type { Costs, QuestionId } from "../../../core/model";
import { WarningCard } from "../../components/warning-card";
import { FORMULA_WORDS } from "../../words/cost-words";
import { useWords } from "../../words/use-words";
import type { CostsDetail } from "./costs-detail";
import { missingRates, troubledLines, type CountedLine } from "./cost-figures";
import { formulaNeeds } from "./formula/formula-needs";

/** The one thing to do next so that all can be compared: a rate, what the formula needs, then prices that cannot be counted. */
export function NextStep(props: { costs: Costs; group: QuestionId; onShow: (detail: CostsDetail) => void }) {
  const { costs, group, onShow } = props;
  const words = useWords();
  const step = stepOf();
  if (!step) return null;
  return (
    <WarningCard
      label={words.t("costs.next.title")}
      action={
        <Button size="small" data-row="next-step" onClick={() => onShow(step.detail)}>
          {step.action}
        </Button>
      }
    >
      {step.text}
    </WarningCard>
  );

  function stepOf(): { text: string; action: string; detail: CostsDetail } | undefined {
    const [rate] = missingRates(costs);
    if (rate) {
      return {
        text: words.t("costs.next.rate", { currency: rate.currency, vendors: rate.vendors.length }),
        action: words.t("costs.next.rate.do"),
        detail: { kind: "rate", currency: rate.currency },
      };
    }
    const { formula, settings } = costs;
    const needs = formulaNeeds(formula, settings);
    if (needs) {
      return {
        text: words.t("costs.next.formula", {
          formula: words.t(FORMULA_WORDS[formula]),
          what: words.t(needs),
        }),
        action: words.t("costs.next.formula.do"),
        detail: { kind: "formula", formula },
      };
    }
    const troubled = troubledLines(costs, group);
    const [first] = troubled;
    if (!first) return undefined;
    const byVolume = troubled.filter(({ trouble, line }) => trouble === "volume" && line.unit !== "per-unit");
    if (byVolume.length > 0) {
      return {
        text: words.t("costs.next.volume", { vendors: vendorsOf(byVolume) }),
        action: words.t("costs.next.volume.do"),
        detail: { kind: "assumptions" },
      };
    }
    return {
      text: words.t("costs.next.lines", {
        lines: troubled.length,
        vendors: vendorsOf(troubled),
      }),
      action: words.t("costs.next.lines.do"),
      detail: { kind: "vendor", vendor: first.line.vendor, group: first.line.group ?? group },
    };
  }
}

function vendorsOf(lines: readonly CountedLine[]): number {
  return new Set(lines.map(({ line }) => line.vendor)).size;
}
