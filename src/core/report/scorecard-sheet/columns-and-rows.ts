import { columnsAt, rowsAt } from "../sheet/addresses";
import { heightOf, linesNeeded, nameColumnWidth } from "../sheet/text-lines";
import type { ColumnPlan, RowPlan } from "../workbook-plan";
import type { MatrixRow, ScorecardLayout } from "./layout";

const QUESTION_WIDTH = 40;
const VENDOR_WIDTH = 11.3;
const MOST_LINES = 4;

/** Headings are a little taller; long questions get the lines they need. */
function matrixRow(row: MatrixRow, at: number): readonly RowPlan[] {
  if (row.kind === "section") return [{ rows: rowsAt(at), height: 18 }];
  const lines = Math.min(linesNeeded(row.question.text, QUESTION_WIDTH), MOST_LINES);
  return lines > 1 ? [{ rows: rowsAt(at), height: heightOf(lines) }] : [];
}

/** Vendors' names wrap above their columns; two lines are usual, and bold letters are wider. */
function nameHeight({ vendorLabels }: ScorecardLayout): number {
  const lines = Math.max(2, ...vendorLabels.map((label) => linesNeeded(label, VENDOR_WIDTH * 0.85)));
  return 7 + heightOf(Math.min(lines, MOST_LINES)) - 3;
}

export function scorecardColumns({ columns, matrix }: ScorecardLayout): readonly ColumnPlan[] {
  return [
    { columns: columnsAt(columns.number), width: 6.6 },
    {
      columns: columnsAt(columns.criterion),
      width: nameColumnWidth(
        matrix.map(({ criterion }) => criterion.label),
        13,
        24,
      ),
    },
    { columns: columnsAt(columns.question), width: QUESTION_WIDTH },
    { columns: columnsAt(columns.weight, columns.effective), width: 10 },
    { columns: columnsAt(columns.firstVendor, columns.lastVendor), width: VENDOR_WIDTH },
    { columns: columnsAt(columns.apart), width: 11 },
    { columns: columnsAt(columns.gap), width: 2 },
    {
      columns: columnsAt(columns.firstSuggested, columns.lastSuggested),
      width: VENDOR_WIDTH,
      collapsed: true,
    },
    { columns: columnsAt(columns.order, columns.weightAsRead), width: 8, collapsed: true },
  ];
}

export function scorecardRows(layout: ScorecardLayout): readonly RowPlan[] {
  const { rows, gates, matrix } = layout;
  const gateRows = gates.flatMap((gate, index): RowPlan[] => {
    if (gate.idle) return [{ rows: rowsAt(rows.firstGate + index), hidden: true }];
    // Names of minimum scores are formulas, and short.
    const lines = typeof gate.name === "string" ? linesNeeded(gate.name, QUESTION_WIDTH - 2) : 1;
    return lines > 1
      ? [{ rows: rowsAt(rows.firstGate + index), height: heightOf(Math.min(lines, MOST_LINES)) }]
      : [];
  });
  const names = nameHeight(layout);
  return [
    { rows: rowsAt(rows.title), height: 30 },
    { rows: rowsAt(rows.hint), height: 18 },
    { rows: rowsAt(rows.spacer), height: 6 },
    { rows: rowsAt(rows.vendors), height: names },
    { rows: rowsAt(rows.total), height: 20 },
    ...gateRows,
    { rows: rowsAt(rows.sortKey, rows.uniqueRank), hidden: true },
    { rows: rowsAt(rows.checks), height: 20 },
    { rows: rowsAt(rows.heading), height: names },
    ...matrix.flatMap((row, index) => matrixRow(row, rows.firstMatrix + index)),
    { rows: rowsAt(rows.closing), height: 14 },
  ];
}
