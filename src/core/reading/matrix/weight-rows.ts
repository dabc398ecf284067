import type { BlockAnalysis, BlockColumn } from "../analyse-block";
import { roleOfHeader } from "../column-role";
import { plain } from "../plain-text";
import { pointsOf } from "../points";
import type { SheetView } from "../sheet-view";
import { phrases } from "../words/phrases";

/** Labels that head weights where nothing but figures follows; as headers they could mean something else. */
const ALSO = new Set(
  phrases(`
    w; wj; wi; w j; w i; weight w; weights w; weight wj; weights wj; weight wi; importance; relative importance; criteria weight; criteria weights; criterion weight; criterion weights; normalized weight; normalized weights; normalised weight; normalised weights; coefficient; % weight; share;
    hệ số; hệ số quan trọng; mức độ quan trọng; tầm quan trọng; tỉ trọng; 중요도; 가중값; 반영비율; 반영 비율; 重要度; ウェイト; ウエイト; 重み付け; 係数
  `),
);

export function headsWeights(text: string): boolean {
  return roleOfHeader(text)?.role === "weight" || (text.length <= 40 && ALSO.has(plain(text)));
}

const MAXIMUM = /\b(?:max|maximum|points?|marks)\b|tối đa|điểm chuẩn|thang điểm|배점|만점|配点|満点/;

/** "Max points", "배점": the figures below are points out of it, not figures to be weighted. */
export function headsMaximum(text: string): boolean {
  return headsWeights(text) && MAXIMUM.test(plain(text));
}

/**
 * The buyer's weights by column, hundredths of a point (not rounded), where a row gives them and nothing else: under a label that says
 * so, or without a label where they are shares of 1 or 100.
 */
export function weightsOfRow(
  view: SheetView,
  row: number,
  { columns }: BlockAnalysis,
  label: BlockColumn,
): ReadonlyMap<number, number> | undefined {
  const name = view.text(row, label.column);
  if (name !== "" && !headsWeights(name)) return undefined;
  const found = new Map<number, number>();
  let filled = 0;
  for (const { column } of columns) {
    if (column <= label.column || view.text(row, column) === "") continue;
    filled += 1;
    const points = pointsOf(view, row, column);
    if (points !== undefined) found.set(column, points);
  }
  if (found.size < 2 || found.size < filled) return undefined;
  return name !== "" || isWhole(found) ? found : undefined;
}

/** Shares of 1 or of 100, whether or not their own sum stands beside them. */
function isWhole(points: ReadonlyMap<number, number>): boolean {
  const sum = [...points.values()].reduce((all, each) => all + each, 0);
  return [1, 2].some((times) => [100, 10_000].some((whole) => Math.abs(sum - times * whole) < whole * 0.005));
}
