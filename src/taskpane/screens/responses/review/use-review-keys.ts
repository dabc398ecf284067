import { useEffect, useRef } from "react";

export interface ReviewKeys {
  readonly accept: () => void;
  readonly correct: () => void;
  readonly exclude: () => void;
  readonly goToCell: () => void;
}

const REGION = "#screen, #actions";
const FIELD = "input, textarea, select, [contenteditable='true'], [role='menu'], [role='listbox']";
/** Enter is theirs. */
const PRESSED = "button, a[href], [role='button'], [role='link']";

/** Enter, C, X and G while the focus is in the review and not in a field; `null` turns them off. */
export function useReviewKeys(keys: ReviewKeys | null): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (!current.current || event.defaultPrevented || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!(target instanceof Element) || !target.closest(REGION) || target.closest(FIELD)) return;
      const action = actionFor(event.key, current.current);
      if (!action || (event.key === "Enter" && target.closest(PRESSED))) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function actionFor(key: string, keys: ReviewKeys): (() => void) | undefined {
  switch (key.toLowerCase()) {
    case "enter":
      return keys.accept;
    case "c":
      return keys.correct;
    case "x":
      return keys.exclude;
    case "g":
      return keys.goToCell;
    default:
      return undefined;
  }
}
