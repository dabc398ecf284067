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
      await payload.makeRoom(2, band.bytes * 2);
      const range = worksheet.getRangeByIndexes(at.top + band.first, at.left, band.rows.length, width);
      range.load("values,formulas");
      const expected = (row: number, column: number): PlanCell =>
        block.cells[band.first + row]?.[column] ?? null;
      checks.push({ sheet, top: at.top + band.first, left: at.left, range, expected });
    }
  }
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
  const rowsAtOnce = Math.max(1, Math.floor(BYTES_PER_ANSWER / (2 * BYTES_PER_RESULT * width)));
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    const bottom = Math.min(area.bottom, top + rowsAtOnce - 1);
    await payload.makeRoom(2, (bottom - top + 1) * width * BYTES_PER_RESULT);
    const range = rangeAt(worksheet, { ...area, top, bottom });
    range.load("values,formulas");
    checks.push({
      sheet,
      top,
      left: area.left,
      range,
      expected: (_, column) => filled.firstRow[column] ?? null,
    });
  }
}

function collectDifferences({ sheet, top, left, range, expected }: Check, differences: string[]): void {
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (differences.length >= MOST_NAMED || isAsWritten(expected(r, c), value, formulas[r]?.[c])) return;
      differences.push(formatAddress({ sheet, row: top + r, column: left + c }));
    });
  });
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
