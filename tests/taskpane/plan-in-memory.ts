import type { CellValue } from "../../src/core/model";
import { parseCellName, parseRange } from "../../src/core/model";
import { SNAPSHOT_NAMES, type ReportSnapshot } from "../../src/core/report/report-snapshot";
import type { PlanCell, SheetKey, WorkbookPlan } from "../../src/core/report/workbook-plan";

/** The cells of a carried-out plan, without a formula engine: formulas have no value here. */
export class PlanInMemory {
  private readonly cells = new Map<string, PlanCell>();

  constructor(readonly plan: WorkbookPlan) {
    for (const sheet of plan.sheets) {
      for (const block of sheet.blocks) {
        const at = parseCellName(block.at)!;
        block.cells.forEach((row, down) =>
          row.forEach((cell, right) => this.put(sheet.key, at.row + down, at.column + right, cell)),
        );
      }
    }
  }

  /** Someone types into a cell of a named range, `row` and `column` counted from its first cell. */
  type(name: string, row: number, column: number, value: PlanCell): void {
    const { sheet, top, left } = this.place(name)!;
    this.put(sheet, top + row, left + column, value);
  }

  snapshot(): ReportSnapshot {
    const found = SNAPSHOT_NAMES.flatMap((name) => {
      const place = this.place(name);
      if (!place) return [];
      const { sheet, top, left, bottom, right } = place;
      const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
        Array.from(
          { length: right - left + 1 },
          (_, over) => this.cells.get(`${sheet} ${top + down} ${left + over}`) ?? null,
        ),
      );
      return [
        [
          name,
          {
            address: place.address,
            values: rows.map((row) => row.map(valueOf)),
            formulas: rows.map((row) => row.map(formulaOf)),
          },
        ],
      ] as const;
    });
    return Object.fromEntries(found);
  }

  private put(sheet: SheetKey, row: number, column: number, cell: PlanCell): void {
    this.cells.set(`${sheet} ${row} ${column}`, cell);
  }

  private place(name: string) {
    const named = this.plan.names.find((one) => one.name === name);
    if (!named) return undefined;
    const address = `${named.sheet}!${named.range}`;
    return { ...parseRange(address)!, sheet: named.sheet, address };
  }
}

function valueOf(cell: PlanCell): CellValue {
  return typeof cell === "object" ? null : cell;
}

function formulaOf(cell: PlanCell): string | number | boolean {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.formula : cell;
}
