import { useLayoutEffect, useRef } from "react";

/**
 * Gives the focus back to the row a detail was opened from. Rows are drawn anew when the detail closes, so they are
 * found again by `data-row`; without one, by being the same element.
 */
export function useReturnFocus(): { remember: (from?: string) => void; giveBack: () => void } {
  const row = useRef<string | null>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current || row.current === null) return;
    wanted.current = false;
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.current)}"]`)?.focus();
  });
  return {
    // A menu's entry has the focus when it is chosen: it names the row its menu belongs to.
    remember: (from) => {
      row.current = from ?? document.activeElement?.getAttribute("data-row") ?? null;
    },
    giveBack: () => {
      wanted.current = true;
    },
  };
}
