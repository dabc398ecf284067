import type { CellRange, CellUse, MappedCells, SheetGrid } from "../../model";
import { isBlank } from "../plain-text";
import { rectanglesOf } from "./rectangles";

const BLANK: CellUse = { kind: "excluded", reason: { key: "reading.map.blank" } };
const GHOST: CellUse = { kind: "excluded", reason: { key: "reading.map.ghost" } };
const OTHER: CellUse = { kind: "excluded", reason: { key: "reading.map.other" } };
const WORDS: ReadonlySet<string> = new Set(["reading.excluded.title", "reading.excluded.note"]);

/** One sheet's used range, on which uses are painted one over the other. One small number a cell. */
export class Canvas {
  private readonly height: number;
  private readonly width: number;
  private readonly codes: Int32Array;
  private readonly filled: Uint8Array;
  private readonly palette: CellUse[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly grid: SheetGrid) {
    this.height = grid.text.length;
    this.width = grid.text[0]?.length ?? 0;
    this.codes = new Int32Array(this.height * this.width);
    this.filled = new Uint8Array(this.height * this.width);
    this.ground();
  }

  /** Names, questions, headers, titles and remarks are words: cells without any stay what they were. */
  paint(use: MappedCells): void {
    const code = this.codeOf(use);
    const wordsOnly = use.kind === "excluded" ? WORDS.has(use.reason.key) : use.kind !== "answer";
    const { top, left, bottom, right } = this.clip(use.range);
    for (let row = top; row <= bottom; row += 1) {
      for (let at = row * this.width + left; at <= row * this.width + right; at += 1) {
        if (!wordsOnly || this.filled[at] === 1) this.codes[at] = code;
      }
    }
  }

  /** A merge shows one text over all its cells: those that are nothing else are what the first one is. */
  spreadMerges(): void {
    const unclaimed = new Set([this.codeOf(BLANK), this.codeOf(GHOST)]);
    const other = this.codeOf(OTHER);
    for (const merge of this.grid.merges) {
      const { top, left, bottom, right } = this.clip(merge);
      const first = top * this.width + left;
      const cut = merge.top < this.grid.top || merge.left < this.grid.left;
      if (cut || top > bottom || left > right || this.filled[first] !== 1 || this.codes[first] === other)
        continue;
      for (let row = top; row <= bottom; row += 1) {
        for (let at = row * this.width + left; at <= row * this.width + right; at += 1) {
          if (unclaimed.has(this.codes[at]!)) this.codes[at] = this.codes[first]!;
        }
      }
    }
  }

  /** The whole used range as rectangles, each cell in exactly one; top to bottom, then left to right. */
  rectangles(): readonly MappedCells[] {
    const { name, top, left } = this.grid;
    return rectanglesOf(this.codes, this.width).map((found) => ({
      ...this.palette[found.code]!,
      range: {
        sheet: name,
        top: top + found.top,
        left: left + found.left,
        bottom: top + found.bottom,
        right: left + found.right,
      },
    }));
  }

  /** What nobody claims: stray words, blank cells, and the rest a used range declares beyond the last words. */
  private ground(): void {
    const blank = this.codeOf(BLANK);
    const other = this.codeOf(OTHER);
    let lastRow = -1;
    let lastColumn = -1;
    for (let row = 0; row < this.height; row += 1) {
      for (let column = 0; column < this.width; column += 1) {
        if (!holdsSomething(this.grid, row, column)) continue;
        this.filled[row * this.width + column] = 1;
        lastRow = row;
        if (column > lastColumn) lastColumn = column;
      }
    }
    for (const { row, column } of this.grid.comments) {
      const at = (row - this.grid.top) * this.width + column - this.grid.left;
      const inside = column >= this.grid.left && column < this.grid.left + this.width;
      if (inside && at >= 0 && at < this.filled.length) this.filled[at] = 1;
    }
    for (let at = 0; at < this.codes.length; at += 1) this.codes[at] = this.filled[at] === 1 ? other : blank;
    const ghost = this.codeOf(GHOST);
    for (let row = 0; row < this.height; row += 1) {
      for (let column = row > lastRow ? 0 : lastColumn + 1; column < this.width; column += 1) {
        const at = row * this.width + column;
        if (this.filled[at] !== 1) this.codes[at] = ghost;
      }
    }
  }

  private codeOf(use: CellUse): number {
    const key =
      use.kind === "excluded" ? `${use.reason.key}\n${JSON.stringify(use.reason.values ?? {})}` : use.kind;
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.palette.length;
      this.known.set(key, code);
      this.palette.push(
        use.kind === "excluded" ? { kind: "excluded", reason: use.reason } : { kind: use.kind },
      );
    }
    return code;
  }

  /** A range of the sheet in the canvas's own positions; empty (top > bottom or left > right) when outside it. */
  private clip(range: CellRange): { top: number; left: number; bottom: number; right: number } {
    return {
      top: Math.max(0, range.top - this.grid.top),
      left: Math.max(0, range.left - this.grid.left),
      bottom: Math.min(this.height - 1, range.bottom - this.grid.top),
      right: Math.min(this.width - 1, range.right - this.grid.left),
    };
  }
}

function holdsSomething(grid: SheetGrid, row: number, column: number): boolean {
  if (!isBlank(grid.text[row]?.[column] ?? "")) return true;
  const value = grid.values[row]?.[column] ?? null;
  return value !== null && !isBlank(String(value));
}
