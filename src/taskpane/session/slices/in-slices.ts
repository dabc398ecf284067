import { breathe } from "./breathe";

/** So long (ms) the pane may be busy at a stretch: a frame is 16, and a step may take a little longer than was left. */
const SLICE_MS = 12;

export interface SliceOptions<Progress> {
  /** Aborted between two steps, the work ends with the signal's reason, and nothing has come of it. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** In milliseconds, for tests. */
  readonly now?: () => number;
}

/**
 * Does core's steps so that the pane never freezes: a slice of them, then everybody else's turn. What fits into one slice
 * is done without a pause.
 */
export async function inSlices<Progress, Result>(
  steps: Generator<Progress, Result, void>,
  { signal, onProgress, now = () => performance.now() }: SliceOptions<Progress> = {},
): Promise<Result> {
  let until = now() + SLICE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    onProgress?.(step.value);
    await breathe();
    until = now() + SLICE_MS;
  }
}
