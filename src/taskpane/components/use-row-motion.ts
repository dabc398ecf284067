import { useLayoutEffect, useRef, type RefObject } from "react";

const DURATION_MS = 200;
/** Fluent's `curveEasyEase`. */
const EASING = "cubic-bezier(0.33,0,0.67,1)";

/**
 * Lets rows glide to their new places when `order` changes (rows carry `data-motion`). Nothing moves under reduced
 * motion, nor where the browser cannot animate.
 */
export function useRowMotion(order: string): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const now = new Map<string, number>();
    for (const row of list.current?.querySelectorAll<HTMLElement>("[data-motion]") ?? []) {
      const key = row.dataset["motion"] ?? "";
      const top = row.offsetTop;
      const was = tops.current.get(key);
      now.set(key, top);
      if (still || was === undefined || was === top || !("animate" in row)) continue;
      row.animate([{ transform: `translateY(${was - top}px)` }, { transform: "none" }], {
        duration: DURATION_MS,
        easing: EASING,
      });
    }
    tops.current = now;
  }, [order]);
  return list;
}
