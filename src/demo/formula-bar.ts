import type { Words } from "./words";

/** Name box and formula bar: shows what stands in the selected cell and lets people type it anew. */
export class FormulaBar {
  readonly element = document.createElement("div");
  private readonly name = document.createElement("output");
  private readonly input = document.createElement("input");
  private shown = "";

  constructor(words: Words, onEnter: (text: string) => void) {
    this.element.className = "formula-bar";
    this.name.setAttribute("aria-label", words.nameBox);
    this.input.setAttribute("aria-label", words.formulaBar);
    this.input.spellcheck = false;
    const sign = document.createElement("span");
    sign.textContent = "ƒx";
    sign.setAttribute("aria-hidden", "true");
    this.element.append(this.name, sign, this.input);
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        onEnter(this.input.value);
        this.input.blur();
      } else if (event.key === "Escape") {
        this.input.value = this.shown;
        this.input.blur();
      }
    });
  }

  show(name: string, input: string): void {
    this.name.value = name;
    this.shown = input;
    if (document.activeElement !== this.input) this.input.value = input;
  }
}
