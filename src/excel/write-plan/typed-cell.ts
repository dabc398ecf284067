import type { PlanCell } from "../../core/report/workbook-plan";

/** Excel refuses longer text. Answers joined from several full cells can get there. */
const LONGEST_TEXT = 32_767;

/** What is handed to `range.formulas`: null leaves the (cleared) cell empty. */
export type TypedCell = string | number | boolean | null;

/**
 * The cell as someone would have to type it. Text always goes in behind an apostrophe: Excel would otherwise calculate
 * "=1+1", and turn "1-2", "TRUE" or "3월 5일" into something else, by rules that depend on the reader's country.
 */
export function typedCell(cell: PlanCell): TypedCell {
  if (typeof cell === "string") return cell === "" ? null : `'${shownText(cell)}`;
  return typeof cell === "object" && cell !== null ? cell.formula : cell;
}

/** The text as it will stand in the cell: cut with an ellipsis where Excel would refuse it. */
export function shownText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
