/**
 * Lets everybody else who waits have a turn: input, painting, React, timers, Office's messages. A message of one's own goes
 * on at once, and in a hidden tab too, where timers are held back to one a second. Not `scheduler.yield()`: what goes on
 * after it comes before every other task, and the pane drew no progress until all was done.
 */
export function breathe(): Promise<void> {
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
