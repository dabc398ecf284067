import { columnIndex, parseCellName } from "../../../src/core/model";
import type { ConditionalFormatPlan, SheetPlan, WorkbookPlan } from "../../../src/core/report";
import { cellsOf, isFormula } from "../../core/report/support/plan-cells";

/** References as offsets ("R[0]C[-1]"), so that a formula copied down or across reads the same everywhere. */
function relative(formula: string, name: string): string {
  const at = parseCellName(name)!;
  const part = (fixed: string, value: number, own: number) =>
    fixed === "$" ? String(value + 1) : `[${value - own}]`;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(
            /(?<![A-Za-z_.])(\$?)([A-Z]{1,3})(\$?)([0-9]+)(?![A-Za-z0-9_(])/g,
            (_, fixedColumn: string, letters: string, fixedRow: string, row: string) =>
              `R${part(fixedRow, Number(row) - 1, at.row)}C${part(fixedColumn, columnIndex(letters), at.column)}`,
          ),
    )
    .join("");
}

function formulaLines(sheet: SheetPlan): string[] {
  const places = new Map<string, string[]>();
  for (const [name, cell] of cellsOf(sheet)) {
    if (!isFormula(cell)) continue;
    const shape = relative(cell.formula, name);
    places.set(shape, [...(places.get(shape) ?? []), name]);
  }
  return [...places].map(([shape, names]) => {
    const last = names.length > 1 ? ` … ${names[names.length - 1]} (${names.length})` : "";
    return `  ${names[0]}${last}\n    ${shape}`;
  });
}

function valueLines(sheet: SheetPlan): string[] {
  const rows = new Map<number, string[]>();
  for (const [name, cell] of cellsOf(sheet)) {
    if (cell === null || isFormula(cell)) continue;
    const { row } = parseCellName(name)!;
    rows.set(row, [...(rows.get(row) ?? []), `${name} ${JSON.stringify(cell)}`]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => `  ${cells.join(" | ")}`);
}

function formatLine(format: ConditionalFormatPlan): string {
  if (format.kind === "data-bar")
    return `  ${format.range} data bar ${format.min}–${format.max} ${format.color}`;
  return `  ${format.range} ${format.formula} ${JSON.stringify(format.style)}${format.stopIfTrue ? " stop" : ""}`;
}

function sheetLines(sheet: SheetPlan): string[] {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`[${title}]`, ...lines];
  return [
    `=== ${sheet.key}: ${sheet.title} (found by ${sheet.anchor}, frozen at ${sheet.freezeAt})`,
    ...section("columns", [
      `  ${sheet.columns.map(({ columns, width, collapsed }) => `${columns} ${width}${collapsed ? " folded" : ""}`).join(" | ")}`,
    ]),
    ...section("rows", [
      `  ${sheet.rows.map(({ rows, height, hidden }) => `${rows} ${hidden ? "hidden" : height}`).join(" | ")}`,
    ]),
    ...section("values", valueLines(sheet)),
    ...section("formulas", formulaLines(sheet)),
    ...section(
      "merges",
      sheet.merges.map((range) => `  ${range}`),
    ),
    ...section(
      "styles",
      sheet.styles.map(({ ranges, style }) => `  ${ranges.join(", ")} ${JSON.stringify(style)}`),
    ),
    ...section("conditional formats", sheet.conditionalFormats.map(formatLine)),
    ...section(
      "validations",
      sheet.validations.map(
        (check) =>
          `  ${check.range} ${check.kind === "list" ? check.source : `${check.min}–${check.max ?? "…"}`}: ${check.error.message}`,
      ),
    ),
    ...section("table", sheet.table ? [`  ${sheet.table.name} ${sheet.table.range}`] : []),
    ...section(
      "charts",
      sheet.charts.map((chart) => `  ${JSON.stringify(chart)}`),
    ),
    ...section("print", [`  ${JSON.stringify(sheet.print)}`]),
  ];
}

/** A plan as text people can read and compare: every value, each formula once, the look in one line a rule. */
export function digestOf(plan: WorkbookPlan): string {
  const names = plan.names.map(({ name, sheet, range }) => `  ${name} ${sheet} ${range}`);
  return ["[names]", ...names, ...plan.sheets.flatMap((sheet) => ["", ...sheetLines(sheet)]), ""].join("\n");
}
