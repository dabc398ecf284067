import type { SessionCore } from "./session-core";
import { followSheets } from "./reading-actions";
import { isBusy, troubleFrom } from "./trouble";

/** Typing comes in bursts, and a pasted block as many events: one reading for all of them. */
const SETTLE_MS = 250;
/** While a cell is being edited Excel answers nobody; the next look is quiet and soon enough. */
const EDITING_MS = 1000;

export interface Following {
  /** Looks again at the written sheets shortly; failures show, a cell being edited is waited for quietly. */
  readonly soon: () => void;
  readonly stop: () => void;
}

/** Keeps the pane in step with what people type into the written sheets, until it is stopped. */
export function followReport(core: SessionCore): Following {
  const { store, services, worker } = core;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watchTimer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => Promise<void>) | undefined;
  let stopped = false;
  let running = false;
  let again = false;

  async function follow(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await followSheets(core);
      } while (again && !stopped);
    } catch (error) {
      if (isBusy(error)) soon(EDITING_MS);
      else if (!stopped) store.setState({ trouble: troubleFrom(error, "following") });
    } finally {
      running = false;
    }
  }

  function soon(after = SETTLE_MS): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      if (worker.busy()) soon();
      else void follow();
    }, after);
  }

  function watch(): void {
    services.connection
      .watch(() => soon())
      .then(
        (unwatch) => {
          if (stopped) void unwatch().catch(() => undefined);
          else stop = unwatch;
        },
        (error: unknown) => {
          if (stopped) return;
          if (isBusy(error)) watchTimer = setTimeout(watch, EDITING_MS);
          else store.setState({ trouble: troubleFrom(error, "following") });
        },
      );
  }

  watch();
  return {
    soon,
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(watchTimer);
      // The pane is closing: a workbook that is gone already has nothing left to unwatch.
      void stop?.().catch(() => undefined);
    },
  };
}
