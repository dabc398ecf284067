import { freeTextSheet } from "../../scripts/bench/free-text";
import type { SheetGrid } from "../../src/core/model";
import { coreEngine } from "../../src/taskpane/session/core-engine";
import { createSession } from "../../src/taskpane/session/session";
import { inSlices } from "../../src/taskpane/session/slices/in-slices";
import { evaluationProgress } from "../../src/taskpane/session/slices/evaluation-progress";
import { FakeConnection } from "./fake-connection";
import { MESSAGES } from "./messages";
import { rememberedInMemory } from "./remembered-in-memory";

const GRIDS: readonly SheetGrid[] = [freeTextSheet(20, 60)];

/** A clock on which every step takes so many milliseconds. */
function clock(msAStep: number): () => number {
  let time = 0;
  return () => (time += msAStep);
}

function* counting(steps: number): Generator<number, string, void> {
  for (let step = 1; step <= steps; step += 1) yield step;
  return "done";
}

function sessionOver(grids: readonly SheetGrid[]) {
  const connection = new FakeConnection();
  connection.grids = grids;
  return createSession({
    connection,
    loadEngine: () => Promise.resolve(coreEngine),
    language: "en",
    messages: MESSAGES.en,
    locale: "en-GB",
    title: () => "Tender",
    today: () => "2026-01-31",
    officeBackground: () => "#FFFFFF",
    remembered: rememberedInMemory(),
  });
}

describe("work in slices", () => {
  it("lets others have their turn between slices, and only then", async () => {
    const order: string[] = [];
    const other = (async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        order.push("other");
        await new Promise((done) => setTimeout(done, 0));
      }
    })();
    const result = await inSlices(counting(30), {
      now: clock(5),
      onProgress: (step) => order.push(`slice to ${step}`),
    });
    await other;
    expect(result).toBe("done");
    expect(order.filter((entry) => entry !== "other").length).toBeGreaterThan(5);
    expect(order.lastIndexOf("other")).toBeGreaterThan(order.findIndex((entry) => entry !== "other"));
  });

  it("does what fits into one slice without a pause", async () => {
    let paused = false;
    const onProgress = (): void => void (paused = true);
    expect(await inSlices(counting(30), { now: clock(0.1), onProgress })).toBe("done");
    expect(paused).toBe(false);
  });

  it("stops at once when it is aborted", async () => {
    const controller = new AbortController();
    let last = 0;
    const work = inSlices(counting(1000), {
      now: clock(5),
      signal: controller.signal,
      onProgress: (step) => {
        last = step;
        if (step > 20) controller.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: "AbortError" });
    expect(last).toBeLessThan(30);
  });

  it("shows shares that grow from the first cell to the last score", () => {
    const steps = coreEngine.readAndUnderstand(GRIDS, { asOf: "2026-01-31" });
    const shares: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) {
      shares.push(evaluationProgress(step.value).share);
    }
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.at(-1)).toBeGreaterThan(0.7);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});

describe("reading a workbook in the pane", () => {
  it("tells how far it is", async () => {
    const session = sessionOver(GRIDS);
    const told = new Set<string>();
    session.store.subscribe(({ work }) => {
      if (work?.progress && "share" in work.progress) told.add(work.progress.step);
    });
    expect(await session.read()).toBe(true);
    expect(told.has("understanding")).toBe(true);
    expect(session.store.getState().opened?.evaluation.answers.length).toBeGreaterThanOrEqual(1200);
    expect(session.store.getState().work).toBeNull();
  });

  it("can be cancelled in the middle: what was read before stays as it was", async () => {
    const session = sessionOver(GRIDS);
    await session.read();
    const before = session.store.getState();
    const stop = session.store.subscribe(({ work }) => {
      const { progress } = work ?? {};
      const isReading = progress && "share" in progress && progress.step === "understanding";
      if (isReading && !work?.cancelling) session.cancel();
    });
    expect(await session.read()).toBe(false);
    stop();
    const after = session.store.getState();
    expect(after.stopped).toBe(true);
    expect(after.opened).toBe(before.opened);
    expect(after.reading).toBe(before.reading);
    expect(await session.read()).toBe(true);
  });
});
