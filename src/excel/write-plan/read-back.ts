import { formatAddress } from "../../core/model";
import type { FilledDown, PlanCell, SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan";
import type { Batch } from "../count-syncs";
import type { WrittenSheet } from "../workbook-connection";
import { parseArea, rangeAt } from "./areas";
import { bandsOf, Payload } from "./payload";
import { shownText, typedCell } from "./typed-cell";

/** How many cells are named; the first ones tell where it went wrong. */
const MOST_NAMED = 20;
/** An answer holds values and formulas of a cell: half of what a request may hold. */
const BYTES_PER_ANSWER = 2_000_000;
/** Formulas' results are not known beforehand; most are numbers. */
const BYTES_PER_RESULT = 24;
/** What a formula of ours never gives unless it was damaged on the way. #N/A is meant: it keeps points off charts. */
const DAMAGED = new Set(["#NAME?", "#REF!", "#NULL!"]);

/** One range that was asked for, and how a cell of it must be. */
interface Check {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly range: Excel.Range;
  /** Whether formulas were asked for beside the values. Without, a formula is judged by its result. */
  readonly withFormulas: boolean;
  readonly expected: (row: number, column: number) => PlanCell;
}

/** Reads what was written and compares. Returns the cells that differ as `Sheet!A1`, at most 20. */
export async function readBack(
  batch: Batch,
  plan: WorkbookPlan,
  written: readonly WrittenSheet[],
): Promise<readonly string[]> {
  const payload = new Payload(batch, () => undefined, BYTES_PER_ANSWER);
  const checks: Check[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const title = written[index]!.title;
    const worksheet = batch.context.workbook.worksheets.getItem(title);
    await askBlocks(worksheet, title, sheet, payload, checks);
    for (const filled of sheet.filled) await askFilled(worksheet, title, filled, payload, checks);
  }
  await payload.send();
  const differences: string[] = [];
  for (const check of checks) {
    collectDifferences(check, differences);
    if (differences.length >= MOST_NAMED) break;
  }
  return differences.slice(0, MOST_NAMED);
}

async function askBlocks(
  worksheet: Excel.Worksheet,
  sheet: string,
  plan: SheetPlan,
  payload: Payload,
  checks: Check[],
): Promise<void> {
  for (const block of plan.blocks) {
    const at = parseArea(block.at);
    const width = block.cells[0]?.length ?? 0;
    if (width === 0) continue;
    for (const band of bandsOf(
      block.cells.map((row) => row.map(typedCell)),
      BYTES_PER_ANSWER / 2,
    )) {
      const withFormulas = block.cells.slice(band.first, band.first + band.rows.length).some(hasFormula);
      await payload.makeRoom(2, withFormulas ? band.bytes * 2 : band.bytes);
      const range = worksheet.getRangeByIndexes(at.top + band.first, at.left, band.rows.length, width);
      range.load(withFormulas ? "values,formulas" : "values");
      const expected = (row: number, column: number): PlanCell =>
        block.cells[band.first + row]?.[column] ?? null;
      checks.push({ sheet, top: at.top + band.first, left: at.left, range, withFormulas, expected });
    }
  }
}

function hasFormula(row: readonly PlanCell[]): boolean {
  return row.some((cell) => typeof cell === "object" && cell !== null);
}

/**
 * Every result of a column filled down, but the formulas of its first and last row only: thousands of copies of one formula
 * would not fit into one answer, and a fill that went wrong shows at its end.
 */
async function askFilled(
  worksheet: Excel.Worksheet,
  sheet: string,
  filled: FilledDown,
  payload: Payload,
  checks: Check[],
): Promise<void> {
  const area = parseArea(filled.range);
  const width = area.right - area.left + 1;
  const expected = (_: number, column: number): PlanCell => filled.firstRow[column] ?? null;
  for (const row of new Set([area.top, area.bottom])) {
    const range = rangeAt(worksheet, { ...area, top: row, bottom: row });
    range.load("values,formulas");
    checks.push({ sheet, top: row, left: area.left, range, withFormulas: true, expected });
  }
  const rowsAtOnce = Math.max(1, Math.floor(BYTES_PER_ANSWER / (BYTES_PER_RESULT * width)));
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    const bottom = Math.min(area.bottom, top + rowsAtOnce - 1);
    await payload.makeRoom(2, (bottom - top + 1) * width * BYTES_PER_RESULT);
    const range = rangeAt(worksheet, { ...area, top, bottom });
    range.load("values");
    checks.push({ sheet, top, left: area.left, range, withFormulas: false, expected });
  }
}

function collectDifferences(
  { sheet, top, left, range, withFormulas, expected }: Check,
  differences: string[],
): void {
  const values: unknown[][] = range.values;
  const formulas: unknown[][] | undefined = withFormulas ? range.formulas : undefined;
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const wanted = expected(r, c);
      const right = formulas ? isAsWritten(wanted, value, formulas[r]?.[c]) : looksAsWritten(wanted, value);
      const cell = formatAddress({ sheet, row: top + r, column: left + c });
      if (!right && differences.length < MOST_NAMED && !differences.includes(cell)) differences.push(cell);
    });
  });
}

/** The same where only the value is known. */
function looksAsWritten(expected: PlanCell, value: unknown): boolean {
  return typeof expected === "object" && expected !== null
    ? !DAMAGED.has(String(value))
    : isAsWritten(expected, value, undefined);
}

/** Excel may spell a formula its own way (spaces, case, references moved by filling): that it is one is what counts. */
export function isAsWritten(expected: PlanCell, value: unknown, formula: unknown): boolean {
  if (typeof expected === "object" && expected !== null) {
    return typeof formula === "string" && formula.startsWith("=") && !DAMAGED.has(String(value));
  }
  if (expected === null || expected === "") return value === "" || value === null;
  if (typeof expected === "number") {
    return typeof value === "number" && Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
  }
  if (typeof expected === "string") return typeof value === "string" && sameLines(value, shownText(expected));
  return value === expected;
}

/** Excel keeps a line feed where Windows text has carriage return and line feed. */
function sameLines(one: string, other: string): boolean {
  return one === other || one.replace(/\r\n?/g, "\n") === other.replace(/\r\n?/g, "\n");
}
