import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { formulaReference, type CellValue } from "../../../../src/core/model";
import {
  SNAPSHOT_NAMES,
  type NamedRangeSnapshot,
  type ReportSnapshot,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../../src/core/report";
import { boxOf, cellsOf, isFormula, nameOf } from "./plan-cells";

let started = false;

function start(): void {
  if (!started) initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  started = true;
}

const NUMBER_TYPE = 1;

/** A plan put into a real calculation engine, to type into and read from. HYPERLINK, which the engine lacks, shows its text. */
export class LivingWorkbook {
  private readonly model: Model;
  private readonly indexes = new Map<SheetPlan["key"], number>();

  constructor(readonly plan: WorkbookPlan) {
    start();
    this.model = new Model("report", "en", "UTC", "en");
    this.model.pauseEvaluation();
    plan.sheets.forEach((sheet, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, sheet.title);
      this.indexes.set(sheet.key, index);
    });
    for (const { name, sheet, range } of plan.names) {
      const fixed = range.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
      const title = plan.sheets.find(({ key }) => key === sheet)!.title;
      this.model.newDefinedName(name, null, formulaReference(title, fixed));
    }
    for (const sheet of plan.sheets) {
      for (const [name, cell] of cellsOf(sheet)) {
        if (cell === null) continue;
        const { top, left } = boxOf(name);
        this.put(
          sheet.key,
          top,
          left,
          isFormula(cell) ? cell.formula.replace(/HYPERLINK\([^,]*,/g, "(") : cell,
        );
      }
    }
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  private put(sheet: SheetPlan["key"], row: number, column: number, value: CellValue): void {
    const index = this.indexes.get(sheet)!;
    const isText = typeof value === "string" && !value.startsWith("=");
    this.model.setUserInput(
      index,
      row + 1,
      column + 1,
      value === null ? "" : isText ? `'${value}` : String(value),
    );
  }

  /** Types into a cell of a named range; row and column count from 0. */
  type(name: string, row: number, column: number, value: CellValue): void {
    const { sheet, range } = nameOf(this.plan, name);
    const box = boxOf(range);
    this.model.pauseEvaluation();
    this.put(sheet, box.top + row, box.left + column, value);
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  cell(sheet: SheetPlan["key"], name: string): CellValue {
    const { top, left } = boxOf(name);
    return this.valueAt(sheet, top, left);
  }

  private valueAt(sheet: SheetPlan["key"], row: number, column: number): CellValue {
    const index = this.indexes.get(sheet)!;
    const text = this.model.getFormattedCellValue(index, row + 1, column + 1);
    if (text === "") return null;
    return this.model.getCellType(index, row + 1, column + 1) === NUMBER_TYPE ? Number(text) : text;
  }

  /** A named range as Excel would hand it over. */
  named(name: string): NamedRangeSnapshot {
    const { sheet, range } = nameOf(this.plan, name);
    const { top, left, bottom, right } = boxOf(range);
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
    const columns = Array.from({ length: right - left + 1 }, (_, across) => left + across);
    const title = this.plan.sheets.find(({ key }) => key === sheet)!.title;
    return {
      address: `${title}!${range}`,
      values: rows.map((row) => columns.map((column) => this.valueAt(sheet, row, column) ?? "")),
      formulas: rows.map((row) =>
        columns.map((column) => this.model.getCellContent(this.indexes.get(sheet)!, row + 1, column + 1)),
      ),
    };
  }

  values(name: string): readonly (readonly CellValue[])[] {
    return this.named(name).values;
  }

  snapshot(): ReportSnapshot {
    // A report without prices has no names of theirs.
    const written = new Set(this.plan.names.map(({ name }) => name));
    return Object.fromEntries(
      SNAPSHOT_NAMES.filter((name) => written.has(name)).map((name) => [name, this.named(name)]),
    );
  }

  close(): void {
    this.model.free();
  }
}
