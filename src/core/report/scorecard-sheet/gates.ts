import type { ReportContent } from "../content/report-content";
import { formula, sentenceInFormula } from "../sheet/formulas";
import type { FormulaCell } from "../workbook-plan";

/** One requirement every vendor must meet. Must-haves join the minimum scores here once they are read. */
export interface GateRow {
  readonly name: FormulaCell;
  /** pass, fail or "–" (not asked) for the vendor whose criterion scores stand in `scores` of the vendor's column. */
  readonly verdict: (criterionScore: string) => FormulaCell;
  /** Which criterion's score the verdict looks at, counted from 1. */
  readonly criterion: number;
  /** Nothing is asked as yet: the row is folded away. */
  readonly idle: boolean;
}

/** A minimum score for each criterion; the number is typed on RFP Ranking. */
export function minimumGates(content: ReportContent): readonly GateRow[] {
  return content.criteria.map((criterion, index) => {
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
      criterion: place,
      name: formula(`IF(COUNT(${minimum})=0,${none},IF(${minimum}>0,${asked},${none}))`),
      verdict: (score) =>
        formula(
          `IF(COUNT(${minimum})=0,"–",IF(${minimum}>0,IF(ROUND(${score},6)<${minimum},INDEX(RFP_GateWords,2),INDEX(RFP_GateWords,1)),"–"))`,
        ),
      idle: typeof criterion.minimum !== "number" || criterion.minimum <= 0,
    };
  });
}
