import { useEffect } from "react";

/** Anything open that Esc closes by itself: a menu, a list of choices. */
const OPEN_ABOVE = "[aria-haspopup][aria-expanded='true'], [role='menu'], [role='listbox']";

/** Esc leaves a detail, wherever the focus is; an open menu, list or tooltip takes it first. */
export function useEscape(onEscape: (() => void) | undefined): void {
  useEffect(() => {
    if (!onEscape) return;
    // Asked on the way down: on the way up the menu has closed already and cannot be told from one that never was open.
    let openAbove = false;
    const ask = () => {
      openAbove = document.querySelector(OPEN_ABOVE) !== null;
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !openAbove) onEscape();
    };
    window.addEventListener("keydown", ask, { capture: true });
    document.addEventListener("keydown", leave);
    return () => {
      window.removeEventListener("keydown", ask, { capture: true });
      document.removeEventListener("keydown", leave);
    };
  }, [onEscape]);
}
