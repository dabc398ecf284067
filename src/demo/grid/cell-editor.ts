import type { StyleContents } from "../../embedded/workbook/contents";
import { fontStack, type Box } from "./cell-view";

type Move = readonly [rows: number, columns: number];

/** The box that opens over a cell while someone types into it. Enter and Tab take the text, Escape leaves the cell as it was. */
export class CellEditor {
  private readonly input = document.createElement("input");
  private opened = false;

  constructor(
    holder: HTMLElement,
    private readonly onCommit: (text: string, move: Move | undefined) => void,
  ) {
    this.input.className = "editor";
    this.input.hidden = true;
    this.input.setAttribute("aria-label", "Cell");
    holder.append(this.input);
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => this.commit());
  }

  get isOpen(): boolean {
    return this.opened;
  }

  open(box: Box, text: string, font: StyleContents["font"]): void {
    this.opened = true;
    const { input } = this;
    input.hidden = false;
    input.value = text;
    input.style.left = `${box.left}px`;
    input.style.top = `${box.top}px`;
    input.style.minWidth = `${box.width}px`;
    input.style.height = `${Math.max(20, box.height)}px`;
    input.style.fontFamily = fontStack(font.name);
    input.focus({ preventScroll: true });
    input.setSelectionRange(text.length, text.length);
  }

  commit(move?: Move): void {
    if (!this.opened) return;
    this.opened = false;
    this.input.hidden = true;
    this.onCommit(this.input.value, move);
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Enter") this.commit([event.shiftKey ? -1 : 1, 0]);
    else if (event.key === "Tab") {
      event.preventDefault();
      this.commit([0, event.shiftKey ? -1 : 1]);
    } else if (event.key === "Escape") {
      this.opened = false;
      this.input.hidden = true;
      this.input
        .closest<HTMLElement>(".grid")
        ?.querySelector<HTMLElement>(".scroller")
        ?.focus({ preventScroll: true });
    }
  }
}
