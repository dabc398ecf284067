import { useMemo, useState } from "react";
import type { Opened } from "../../../session/pane-state";
import { reviewQueue, type QueuedReview } from "../../../session/review-queue";

export interface ReviewWalk {
  /** The answer shown; undefined when all are done. */
  readonly current: QueuedReview | undefined;
  readonly index: number;
  /** For each answer of the queue as it was at the beginning: whether it has been decided. */
  readonly done: readonly boolean[];
  /** The answer shown has been decided. */
  readonly isDone: boolean;
  readonly go: (index: number) => void;
}

/**
 * Walks through the queue as it was when the review began, so that places and segments stay where they are while answers
 * are decided. A decided answer gives way to the next open one; one that is undone comes back.
 */
export function useReviewWalk(opened: Opened, startAt: string | undefined): ReviewWalk {
  const { evaluation, weights } = opened;
  const queue = useMemo(() => reviewQueue(evaluation, weights), [evaluation, weights]);
  const [begun] = useState(queue);
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      begun.findIndex(({ key }) => key === startAt),
    ),
  );
  const [seen, setSeen] = useState(queue);
  const open = new Map(queue.map((review) => [review.key, review]));
  if (seen !== queue) {
    setSeen(queue);
    const was = new Set(seen.map(({ key }) => key));
    const back = begun.findIndex(({ key }) => open.has(key) && !was.has(key));
    const here = begun[index];
    if (back >= 0) setIndex(back);
    else if (here && was.has(here.key) && !open.has(here.key)) setIndex(nextOpen(begun, open, index));
  }
  const allDone = begun.every(({ key }) => !open.has(key));
  const shown = begun[index];
  return {
    current: allDone || !shown ? undefined : (open.get(shown.key) ?? shown),
    index,
    done: begun.map(({ key }) => !open.has(key)),
    isDone: shown !== undefined && !open.has(shown.key),
    go: (next) => setIndex(Math.min(Math.max(next, 0), begun.length - 1)),
  };
}

/** The next open answer after `from`, from the beginning again after the last; `from` when there is none. */
function nextOpen(
  begun: readonly QueuedReview[],
  open: ReadonlyMap<string, QueuedReview>,
  from: number,
): number {
  const after = begun.findIndex(({ key }, at) => at > from && open.has(key));
  if (after >= 0) return after;
  const first = begun.findIndex(({ key }) => open.has(key));
  return first >= 0 ? first : from;
}
