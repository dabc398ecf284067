import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";
import { TextDecoder, TextEncoder } from "node:util";

expect.extend(toHaveNoViolations);

// Every browser has them; jsdom does not. The embedded Excel needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// The machine that runs the tests may be busy with other things.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8_000 });

// jsdom walks every rule of every sheet whenever a style is asked for, and finding by role asks for many. Nothing is laid
// out here, so the components' thousands of rules are left out.
const probe = document.head.appendChild(document.createElement("style"));
Object.assign(Object.getPrototypeOf(probe.sheet!) as object, { insertRule: () => 0 });
probe.remove();

/** jsdom lays nothing out: these stand in for what a browser always has. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = StillObserver;

/** Everything the pane had a screen reader say, in order. */
export const spoken: string[] = [];
Object.assign(document, { ariaNotify: (message: string) => void spoken.push(message) });

/** What the system asks for; tests may change it. */
export const system = { forcedColors: false, dark: false, reducedMotion: true };

window.matchMedia = (query: string): MediaQueryList => {
  const list = new EventTarget();
  return Object.assign(list, {
    matches:
      (query.includes("forced-colors") && system.forcedColors) ||
      (query.includes("prefers-color-scheme: dark") && system.dark) ||
      (query.includes("prefers-reduced-motion") && system.reducedMotion),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
};

if (!("CSS" in window))
  Object.assign(window, { CSS: { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } });
