import { formatAddress } from "../../core/model";
import type { CellBlock, FilledDown, PlanCell, WorkbookPlan } from "../../core/report/workbook-plan";
import type { Batch } from "../count-syncs";
import type { WrittenSheet } from "../workbook-connection";
import { parseArea, rangeAt } from "./areas";
import { bytesOfRow, Payload } from "./payload";
import { shownText, typedCell } from "./typed-cell";

/** How many cells are named; the first ones tell where it went wrong. */
const MOST_NAMED = 20;
/** An answer holds values and formulas of a cell, and a batch may ask for more than this: half of what a request may hold. */
const BYTES_PER_ANSWER = 3_000_000;
/** Larger ranges are looked at in some of their rows: a writing that went wrong shows at its ends. */
const CELLS_IN_FULL = 6_000;
const BYTES_IN_FULL = 60_000;
/** How many rows of a larger range are looked at, first and last among them. */
const ROWS_OF_LARGE = 8;
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

/**
 * Asks for what was written; the answer comes with the batch's next round trip. Call the function it gives after that for the
 * cells that differ, as `Sheet!A1`, at most 20. Large ranges are looked at in some of their rows.
 */
export async function askBack(
  batch: Batch,
  plan: WorkbookPlan,
  written: readonly WrittenSheet[],
): Promise<() => readonly string[]> {
  const payload = new Payload(batch, () => undefined, BYTES_PER_ANSWER);
  const checks: Check[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const title = written[index]!.title;
    const worksheet = batch.context.workbook.worksheets.getItem(title);
    for (const block of sheet.blocks) await askBlock(worksheet, title, block, payload, checks);
    for (const filled of sheet.filled) await askFilled(worksheet, title, filled, payload, checks);
  }
  return () => {
    const differences: string[] = [];
    for (const check of checks) {
      collectDifferences(check, differences);
      if (differences.length >= MOST_NAMED) break;
    }
    return differences.slice(0, MOST_NAMED);
  };
}

/** Reads what was written and compares. */
export async function readBack(
  batch: Batch,
  plan: WorkbookPlan,
  written: readonly WrittenSheet[],
): Promise<readonly string[]> {
  const compare = await askBack(batch, plan, written);
  await batch.sync();
  return compare();
}

async function askBlock(
  worksheet: Excel.Worksheet,
  sheet: string,
  block: CellBlock,
  payload: Payload,
  checks: Check[],
): Promise<void> {
  const at = parseArea(block.at);
  const width = block.cells[0]?.length ?? 0;
  if (width === 0) return;
  const sizes = block.cells.map((row) => bytesOfRow(row.map(typedCell)));
  for (const { first, rows } of bandsToRead(block.cells.length, width, sum(sizes))) {
    const cells = block.cells.slice(first, first + rows);
    const withFormulas = cells.some(hasFormula);
    const bytes = sum(sizes.slice(first, first + rows));
    await payload.makeRoom(2, withFormulas ? bytes * 2 : bytes);
    const range = worksheet.getRangeByIndexes(at.top + first, at.left, rows, width);
    range.load(withFormulas ? "values,formulas" : "values");
    const expected = (row: number, column: number): PlanCell => cells[row]?.[column] ?? null;
    checks.push({ sheet, top: at.top + first, left: at.left, range, withFormulas, expected });
  }
}

/** All rows of a small range, some of a large one. */
function bandsToRead(
  rows: number,
  width: number,
  bytes: number,
): readonly { readonly first: number; readonly rows: number }[] {
  if (rows * width <= CELLS_IN_FULL && bytes <= BYTES_IN_FULL) return [{ first: 0, rows }];
  const step = (rows - 1) / (ROWS_OF_LARGE - 1);
  const some = Array.from({ length: ROWS_OF_LARGE }, (_, index) => Math.round(index * step));
  return [...new Set(some)].map((first) => ({ first, rows: 1 }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function hasFormula(row: readonly PlanCell[]): boolean {
  return row.some((cell) => typeof cell === "object" && cell !== null);
}

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
  const each = 2 * bytesOfRow(filled.firstRow.map(typedCell));
  const height = area.bottom - area.top + 1;
  for (const { first, rows } of bandsToRead(height, width, height * each)) {
    await payload.makeRoom(2, rows * each);
    const top = area.top + first;
    const range = rangeAt(worksheet, { ...area, top, bottom: top + rows - 1 });
    range.load("values,formulas");
    checks.push({ sheet, top, left: area.left, range, withFormulas: true, expected });
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
