import type { Box } from "./grid/cell-view";
import type { Words } from "./words";

/** The arrow beside a cell with a list of allowed values, and the list. */
export class DropDown {
  private readonly select = document.createElement("select");

  constructor(holder: HTMLElement, words: Words, onChoose: (value: string) => void) {
    this.select.className = "drop-down";
    this.select.hidden = true;
    this.select.setAttribute("aria-label", words.choose);
    this.select.addEventListener("change", () => onChoose(this.select.value));
    holder.append(this.select);
  }

  show(box: Box, choices: readonly string[] | undefined, current: string): void {
    this.select.hidden = !choices;
    if (!choices) return;
    this.select.replaceChildren(
      ...choices.map((choice) => {
        const option = document.createElement("option");
        option.value = choice;
        option.textContent = choice;
        option.selected = choice === current;
        return option;
      }),
    );
    this.select.style.left = `${box.left + box.width + 1}px`;
    this.select.style.top = `${box.top}px`;
    this.select.style.height = `${Math.min(22, box.height)}px`;
  }
}
