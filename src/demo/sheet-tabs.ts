import type { Hands } from "../embedded/hands";
import type { Words } from "./words";

/** The sheets' tabs. A double click renames, as in Excel. */
export class SheetTabs {
  readonly element = document.createElement("div");

  constructor(
    private readonly hands: Hands,
    words: Words,
    private readonly onChoose: (sheetId: string) => void,
  ) {
    this.element.className = "tabs";
    this.element.setAttribute("role", "tablist");
    this.element.setAttribute("aria-label", words.sheets);
    this.element.addEventListener("keydown", (event) => this.onKey(event));
  }

  show(activeId: string): void {
    const visible = this.hands.sheets().filter((sheet) => sheet.visibility === "visible");
    this.element.replaceChildren(
      ...visible.map((sheet) => {
        const tab = document.createElement("button");
        const active = sheet.id === activeId;
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-selected", String(active));
        tab.tabIndex = active ? 0 : -1;
        tab.textContent = sheet.name;
        if (sheet.tabColor) tab.style.setProperty("--tab", sheet.tabColor);
        tab.addEventListener("click", () => this.onChoose(sheet.id));
        tab.addEventListener("dblclick", () => this.rename(tab, sheet.id, sheet.name));
        return tab;
      }),
    );
    this.element
      .querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private onKey(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLButtonElement)) return;
    const tabs = [...this.element.querySelectorAll("button")];
    const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    next?.click();
    this.element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  private rename(tab: HTMLButtonElement, sheetId: string, name: string): void {
    const input = document.createElement("input");
    input.value = name;
    input.maxLength = 31;
    input.setAttribute("aria-label", name);
    tab.replaceWith(input);
    input.select();
    let done = false;
    const finish = (take: boolean): void => {
      if (done) return;
      done = true;
      if (take && input.value.trim() !== "" && input.value !== name)
        this.hands.renameSheet(sheetId, input.value.trim());
      this.show(sheetId);
    };
    input.addEventListener("blur", () => finish(true));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === "Escape") finish(event.key === "Enter");
    });
  }
}
