interface YieldingScheduler {
  yield(): Promise<void>;
}

/**
 * Lets the browser do whatever waits: input, painting, Office's messages. Unlike a timer it goes on at once, and in a
 * hidden tab too, where timers are held back to one a second.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<YieldingScheduler> };
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel === "undefined") return new Promise((done) => setTimeout(done, 0));
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
