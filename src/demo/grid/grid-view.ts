import { cellName } from "../../core/model";
import type { DrawnCell, Hands } from "../../embedded/hands";
import type { Rect, SheetContents } from "../../embedded/workbook/contents";
import { chartLayer } from "../charts/chart-layer";
import { wrappedHeights } from "./auto-height";
import { cellElement, runsOver, type Box } from "./cell-view";
import { HEADER_HEIGHT, measureSheet, ROW_HEADER_WIDTH, type Geometry } from "./geometry";
import { headerStrips } from "./header-strips";
import { layOutPanes, type Pane } from "./visible-cells";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const EMPTY_RECT: Rect = { top: 0, left: 0, bottom: -1, right: -1 };

/**
 * The sheet as it is drawn: only the cells in view, in up to four panes (frozen rows and columns), with charts over them.
 * Knows nothing of typing: `grid.ts` puts keyboard, mouse and editor on top.
 */
export class GridView {
  readonly element = document.createElement("div");
  private readonly scroller = document.createElement("div");
  private readonly sizer = document.createElement("div");
  private readonly stage = document.createElement("div");
  private readonly drawn = new Map<string, DrawnCell>();
  private sheet!: SheetContents;
  private geometry!: Geometry;
  private frame = 0;
  private selection: Rect = EMPTY_RECT;

  constructor(
    private readonly hands: Hands,
    private zoom: number,
  ) {
    this.element.className = "grid";
    this.scroller.className = "scroller";
    this.scroller.tabIndex = 0;
    this.scroller.setAttribute("role", "grid");
    this.stage.className = "stage";
    this.scroller.append(this.sizer);
    this.element.append(this.scroller, this.stage);
    this.scroller.addEventListener("scroll", () => this.redraw());
    this.stage.addEventListener("wheel", (event) => this.scroller.scrollBy(event.deltaX, event.deltaY), {
      passive: true,
    });
    new ResizeObserver(() => this.redraw()).observe(this.element);
  }

  get sheetId(): string {
    return this.sheet.id;
  }

  /** Receives keys and keeps the focus. */
  get keyboardTarget(): HTMLElement {
    return this.scroller;
  }

  get pointerTarget(): HTMLElement {
    return this.stage;
  }

  show(sheetId: string): void {
    const changedSheet = this.sheet?.id !== sheetId;
    this.sheet = this.hands.sheet(sheetId);
    this.scroller.setAttribute("aria-label", this.sheet.name);
    this.measure();
    if (changedSheet) this.scroller.scrollTo(0, 0);
    this.draw();
  }

  setZoom(zoom: number): void {
    this.zoom = zoom;
    this.measure();
    this.draw();
  }

  select(selection: Rect): void {
    this.selection = selection;
    this.redraw();
  }

  /** Cells changed: everything in view is drawn anew. */
  refresh(): void {
    this.measure();
    this.redraw();
  }

  redraw(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  /** The cell under a point of the screen; undefined over the headers. */
  cellAt(clientX: number, clientY: number): CellPosition | undefined {
    const bounds = this.element.getBoundingClientRect();
    const x = clientX - bounds.left - ROW_HEADER_WIDTH;
    const y = clientY - bounds.top - HEADER_HEIGHT;
    if (x < 0 || y < 0) return undefined;
    const { rows, columns } = this.geometry;
    const frozen = this.frozenPixels();
    return {
      row: rows.at(y < frozen.height ? y : y + this.scroller.scrollTop),
      column: columns.at(x < frozen.width ? x : x + this.scroller.scrollLeft),
    };
  }

  /** Where a cell stands within `element`, for the editor and the drop-down. */
  boxOf(rect: Rect): Box {
    const { rows, columns } = this.geometry;
    const { frozen } = this.sheet;
    const left = columns.start(rect.left) - (rect.left < frozen.columns ? 0 : this.scroller.scrollLeft);
    const top = rows.start(rect.top) - (rect.top < frozen.rows ? 0 : this.scroller.scrollTop);
    return {
      left: left + ROW_HEADER_WIDTH,
      top: top + HEADER_HEIGHT,
      width: columns.start(rect.right + 1) - columns.start(rect.left),
      height: rows.start(rect.bottom + 1) - rows.start(rect.top),
    };
  }

  scrollTo({ row, column }: CellPosition): void {
    const { rows, columns } = this.geometry;
    const frozen = this.frozenPixels();
    const view = {
      width: this.stage.clientWidth - ROW_HEADER_WIDTH,
      height: this.stage.clientHeight - HEADER_HEIGHT,
    };
    const { frozen: counts } = this.sheet;
    if (row >= counts.rows) {
      const top = rows.start(row) - frozen.height;
      const bottom = rows.start(row + 1) - view.height;
      if (this.scroller.scrollTop > top) this.scroller.scrollTop = top;
      else if (this.scroller.scrollTop < bottom) this.scroller.scrollTop = bottom;
    }
    if (column >= counts.columns) {
      const left = columns.start(column) - frozen.width;
      const right = columns.start(column + 1) - view.width;
      if (this.scroller.scrollLeft > left) this.scroller.scrollLeft = left;
      else if (this.scroller.scrollLeft < right) this.scroller.scrollLeft = right;
    }
  }

  /** The merged area a cell belongs to, or the cell itself. */
  areaOf({ row, column }: CellPosition): Rect {
    const merge = this.sheet.merges.find(
      (m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right,
    );
    return merge ?? { top: row, bottom: row, left: column, right: column };
  }

  private frozenPixels(): { width: number; height: number } {
    return {
      width: this.geometry.columns.start(this.sheet.frozen.columns),
      height: this.geometry.rows.start(this.sheet.frozen.rows),
    };
  }

  private measure(): void {
    this.drawn.clear();
    const used = this.hands.usedRect(this.sheet.id);
    this.geometry = measureSheet(
      this.sheet,
      { bottom: used?.bottom ?? 0, right: used?.right ?? 0 },
      this.zoom,
      wrappedHeights(this.hands, this.sheet, used),
    );
    const { rows, columns } = this.geometry;
    this.sizer.style.width = `${columns.total + ROW_HEADER_WIDTH}px`;
    this.sizer.style.height = `${rows.total + HEADER_HEIGHT}px`;
  }

  private cell(row: number, column: number): DrawnCell {
    const key = `${row},${column}`;
    let cell = this.drawn.get(key);
    if (!cell) {
      cell = this.hands.draw(this.sheet.id, row, column);
      this.drawn.set(key, cell);
    }
    return cell;
  }

  private draw(): void {
    const view = {
      width: Math.max(0, this.scroller.clientWidth - ROW_HEADER_WIDTH),
      height: Math.max(0, this.scroller.clientHeight - HEADER_HEIGHT),
    };
    this.stage.style.width = `${this.scroller.clientWidth}px`;
    this.stage.style.height = `${this.scroller.clientHeight}px`;
    const scroll = { x: this.scroller.scrollLeft, y: this.scroller.scrollTop };
    const panes = layOutPanes(this.geometry, this.sheet.frozen, scroll, view);
    this.stage.replaceChildren(
      ...panes.map((pane) => this.paneElement(pane)),
      ...headerStrips(panes, this.geometry, this.selection),
    );
  }

  private paneElement(pane: Pane): HTMLElement {
    const element = document.createElement("div");
    element.className = `pane pane-${pane.name}`;
    element.style.left = `${pane.box.left + ROW_HEADER_WIDTH}px`;
    element.style.top = `${pane.box.top + HEADER_HEIGHT}px`;
    element.style.width = `${pane.box.width}px`;
    element.style.height = `${pane.box.height}px`;
    element.append(...this.paneCells(pane));
    element.append(...chartLayer(this.hands.charts(this.sheet.id), pane, this.geometry));
    element.append(...this.selectionFrame(pane));
    return element;
  }

  private paneCells(pane: Pane): HTMLElement[] {
    const elements: HTMLElement[] = [];
    const { rows, columns } = this.geometry;
    const { top, left, bottom, right } = pane.cells;
    const covered = new Set<string>();
    const place = (area: Rect): Box => ({
      left: columns.start(area.left) - pane.shift.x,
      top: rows.start(area.top) - pane.shift.y,
      width: columns.start(area.right + 1) - columns.start(area.left),
      height: rows.start(area.bottom + 1) - rows.start(area.top),
    });
    for (const merge of this.sheet.merges) {
      if (merge.bottom < top || merge.top > bottom || merge.right < left || merge.left > right) continue;
      for (let r = merge.top; r <= merge.bottom; r++)
        for (let c = merge.left; c <= merge.right; c++) covered.add(`${r},${c}`);
      const box = place(merge);
      elements.push(this.cellBox(merge.top, merge.left, box, box.width));
    }
    for (let row = top; row <= bottom; row++) {
      if (rows.size(row) === 0) continue;
      for (let column = left; column <= right; column++) {
        if (columns.size(column) === 0 || covered.has(`${row},${column}`)) continue;
        const box = place({ top: row, bottom: row, left: column, right: column });
        elements.push(this.cellBox(row, column, box, this.textWidth(row, column, box.width, covered)));
      }
    }
    return elements;
  }

  private cellBox(row: number, column: number, box: Box, textWidth: number): HTMLElement {
    return cellElement(
      cellName({ row, column }),
      this.cell(row, column),
      box,
      textWidth,
      this.zoom,
      this.sheet.showGridlines,
    );
  }

  private textWidth(row: number, column: number, width: number, covered: ReadonlySet<string>): number {
    if (!runsOver(this.cell(row, column))) return width;
    let room = width;
    for (let next = column + 1; next < this.geometry.columns.count && room < 1600; next++) {
      if (covered.has(`${row},${next}`) || this.cell(row, next).text !== "") break;
      room += this.geometry.columns.size(next);
    }
    return room;
  }

  private selectionFrame(pane: Pane): HTMLElement[] {
    const { selection } = this;
    if (selection.bottom < selection.top) return [];
    const { rows, columns } = this.geometry;
    const frame = document.createElement("div");
    frame.className = "selection";
    frame.style.transform = `translate(${columns.start(selection.left) - pane.shift.x - 1}px, ${rows.start(selection.top) - pane.shift.y - 1}px)`;
    frame.style.width = `${columns.start(selection.right + 1) - columns.start(selection.left)}px`;
    frame.style.height = `${rows.start(selection.bottom + 1) - rows.start(selection.top)}px`;
    return [frame];
  }
}
