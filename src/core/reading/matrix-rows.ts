import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { roleOfHeader } from "./column-role";
import { plain } from "./plain-text";
import type { SheetView } from "./sheet-view";
import { phrases } from "./words/phrases";

const DIRECTIONS = new Set(
  phrases(`
    min; max; minimise; minimize; maximise; maximize; minimum; maximum; lower; higher; lower is better; higher is better; less is better; more is better; lower better; higher better; smaller is better; bigger is better; larger is better; low; high; benefit; cost; non beneficial; beneficial; positive; negative; ascending; descending; asc; desc; up; down; less; more;
    lợi ích; chi phí; tăng; giảm; càng cao càng tốt; càng thấp càng tốt; cao; thấp; tối đa; tối thiểu; lớn nhất; nhỏ nhất;
    최대; 최소; 최대화; 최소화; 편익; 비용; 높을수록; 낮을수록; 망대; 망소; 높음; 낮음; 最大; 最小; 最大化; 最小化; 便益; 費用; 高い; 低い
  `),
);
const ARROWS = new Set(["↑", "↓", "+", "-", "−", "▲", "▼", "⬆", "⬇"]);

/** True for a row (or a list of cells) that says of each criterion whether more or less of it is better. */
export function saysDirections(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2) return false;
  const words = filled.map((text) => plain(text.slice(0, 60)));
  return filled.every((text, at) => ARROWS.has(text) || DIRECTIONS.has(words[at]!));
}

/** The words of a row right of its label. */
export function besideLabel(
  view: SheetView,
  row: number,
  { columns }: BlockAnalysis,
  label: BlockColumn,
): readonly string[] {
  return columns.flatMap(({ column }) => (column > label.column ? [view.text(row, column)] : []));
}

/** True when a block has a row of weights or of directions among its first rows: then vendors stand below each other. */
export function hasCriteriaRows(view: SheetView, analysis: BlockAnalysis, label: BlockColumn): boolean {
  return analysis.rows.slice(0, 5).some((row) => {
    const beside = besideLabel(view, row, analysis, label);
    if (saysDirections(beside)) return true;
    const isWeights = roleOfHeader(view.text(row, label.column))?.role === "weight";
    const filled = beside.filter((text) => text !== "");
    return isWeights && filled.length >= 2 && filled.every((text) => /^[\d.,\s%]{1,12}$/.test(text));
  });
}
