import { parseRange, type CellRange } from "../../../src/core/model";
import type { EmbeddedExcel } from "../../../src/embedded/embedded-excel";

export type Typed = string | number;

/** Random whole numbers from 0 up to a bound; the same on every run for the same seed. */
export type Random = (below: number) => number;

export function generator(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 4294967296) * below);
  };
}

/** A written report whose cells are typed into by name, as people do it. */
export class WrittenBook {
  private typed: {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly to: Typed;
  }[] = [];
  private readonly ranges: ReadonlyMap<string, CellRange>;

  constructor(readonly excel: EmbeddedExcel) {
    this.ranges = new Map(
      excel.contents().names.flatMap(({ name, refersTo }) => {
        const range = parseRange(refersTo);
        return range ? [[name, range] as const] : [];
      }),
    );
  }

  has(name: string): boolean {
    return this.ranges.has(name);
  }

  range(name: string): CellRange {
    const range = this.ranges.get(name);
    if (!range) throw new Error(`The workbook has no name ${name}`);
    return range;
  }

  /** Row and column from 0 within the named range; "" clears. */
  type(name: string, row: number, column: number, to: Typed): void {
    this.typed.push({ name, row, column, to });
  }

  /** Everything typed, in one request: each edit by itself would calculate the workbook. */
  async enter(): Promise<void> {
    const { typed } = this;
    this.typed = [];
    await this.excel.Excel.run(async (context) => {
      for (const { name, row, column, to } of typed)
        context.workbook.names.getItem(name).getRange().getCell(row, column).formulas = [[to]];
      await context.sync();
    });
  }

  async formulas(name: string): Promise<readonly (readonly Typed[])[]> {
    return this.excel.Excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().load("formulas");
      await context.sync();
      return range.formulas as Typed[][];
    });
  }

  async values(name: string): Promise<readonly (readonly Typed[])[]> {
    return this.excel.Excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().load("values");
      await context.sync();
      return range.values as Typed[][];
    });
  }

  /** The cells of a name as another program calculated them. */
  cells(
    sheets: ReadonlyMap<string, readonly (readonly string[])[]>,
    name: string,
  ): readonly (readonly string[])[] {
    const { sheet, top, bottom, left, right } = this.range(name);
    const rows = sheets.get(sheet);
    if (!rows) throw new Error(`There is no sheet ${sheet}: ${[...sheets.keys()].join()}`);
    return rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  }
}
