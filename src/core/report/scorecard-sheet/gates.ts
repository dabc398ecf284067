import type { ReportContent } from "../content/report-content";
import { cellAt } from "../sheet/addresses";
import { formula, sentenceInFormula } from "../sheet/formulas";
import type { CellStyle, PlanCell } from "../workbook-plan";

/** The threshold of a must-have: how many points, how much money, which day. */
export interface GateLevel {
  readonly value: PlanCell;
  readonly format: NonNullable<CellStyle["numberFormat"]>;
}

/** One requirement every vendor must meet. */
export interface GateRow {
  /** By it the row is known after renaming and sorting. */
  readonly id: string;
  readonly kind: "must-have" | "quality" | "minimum";
  readonly name: PlanCell;
  readonly level?: GateLevel;
  /** pass, fail or "–" (not asked) for a vendor, counted from 0, as it is suggested; of cells it looks at its own row or column only. */
  suggested(vendor: number, row: number): PlanCell;
  /** What people decided: its place in `RFP_GateWords`, from 0. */
  decided(vendor: number): 0 | 1 | 2 | undefined;
  /** People say pass, fail or waived in its cells. */
  readonly isInput: boolean;
  /** Nothing is asked as yet: the row is folded away. */
  readonly idle: boolean;
}

export const NOT_ASKED = "–";

/** A word of the list by its place, from 0: formulas compare by it, so that the language makes no difference. */
export function gateWord(place: 0 | 1 | 2): string {
  return `INDEX(RFP_GateWords,${place + 1})`;
}

/** A minimum score for each criterion; the number is typed on RFP Ranking. */
export function minimumGates(
  content: ReportContent,
  at: { readonly firstVendor: number; readonly firstCriterion: number },
): readonly GateRow[] {
  return content.criteria.map((criterion, index): GateRow => {
    const place = index + 1;
    const minimum = `INDEX(RFP_Minimums,${place})`;
    const asked = sentenceInFormula(content.language, "report.gate.minimum", {
      criterion: `INDEX(RFP_Criteria,${place})`,
      points: minimum,
    });
    const none = sentenceInFormula(content.language, "report.gate.none", {
      criterion: `INDEX(RFP_Criteria,${place})`,
    });
    return {
      id: `minimum:${criterion.id}`,
      kind: "minimum",
      name: formula(`IF(COUNT(${minimum})=0,${none},IF(${minimum}>0,${asked},${none}))`),
      suggested: (vendor) => {
        const score = cellAt(at.firstVendor + vendor, at.firstCriterion + index);
        return formula(
          `IF(COUNT(${minimum})=0,"${NOT_ASKED}",IF(${minimum}>0,IF(ROUND(${score},6)<${minimum},${gateWord(1)},${gateWord(0)}),"${NOT_ASKED}"))`,
        );
      },
      decided: () => undefined,
      isInput: false,
      idle: typeof criterion.minimum !== "number" || criterion.minimum <= 0,
    };
  });
}
