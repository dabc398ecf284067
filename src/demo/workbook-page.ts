import { cellName, parseRange } from "../core/model";
import type { Hands } from "../embedded/hands";
import { DropDown } from "./drop-down";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { SheetTabs } from "./sheet-tabs";
import type { Words } from "./words";

const ZOOMS = [0.6, 0.7, 0.8, 0.9, 1, 1.2] as const;

/** One open workbook on the page: formula bar, grid, tabs. `dispose` lets go of the workbook. */
export class WorkbookPage {
  readonly element = document.createElement("main");
  private readonly grid: Grid;
  private readonly bar: FormulaBar;
  private readonly tabs: SheetTabs;
  private readonly dropDown: DropDown;
  private readonly stopListening: () => void;
  private zoom = 2;

  constructor(
    private readonly hands: Hands,
    private readonly words: Words,
    private readonly tell: (message: string) => void,
  ) {
    this.element.className = "workbook";
    this.bar = new FormulaBar(words, (text) => this.grid.enter(text));
    this.grid = new Grid(
      hands,
      {
        onCell: () => this.showCell(),
        onRefused: (why) => tell(`${words.refused}: ${why}`),
        onLink: (target) => this.follow(target),
      },
      ZOOMS[this.zoom]!,
    );
    this.dropDown = new DropDown(this.grid.view.element, words, (value) => this.grid.enter(value));
    this.tabs = new SheetTabs(hands, words, (sheetId) => this.open(sheetId));
    const foot = document.createElement("div");
    foot.className = "foot";
    foot.append(this.tabs.element, this.zoomButtons());
    this.element.append(this.bar.element, this.grid.view.element, foot);
    this.stopListening = hands.listen((event) => {
      if (event.type === "cells" && event.sheetId === this.grid.view.sheetId) {
        this.grid.view.refresh();
        this.showCell();
      } else if (event.type !== "cells") this.followSelection();
    });
    const active = hands.active();
    this.grid.show(active.sheetId, active.rect);
    this.tabs.show(active.sheetId);
  }

  dispose(): void {
    this.stopListening();
    this.element.remove();
  }

  private open(sheetId: string): void {
    this.hands.select(sheetId, { top: 0, left: 0, bottom: 0, right: 0 });
    this.followSelection();
  }

  /** The pane may have activated another sheet or cell. */
  private followSelection(): void {
    const active = this.hands.active();
    this.grid.show(active.sheetId, active.rect);
    this.tabs.show(active.sheetId);
  }

  private showCell(): void {
    const { row, column } = this.grid.cell;
    const { sheetId } = this.grid.view;
    const drawn = this.hands.draw(sheetId, row, column);
    this.bar.show(cellName({ row, column }), drawn.input);
    this.dropDown.show(
      this.grid.view.boxOf(this.grid.selection),
      this.hands.choices(sheetId, row, column),
      drawn.text,
    );
  }

  private follow(target: string): void {
    const range = parseRange(target.replace(/^#/, ""));
    const sheet =
      range && this.hands.sheets().find(({ name }) => name.toLowerCase() === range.sheet.toLowerCase());
    if (!range || !sheet) return this.tell(target);
    this.hands.select(sheet.id, range);
    this.followSelection();
  }

  private zoomButtons(): HTMLElement {
    const holder = document.createElement("div");
    holder.className = "zoom";
    const percent = document.createElement("output");
    const set = (step: number): void => {
      this.zoom = Math.max(0, Math.min(ZOOMS.length - 1, this.zoom + step));
      percent.value = `${Math.round(ZOOMS[this.zoom]! * 100)}%`;
      if (step !== 0) this.grid.view.setZoom(ZOOMS[this.zoom]!);
    };
    const button = (text: string, label: string, step: number): HTMLButtonElement => {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = text;
      element.setAttribute("aria-label", label);
      element.addEventListener("click", () => set(step));
      return element;
    };
    holder.append(button("−", this.words.zoomOut, -1), percent, button("+", this.words.zoomIn, 1));
    set(0);
    return holder;
  }
}
