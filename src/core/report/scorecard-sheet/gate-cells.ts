import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt } from "../sheet/addresses";
import { formula } from "../sheet/formulas";
import type { CellBlock, PlanCell } from "../workbook-plan";
import { gateWord, NOT_ASKED, type GateRow } from "./gates";
import type { ScorecardLayout } from "./layout";

/** One row of the requirements: name, threshold, and a cell per vendor that shows the suggestion until people decide. */
export function gateLine(
  gate: GateRow,
  row: number,
  content: ReportContent,
  layout: ScorecardLayout,
): PlanCell[] {
  const { firstVendor, firstSuggested } = layout.columns;
  const cells = content.vendors.map((_, vendor): PlanCell => {
    const decided = gate.decided(vendor);
    if (decided !== undefined) return content.gateWords[decided];
    const suggested = gate.suggested(vendor, row);
    const isFormula = typeof suggested === "object" && suggested !== null;
    return gate.isInput && isFormula ? formula(cellAt(firstSuggested + vendor, row)) : suggested;
  });
  const line: PlanCell[] = Array<PlanCell>(firstVendor).fill(null);
  line[layout.columns.question] = gate.name;
  line[layout.columns.weight] = gate.level?.value ?? null;
  return [...line, ...cells];
}

/**
 * What is suggested, in the same rows and folded away, with the id of each must-have and its threshold as written: what
 * people type is told by it after renaming and sorting.
 */
export function gateFindings(content: ReportContent, layout: ScorecardLayout): CellBlock {
  const { columns, rows, gates } = layout;
  return {
    at: cellAt(columns.firstSuggested, rows.firstGate),
    cells: gates.map((gate, index) => [
      ...content.vendors.map((_, vendor) =>
        gate.isInput ? gate.suggested(vendor, rows.firstGate + index) : null,
      ),
      gate.id === "" ? null : gate.id,
      gate.level?.value ?? null,
    ]),
  };
}

/**
 * How many requirements a vendor fails. A cell of ours that says neither pass nor waived fails (blank, any other word):
 * nobody is let through by a slip. In rows people added, only "fail" does.
 */
export function failsFormula(column: number, { rows }: ScorecardLayout): PlanCell {
  const own = areaAt(column, rows.firstGate, column, rows.lastGate);
  const open = [gateWord(0), gateWord(2), `"${NOT_ASKED}"`].map((word) => `(${own}<>${word})`).join("*");
  return formula(
    `SUMPRODUCT((RFP_GateIds<>"")*${open})+SUMPRODUCT((RFP_GateIds="")*(${own}=${gateWord(1)}))`,
  );
}
