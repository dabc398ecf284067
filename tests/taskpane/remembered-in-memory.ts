import type { Remembered } from "../../src/taskpane/services";

/** What a browser keeps for the pane, here for as long as the test has it. */
export function rememberedInMemory(kept: Record<string, string> = {}): Remembered {
  return {
    get: (name) => kept[name] ?? "",
    put: (name, value) => void (kept[name] = value),
  };
}
