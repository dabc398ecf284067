import { Money20Regular } from "@fluentui/react-icons/svg/money";
import type { Evaluation } from "../../../core/model";
import { LinkRow } from "../../components/link-row";
import { FORMULA_WORDS } from "../../words/cost-words";
import { useWords } from "../../words/use-words";

/** The way to the costs, with the assumptions prices were compared by, or who cannot be compared yet. */
export function CostsLink({ evaluation, onOpen }: { evaluation: Evaluation; onOpen: () => void }) {
  const words = useWords();
  const { costs } = evaluation;
  if (!costs || costs.groups.length === 0) return null;
  const { assumptions, formula, totals } = costs;
  const missing = new Set(totals.filter(({ cost }) => cost === null).map(({ vendor }) => vendor));
  return (
    <LinkRow
      row="costs"
      icon={<Money20Regular />}
      title={words.t("costs.link")}
      text={
        missing.size > 0
          ? words.t("costs.link.missing", { count: missing.size })
          : words.t("costs.link.text", {
              years: assumptions.years,
              currency: assumptions.baseCurrency ?? "–",
              formula: words.t(FORMULA_WORDS[formula]),
            })
      }
      warn={missing.size > 0}
      onOpen={onOpen}
    />
  );
}
