import type { KnownCells, Place } from "../calculator/known-cells";
import type { Scalar, WorkbookContents } from "./contents";
import type { HeldFormulas } from "./held-formulas";
import { parseRect, splitSheet } from "./rects";

/** The workbook as its calculator may ask about it. */
export class WorkbookCells implements KnownCells {
  /** Places of names, by lower-case name; undefined until asked after a change. */
  private names: Map<string, Place | undefined> | undefined;

  constructor(
    private readonly contents: WorkbookContents,
    private readonly held: Pick<HeldFormulas, "has">,
  ) {}

  /** Names or sheets changed. */
  forgetNames(): void {
    this.names = undefined;
  }

  constant(sheetId: string, row: number, column: number): Scalar | undefined {
    const sheet = this.contents.sheets.find(({ id }) => id === sheetId);
    const cell = sheet?.cells.get(row)?.get(column);
    if (!cell) return null;
    return cell.formula === undefined || this.held.has(cell) ? cell.value : undefined;
  }

  place(text: string, from: string): Place | undefined {
    const { sheet, rest } = splitSheet(text);
    const rect = parseRect(rest);
    if (rect) {
      const sheetId = sheet === undefined ? this.known(from) : this.idOf(sheet);
      return sheetId === undefined ? undefined : { sheetId, rect };
    }
    if (sheet !== undefined) return undefined;
    this.names ??= this.readNames();
    const name = text.toLowerCase();
    const own = `${from}|${name}`;
    return this.names.has(own) ? this.names.get(own) : this.names.get(name);
  }

  sheetName(sheetId: string): string {
    return this.contents.sheets.find(({ id }) => id === sheetId)?.name ?? "";
  }

  sheetId(title: string): string | undefined {
    return this.idOf(title);
  }

  private readNames(): Map<string, Place | undefined> {
    const names = new Map<string, Place | undefined>();
    for (const { name, sheetId, refersTo } of this.contents.names) {
      const { sheet, rest } = splitSheet(refersTo);
      const rect = sheet === undefined ? undefined : parseRect(rest);
      const id = sheet === undefined ? undefined : this.idOf(sheet);
      const key = name.toLowerCase();
      const place = rect && id !== undefined ? { sheetId: id, rect } : undefined;
      names.set(sheetId === undefined ? key : `${sheetId}|${key}`, place);
    }
    return names;
  }

  private known(id: string): string | undefined {
    return this.contents.sheets.some((sheet) => sheet.id === id) ? id : undefined;
  }

  private idOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.contents.sheets.find((sheet) => sheet.name.toLowerCase() === wanted)?.id;
  }
}
