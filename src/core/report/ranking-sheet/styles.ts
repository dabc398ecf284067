import type { ReportContent } from "../content/report-content";
import { areaAt, cellAt, columnsAt, rowsAt } from "../sheet/addresses";
import { BASE, COLOURS, FORMATS, HAIRLINES, HEADING, HINT, INPUT, line, LINK, TITLE } from "../sheet/look";
import { nameColumnWidth } from "../sheet/text-lines";
import type { ColumnPlan, RowPlan, StyleBlock } from "../workbook-plan";
import type { RankingLayout } from "./layout";

/** The look of RFP Ranking. */
export function rankingStyles(content: ReportContent, layout: RankingLayout): readonly StyleBlock[] {
  const { columns, rows } = layout;
  const board = (left: number, right = left) => areaAt(left, rows.first, right, rows.lastVendor);
  const weights = (left: number, right = left) => areaAt(left, rows.first, right, rows.lastCriterion);
  const {
    criterionId,
    criterion,
    weight,
    share,
    minimum,
    rank,
    vendor,
    total,
    behind,
    answered,
    gates,
    place,
  } = columns;
  const white = line(COLOURS.white);
  return [
    { ranges: [areaAt(0, 1, columns.gateWords, rows.links)], style: BASE },
    { ranges: [areaAt(0, rows.title, answered, rows.title)], style: TITLE },
    { ranges: [areaAt(0, rows.hint, answered, rows.hint)], style: HINT },
    { ranges: [cellAt(criterion, rows.verdict)], style: { bold: true, size: 14, color: COLOURS.band } },
    {
      ranges: [areaAt(criterion, rows.captions, answered, rows.captions)],
      style: { bold: true, size: 9, color: COLOURS.muted },
    },
    {
      ranges: [
        areaAt(criterion, rows.heading, minimum, rows.heading),
        areaAt(rank, rows.heading, answered, rows.heading),
      ],
      style: HEADING,
    },
    { ranges: [cellAt(criterion, rows.heading)], style: { align: "left", indent: 1 } },
    { ranges: [cellAt(vendor, rows.heading)], style: { align: "left" } },
    { ranges: [cellAt(gates, rows.heading)], style: { align: "left", indent: 1 } },
    {
      ranges: [weights(share)],
      style: { ...HAIRLINES, numberFormat: FORMATS.share, bold: true, align: "center" },
    },
    { ranges: [weights(weight), weights(minimum)], style: INPUT },
    { ranges: [weights(weight)], style: { bold: true, size: 12 } },
    { ranges: [weights(criterionId)], style: { numberFormat: FORMATS.unseen } },
    {
      ranges: [criterion, weight, minimum].map((column) => cellAt(column, rows.newCriterion)),
      style: { ...INPUT, fill: COLOURS.white },
    },
    { ranges: [cellAt(criterion, rows.newCriterion)], style: { align: "left", indent: 1 } },
    ...content.criteria.flatMap(({ colours }, index): StyleBlock[] => [
      {
        ranges: [cellAt(criterion, rows.first + index)],
        style: {
          fill: colours.fill,
          color: colours.text,
          bold: true,
          align: "left",
          indent: 1,
          border: { bottom: white },
        },
      },
      {
        ranges: [cellAt(columns.firstContribution + index, rows.heading)],
        style: { fill: colours.fill, color: colours.text },
      },
    ]),
    {
      ranges: [areaAt(criterion, rows.sum, minimum, rows.sum)],
      style: { color: COLOURS.muted, align: "center" },
    },
    { ranges: [cellAt(share, rows.sum)], style: { numberFormat: FORMATS.share } },
    { ranges: [areaAt(criterion, rows.sum, criterion, rows.policy)], style: { align: "left", indent: 1 } },
    { ranges: [areaAt(weight, rows.policy, share, rows.policy)], style: INPUT },
    { ranges: [board(rank, answered)], style: { ...HAIRLINES, align: "center" } },
    { ranges: [board(rank, total)], style: { bold: true } },
    { ranges: [board(vendor)], style: { align: "left" } },
    {
      ranges: [board(total), board(columns.firstContribution, columns.lastContribution)],
      style: { numberFormat: FORMATS.points },
    },
    { ranges: [board(behind)], style: { numberFormat: FORMATS.distance, color: COLOURS.muted } },
    { ranges: [board(gates)], style: { align: "left", indent: 1 } },
    { ranges: [board(answered)], style: { numberFormat: FORMATS.answered, color: COLOURS.muted } },
    {
      ranges: [areaAt(criterion, rows.notes, answered, rows.links)],
      style: { size: 9, color: COLOURS.muted },
    },
    { ranges: [areaAt(criterion, rows.links, weight, rows.links)], style: { ...LINK, size: 9 } },
    { ranges: [cellAt(place, rows.verdict)], style: { italic: true, color: COLOURS.muted } },
    {
      ranges: [areaAt(place, rows.heading, columns.gateWords, rows.heading)],
      style: {
        bold: true,
        size: 9,
        color: COLOURS.muted,
        wrap: true,
        border: { bottom: line(COLOURS.hairline) },
      },
    },
    {
      ranges: [
        areaAt(
          place,
          rows.first,
          columns.gateWords,
          Math.max(rows.lastVendor, rows.lastCriterion, rows.first + 2),
        ),
      ],
      style: { color: COLOURS.muted },
    },
  ];
}

/** As wide as the longest name in bold, within reason. */
function nameWidth({ vendors }: ReportContent): number {
  const longest = Math.max(0, ...vendors.map(({ label }) => label.length));
  return Math.min(40, Math.max(24, Math.ceil(longest * 1.05)));
}

function criterionWidth({ criteria }: ReportContent, least: number): number {
  return nameColumnWidth(
    criteria.map(({ label }) => label),
    least,
    36,
  );
}

export function rankingColumns(
  content: ReportContent,
  { columns, chartsBesideLeaderboard }: RankingLayout,
): readonly ColumnPlan[] {
  return [
    { columns: "A", width: 1.6 },
    {
      columns: columnsAt(columns.criterion),
      width: criterionWidth(content, chartsBesideLeaderboard ? 22 : 16),
    },
    { columns: columnsAt(columns.weight, columns.minimum), width: chartsBesideLeaderboard ? 16 : 10 },
    { columns: "F", width: 2.6 },
    { columns: columnsAt(columns.rank), width: 6.6 },
    { columns: columnsAt(columns.vendor), width: nameWidth(content) },
    { columns: columnsAt(columns.total, columns.behind), width: 9 },
    { columns: columnsAt(columns.firstContribution, columns.lastContribution), width: 11 },
    { columns: columnsAt(columns.gates), width: content.evaluation.gates ? 38 : 30 },
    { columns: columnsAt(columns.answered), width: 10 },
    { columns: columnsAt(columns.answered + 1), width: 3 },
    { columns: columnsAt(columns.place, columns.gateWords), width: 10 },
  ];
}

export function rankingRows({ rows }: RankingLayout): readonly RowPlan[] {
  const lastOfTables = Math.max(rows.lastVendor, rows.policy);
  return [
    { rows: rowsAt(rows.title), height: 30 },
    { rows: rowsAt(rows.hint), height: 18 },
    { rows: rowsAt(rows.verdict), height: 28 },
    { rows: rowsAt(rows.captions), height: 17 },
    { rows: rowsAt(rows.heading), height: 32 },
    { rows: rowsAt(rows.first, lastOfTables), height: 20 },
  ];
}
