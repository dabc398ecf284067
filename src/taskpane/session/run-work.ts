import type { StoreApi } from "zustand/vanilla";
import type { WorkOptions } from "../../excel/workbook-connection";
import type { PaneState, WorkKind, WorkProgress } from "./pane-state";
import { isBusy, isCancelled, troubleFrom } from "./trouble";

const RETRY_WHILE_EDITING_MS = 1000;

/** What a job is given: the connection's options, and room to tell of the pane's own work. */
export interface JobOptions extends Required<Omit<WorkOptions, "onProgress">> {
  readonly onProgress: (progress: WorkProgress) => void;
}

export interface Worker {
  /** Does `job`, one at a time, with progress, cancel and failures shown. Resolves to whether it was done. */
  run(kind: WorkKind, job: (options: JobOptions) => Promise<void>): Promise<boolean>;
  cancel(): void;
  busy(): boolean;
}

/**
 * The one place where anything that takes time is done. A cell still being edited is waited for, by the connection or,
 * where it gives up, here: Excel has written nothing by then, so trying again is safe. Every other failure becomes words and a next step.
 */
export function createWorker(store: StoreApi<PaneState>): Worker {
  let controller: AbortController | null = null;

  function change(part: Partial<NonNullable<PaneState["work"]>>): void {
    const { work } = store.getState();
    if (work) store.setState({ work: { ...work, ...part } });
  }

  return {
    async run(kind, job) {
      if (controller) return false;
      const { signal } = (controller = new AbortController());
      store.setState({
        work: { kind, progress: null, waitingSince: null, cancelling: false },
        trouble: null,
        stopped: false,
      });
      const onProgress = (progress: WorkProgress) => {
        const shown = store.getState().work?.progress;
        // Slices tell of themselves many times a second; people see whole percents.
        if (shown && "share" in shown && "share" in progress && shown.share === progress.share) return;
        change({ progress, waitingSince: null });
      };
      const onWaiting = (waiting: boolean) => {
        const since = store.getState().work?.waitingSince ?? Date.now();
        change({ waitingSince: waiting ? since : null });
      };
      try {
        await whileCellIsEdited(
          () => job({ signal, onProgress, onWaiting }),
          signal,
          () => onWaiting(true),
        );
        return true;
      } catch (error) {
        if (isCancelled(error, signal)) store.setState({ stopped: true });
        else store.setState({ trouble: troubleFrom(error, kind) });
        return false;
      } finally {
        controller = null;
        store.setState({ work: null });
      }
    },
    cancel() {
      if (!controller) return;
      change({ cancelling: true });
      controller.abort();
    },
    busy: () => controller !== null,
  };
}

async function whileCellIsEdited(
  attempt: () => Promise<void>,
  signal: AbortSignal,
  onWaiting: () => void,
): Promise<void> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || signal.aborted) throw error;
      onWaiting();
      await pause(RETRY_WHILE_EDITING_MS, signal);
    }
  }
}

/** Waits; rejects at once when `signal` aborts. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException("aborted", "AbortError"));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
