import type { SessionCore } from "./session-core";
import { followSheets } from "./reading-actions";
import { troubleFrom } from "./trouble";

/** Typing comes in bursts, and a pasted block as many events: one reading for all of them. */
const SETTLE_MS = 250;

/** Keeps the pane in step with what people type into the written sheets. Returns the way to stop. */
export function followReport(core: SessionCore): () => void {
  const { store, services, worker } = core;
  let timer: ReturnType<typeof setTimeout> | undefined;
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
      if (!stopped) store.setState({ trouble: troubleFrom(error, "following") });
    } finally {
      running = false;
    }
  }

  function soon(): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      if (worker.busy()) soon();
      else void follow();
    }, SETTLE_MS);
  }

  services.connection.watch(soon).then(
    (unwatch) => {
      if (stopped) void unwatch().catch(() => undefined);
      else stop = unwatch;
    },
    (error: unknown) => {
      if (!stopped) store.setState({ trouble: troubleFrom(error, "following") });
    },
  );

  return () => {
    stopped = true;
    clearTimeout(timer);
    // The pane is closing: a workbook that is gone already has nothing left to unwatch.
    void stop?.().catch(() => undefined);
  };
}
