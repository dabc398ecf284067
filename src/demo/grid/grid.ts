import type { Hands } from "../../embedded/hands";
import type { Rect } from "../../embedded/workbook/contents";
import { CellEditor } from "./cell-editor";
import { copyText, pasteText } from "./clipboard";
import { GridView, type CellPosition } from "./grid-view";

export interface GridListener {
  /** The selected cell, or what stands in it, changed. */
  readonly onCell: () => void;
  /** Excel would have refused this entry, in its words. */
  readonly onRefused: (why: string) => void;
  /** A link was followed to a cell ("'Responses'!C5"). */
  readonly onLink: (target: string) => void;
}

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** Keyboard and mouse on the drawn sheet: select, type over, clear, copy, paste, follow a link, undo. */
export class Grid {
  readonly view: GridView;
  readonly editor: CellEditor;
  private anchor: CellPosition = { row: 0, column: 0 };
  private focus: CellPosition = { row: 0, column: 0 };

  constructor(
    private readonly hands: Hands,
    private readonly listener: GridListener,
    zoom: number,
  ) {
    this.view = new GridView(hands, zoom);
    this.editor = new CellEditor(this.view.element, (text, move) => this.commit(text, move));
    this.view.pointerTarget.addEventListener("mousedown", (event) => this.onMouseDown(event));
    this.view.pointerTarget.addEventListener("dblclick", () => this.edit());
    this.view.keyboardTarget.addEventListener("keydown", (event) => this.onKey(event));
  }

  get cell(): CellPosition {
    return this.anchor;
  }

  get selection(): Rect {
    const { anchor, focus } = this;
    if (anchor.row === focus.row && anchor.column === focus.column) return this.view.areaOf(anchor);
    return {
      top: Math.min(anchor.row, focus.row),
      bottom: Math.max(anchor.row, focus.row),
      left: Math.min(anchor.column, focus.column),
      right: Math.max(anchor.column, focus.column),
    };
  }

  show(sheetId: string, rect: Rect): void {
    this.view.show(sheetId);
    this.choose({ row: rect.top, column: rect.left }, { row: rect.bottom, column: rect.right }, false);
  }

  /** Types into the selected cell, as the formula bar and the drop-down do. */
  enter(text: string): void {
    const { refused } = this.hands.type(this.view.sheetId, this.anchor.row, this.anchor.column, text);
    if (refused) this.listener.onRefused(refused);
  }

  private choose(anchor: CellPosition, focus: CellPosition, tell = true): void {
    const inside = ({ row, column }: CellPosition): CellPosition => ({
      row: Math.max(0, row),
      column: Math.max(0, column),
    });
    this.anchor = inside(anchor);
    this.focus = inside(focus);
    this.view.select(this.selection);
    this.view.scrollTo(this.focus);
    if (tell) this.hands.select(this.view.sheetId, this.selection);
    this.listener.onCell();
  }

  private onMouseDown(event: MouseEvent): void {
    const position = this.view.cellAt(event.clientX, event.clientY);
    if (!position || event.button !== 0) return;
    event.preventDefault();
    this.editor.commit();
    const area = this.view.areaOf(position);
    const at = { row: area.top, column: area.left };
    this.choose(event.shiftKey ? this.anchor : at, at);
    this.view.keyboardTarget.focus({ preventScroll: true });
    const { link } = this.hands.draw(this.view.sheetId, at.row, at.column);
    if (link && event.target instanceof Element && event.target.closest(".link")) this.listener.onLink(link);
    const drag = (move: MouseEvent): void => {
      const over = this.view.cellAt(move.clientX, move.clientY);
      if (over && (over.row !== this.focus.row || over.column !== this.focus.column))
        this.choose(this.anchor, over);
    };
    const stop = (): void => {
      removeEventListener("mousemove", drag);
      removeEventListener("mouseup", stop);
    };
    addEventListener("mousemove", drag);
    addEventListener("mouseup", stop);
  }

  private onKey(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    if (command && this.onCommand(event.key.toLowerCase())) return event.preventDefault();
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      const from = event.shiftKey ? this.focus : this.anchor;
      const to = { row: from.row + move[0], column: from.column + move[1] };
      return this.choose(event.shiftKey ? this.anchor : to, to);
    }
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      return this.step(
        event.key === "Enter" ? (event.shiftKey ? [-1, 0] : [1, 0]) : event.shiftKey ? [0, -1] : [0, 1],
      );
    }
    if (event.key === "F2") return this.edit();
    if (event.key === "Delete" || event.key === "Backspace") {
      const { refused } = this.hands.clear(this.view.sheetId, this.selection);
      if (refused) this.listener.onRefused(refused);
      return;
    }
    if (event.key.length === 1 && !command && !event.altKey) {
      event.preventDefault();
      this.edit(event.key);
    }
  }

  /** True when the key was a command of ours. */
  private onCommand(key: string): boolean {
    if (key === "z") this.hands.undo();
    else if (key === "y") this.hands.redo();
    else if (key === "c") void copyText(this.hands, this.view.sheetId, this.selection);
    else if (key === "v") void this.paste();
    else return false;
    return true;
  }

  private async paste(): Promise<void> {
    const refused = await pasteText(this.hands, this.view.sheetId, this.anchor);
    if (refused) this.listener.onRefused(refused);
  }

  private edit(firstKey?: string): void {
    const { row, column } = this.anchor;
    const drawn = this.hands.draw(this.view.sheetId, row, column);
    this.editor.open(this.view.boxOf(this.selection), firstKey ?? drawn.input, drawn.style.font);
  }

  private commit(text: string, move: readonly [number, number] | undefined): void {
    this.enter(text);
    this.view.keyboardTarget.focus({ preventScroll: true });
    if (move) this.step(move);
  }

  private step([rows, columns]: readonly [number, number]): void {
    const to = { row: this.anchor.row + rows, column: this.anchor.column + columns };
    this.choose(to, to);
  }
}
