import type { Exclusion, SheetLayout } from "../model";
import type { BlockAnalysis, BlockColumn } from "./analyse-block";
import { columnRange } from "./column-range";
import { exclude } from "./exclude";
import { headerRows } from "./header-rows";
import { headsMaximum } from "./matrix/weight-rows";
import type { Orientation } from "./orientation";
import { planColumns, type ColumnPlan, type SideColumn } from "./owner-groups";
import { QuestionRows } from "./question-rows";
import type { BodyColumn, RawTable } from "./raw-table";
import { isSeriesHead } from "./series-head";
import type { SheetView } from "./sheet-view";

/**
 * Reads a block whose rows are questions: one column or group of columns for each vendor, or, with no names over them
 * ("single"), the answers of the one vendor the sheet belongs to. Undefined when no row can be a question.
 */
export function readVendorColumns(
  view: SheetView,
  analysis: BlockAnalysis,
  label: BlockColumn,
  { layout: oriented, confidence }: Orientation,
  headingAbove?: string,
): RawTable | undefined {
  const { block } = analysis;
  const plan = planColumns(view, analysis, label, oriented === "single");
  const { groups } = plan;
  if (groups.length === 0) return undefined;
  const single = groups.every((group) => group.name === "");
  const rows = new QuestionRows(view, analysis, plan, headingAbove);
  const { questions } = rows;
  if (questions.length === 0) return undefined;
  const left = Math.min(...analysis.columns.map((column) => column.column));
  const right = Math.max(...analysis.columns.map((column) => column.column));
  const layout: SheetLayout = single ? "sheet-per-vendor" : "vendor-columns";
  return {
    sheet: view.sheet,
    layout,
    range: view.range(block.headerTop, left, block.bottom, right),
    header: view.range(block.headerTop, left, block.headerBottom, right),
    confidence,
    reason: single
      ? { key: "reading.layout.sheetPerVendor", values: { vendor: view.sheet, questions: questions.length } }
      : {
          key: "reading.layout.vendorColumns",
          values: { row: view.address(block.headerBottom, left).row + 1, questions: questions.length },
        },
    vendors: groups.map((group) => ({ name: group.name, cell: view.address(group.row, group.column) })),
    questions,
    ...(plan.sides.some(({ use, column }) => use === "weight" && headsMaximum(column.head)) && {
      maximumPoints: true,
    }),
    ...(groups.some((group) => group.parts.some(({ head }) => isSeriesHead(head))) && { series: true }),
    answers: rows.answers,
    rows: rows.body,
    columns: bodyColumns(view, plan),
    totals: rows.totals,
    excluded: [
      ...rows.excluded,
      ...sideExclusions(view, analysis, plan),
      ...headerRows(view, block, left, right),
    ],
  };
}

function bodyColumns(view: SheetView, { label, groups, sides }: ColumnPlan): readonly BodyColumn[] {
  const at = (column: number): number => view.address(0, column).column;
  return [
    { column: at(label.column), holds: "question" },
    ...groups.flatMap((group, vendor) =>
      group.parts.map(({ column }) => ({ column: at(column), holds: "answer" as const, vendor })),
    ),
    ...sides.flatMap(({ column, use }) =>
      use === "section" || use === "basis" ? [{ column: at(column.column), holds: use }] : [],
    ),
  ];
}

const SIDE_EXCLUSIONS: Readonly<
  Record<Exclude<SideColumn["use"], "section" | "basis">, [Exclusion["kind"], string]>
> = {
  id: ["id-column", "idColumn"],
  weight: ["weight-column", "weightColumn"],
  direction: ["other", "directionColumn"],
  quantity: ["other", "quantityColumn"],
  score: ["other", "scoreColumn"],
  buyer: ["other", "buyerColumn"],
  detail: ["other", "detailColumn"],
  "no-header": ["other", "noHeader"],
};

function sideExclusions(
  view: SheetView,
  { block }: BlockAnalysis,
  { sides }: ColumnPlan,
): readonly Exclusion[] {
  return sides.flatMap(({ column, use }) => {
    if (use === "section" || use === "basis" || column.filled === 0) return [];
    const [kind, name] = SIDE_EXCLUSIONS[use];
    const range = columnRange(view, block, column);
    return [exclude(kind, name, column.head, range)];
  });
}
