import { cellName, parseRange, type Evaluation, type QuestionId, type VendorId } from "../../core/model";
import { vendorLabels } from "../../core/report/content/vendor-labels";
import type { NamedRangeSnapshot, ReportSnapshot } from "../../core/report/report-snapshot";

/**
 * Where a score stands inside `RFP_Scores`, counted from 0, found by question id and vendor name: people sort the
 * sheet. Undefined when the report does not hold it.
 */
export function scoreCell(
  snapshot: ReportSnapshot,
  evaluation: Evaluation,
  vendor: VendorId,
  question: QuestionId,
): { row: number; column: number } | undefined {
  const name = vendorLabels(evaluation.vendors).get(vendor);
  const row = flat(snapshot["RFP_QuestionIds"]).indexOf(question);
  const column = name === undefined ? -1 : flat(snapshot["RFP_Vendors"]).indexOf(name);
  return row < 0 || column < 0 ? undefined : { row, column };
}

/**
 * The formula that brings a score back to the suggestion beside it; undefined where the suggestion is a plain number. Scores
 * of prices follow RFP Costs, so a number in their place would stand still.
 */
export function followingFormula(
  { RFP_Suggested: suggested }: ReportSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
): `=${string}` | undefined {
  const isLive = String(suggested?.formulas[row]?.[column] ?? "").startsWith("=");
  const range = isLive ? parseRange(suggested?.address ?? "") : undefined;
  return range && `=$${cellName({ row: range.top + row, column: range.left + column })}`;
}

/** A one-row or one-column range as a list of texts. */
export function flat(range: NamedRangeSnapshot | undefined): readonly string[] {
  return (range?.values ?? []).flat().map((value) => String(value ?? ""));
}
