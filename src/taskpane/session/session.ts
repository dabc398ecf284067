import { createStore, type StoreApi } from "zustand/vanilla";
import type { CellAddress, QuestionId, VendorId } from "../../core/model";
import type { SheetKey } from "../../core/report/workbook-plan";
import type { PaneServices } from "../services";
import { createJudgeActions, type JudgeActions } from "./judgements/judge-actions";
import { NO_JUDGEMENTS } from "./judgements/judgements";
import { followReport, type Following } from "./follow-report";
import { INITIAL_STATE, type PaneState } from "./pane-state";
import { followSheets, readWorkbook, start } from "./reading-actions";
import { applyWeights, restoreScore, writeReport } from "./report-actions";
import { createWorker } from "./run-work";
import { isBusy, troubleFrom } from "./trouble";
import { createWeightActions, type WeightActions } from "./weight-actions";

/** The pane's state and everything that can be done to it. One per open pane. */
export interface Session extends WeightActions, JudgeActions {
  readonly store: StoreApi<PaneState>;
  start(): Promise<void>;
  read(): Promise<boolean>;
  openSample(): Promise<boolean>;
  skipFirstRun(): void;
  goToFirstRun(): void;
  write(): Promise<boolean>;
  apply(): Promise<boolean>;
  restore(vendor: VendorId, question: QuestionId): Promise<boolean>;
  /** Looks again at what the written sheets hold. */
  lookAtReport(): Promise<void>;
  cancel(): void;
  dismissTrouble(): void;
  goTo(cell: CellAddress): void;
  openSheet(key: SheetKey): void;
  dispose(): void;
}

export function createSession(services: PaneServices): Session {
  const { remembered } = services;
  const store = createStore<PaneState>(() => ({
    ...INITIAL_STATE,
    who: remembered.get("who"),
    reviewKeys: remembered.get("review-keys") !== "off",
  }));
  const worker = createWorker(store);
  const core = { store, services, worker };
  let following: Following | undefined;

  function quietly(during: "following" | "going", action: Promise<void>): Promise<void> {
    return action.catch((error: unknown) => {
      if (during === "following" && isBusy(error)) following?.soon();
      else store.setState({ trouble: troubleFrom(error, during) });
    });
  }

  return {
    store,
    ...createWeightActions(core),
    ...createJudgeActions(core),
    start() {
      following ??= followReport(core);
      return start(core);
    },
    read: () => readWorkbook(core),
    async openSample() {
      const { openSample } = services;
      if (!openSample) return false;
      const opened = await worker.run("sample", openSample);
      // Another tender: what was decided about the last one is not about it.
      if (opened)
        store.setState({ judgements: NO_JUDGEMENTS, earlier: [], noted: null, loggedWeights: null });
      return opened && readWorkbook(core);
    },
    skipFirstRun: () => store.setState({ stage: "open" }),
    goToFirstRun: () => store.setState({ stage: "first-run", trouble: null }),
    write: () => writeReport(core),
    apply: () => applyWeights(core),
    restore: (vendor, question) => restoreScore(core, vendor, question),
    lookAtReport: () => (worker.busy() ? Promise.resolve() : quietly("following", followSheets(core))),
    cancel: worker.cancel,
    dismissTrouble: () => store.setState({ trouble: null, stopped: false }),
    goTo: (cell) => void quietly("going", services.connection.goTo(cell)),
    openSheet: (key) => void quietly("going", services.connection.openSheet(key)),
    dispose() {
      worker.cancel();
      following?.stop();
      following = undefined;
    },
  };
}
