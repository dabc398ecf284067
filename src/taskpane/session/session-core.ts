import type { StoreApi } from "zustand/vanilla";
import type { PaneServices } from "../services";
import type { PaneState } from "./pane-state";
import type { Worker } from "./run-work";

/** What the actions work with. */
export interface SessionCore {
  readonly store: StoreApi<PaneState>;
  readonly services: PaneServices;
  readonly worker: Worker;
}
