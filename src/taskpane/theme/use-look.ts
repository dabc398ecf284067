import { useSyncExternalStore } from "react";
import type { Look } from "./pane-theme";

/** What Office says of its own theme: a background colour, or nothing (on the web it is often undefined). */
export type OfficeBackground = () => string | undefined;

const QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"] as const;

function listen(changed: () => void): () => void {
  const lists = QUERIES.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

/** The look to draw in: forced colours first, then Office's own theme, then the system's preference. */
export function useLook(officeBackground: OfficeBackground): Look {
  return useSyncExternalStore(listen, () => currentLook(officeBackground()));
}

function currentLook(background: string | undefined): Look {
  if (window.matchMedia(QUERIES[0]).matches) return "contrast";
  const dark = background === undefined ? undefined : isDark(background);
  return (dark ?? window.matchMedia(QUERIES[1]).matches) ? "dark" : "light";
}

/** True for "#RRGGBB" colours of low luminance; undefined when the text is not such a colour. */
export function isDark(color: string): boolean | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
