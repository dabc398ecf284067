/**
 * Work that takes long, done in small steps: whoever drives it may let others do theirs between two steps, show how far it
 * is, or leave it. Every step yields how many units (cells, answers) it has dealt with since the last one.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all the steps at once. */
export function drain<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How far a longer piece of work is, in units that only compare with each other. */
export interface StepProgress<Phase extends string = string> {
  readonly phase: Phase;
  readonly done: number;
  readonly of: number;
}

/** The same steps, telling how far a phase of `of` units is. Never more than all of it, however the units were guessed. */
export function* inPhase<Phase extends string, Result>(
  phase: Phase,
  of: number,
  steps: Steps<Result>,
): Generator<StepProgress<Phase>, Result, void> {
  let done = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    done = Math.min(of, done + step.value);
    yield { phase, done, of };
  }
}
