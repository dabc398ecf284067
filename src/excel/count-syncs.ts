import {
  API_FLOOR,
  failedProblem,
  officeErrorCode,
  throwIfCancelled,
  TIMED_OUT,
  toProblem,
  unsupportedProblem,
} from "./problems";
import type { ExcelApi, SupportsSet } from "./workbook-connection";

/** A sync that was not answered for so long is given up on: Excel sometimes never answers (office-js #6150). */
const ANSWER_WITHIN_MS = 30_000;
const LAST_CALL_MS = 1_000;
/** How often Excel is asked again while someone is editing a cell. */
const ASK_AGAIN_MS = 400;

/** One conversation with Excel. `sync` is the only way to a round trip, so that each is counted and watched. */
export interface Batch {
  readonly context: Excel.RequestContext;
  sync(): Promise<void>;
}

export interface RunOptions {
  /** Title of the sheet at hand, for the words of a Problem. */
  readonly sheet?: string;
  /** Looked at before every sync. */
  readonly signal?: AbortSignal | undefined;
  /** Told true while someone is editing a cell and the work waits, false when it goes on. Without it, that is a Problem. */
  readonly onWaiting?: ((waiting: boolean) => void) | undefined;
  /** Excel itself holds the requests back while a cell is edited: for work that must not stop half way. */
  readonly holdDuringCellEdit?: boolean;
  /** An earlier conversation to go on with: an event handler can only be removed where it was added. */
  readonly within?: Excel.RequestContext;
}

export interface RoundTripsOptions {
  readonly answerWithinMs?: number;
  readonly askAgainMs?: number;
}

/** Runs work in `Excel.run`, counts its round trips and turns Office's errors into Problems. */
export class RoundTrips {
  #count = 0;

  constructor(
    private readonly excel: ExcelApi,
    readonly supports: SupportsSet,
    private readonly options: RoundTripsOptions = {},
  ) {}

  get count(): number {
    return this.#count;
  }

  async run<T>(work: (batch: Batch) => Promise<T>, options: RunOptions = {}): Promise<T> {
    if (!this.supports("ExcelApi", API_FLOOR)) throw unsupportedProblem(this.supports);
    let waited = false;
    for (;;) {
      throwIfCancelled(options.signal);
      let answered = 0;
      try {
        const result = await this.excel.run(
          {
            delayForCellEdit: options.holdDuringCellEdit ?? false,
            ...(options.within ? { previousObjects: options.within } : {}),
          },
          async (context) =>
            work({
              context,
              sync: async () => {
                throwIfCancelled(options.signal);
                await this.#roundTrip(context);
                answered += 1;
              },
            }),
        );
        if (waited) options.onWaiting?.(false);
        return result;
      } catch (error) {
        // In cell-edit mode Excel refuses a batch whole, so asking the same again is safe while nothing was answered.
        const busy = officeErrorCode(error) === "InvalidOperationInCellEditMode";
        if (!busy || answered > 0 || !options.onWaiting) {
          if (waited) options.onWaiting?.(false);
          throw toProblem(error, {
            ...(options.sheet ? { sheet: options.sheet } : {}),
            supports: this.supports,
          });
        }
        if (!waited) options.onWaiting(true);
        waited = true;
        await pause(this.options.askAgainMs ?? ASK_AGAIN_MS);
      }
    }
  }

  async #roundTrip(context: Excel.RequestContext): Promise<void> {
    this.#count += 1;
    const patience = this.options.answerWithinMs ?? ANSWER_WITHIN_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        // An answer may be in already and only wait for its turn, when the work itself kept the thread busy.
        timer = setTimeout(() => reject(failedProblem(TIMED_OUT)), Math.min(LAST_CALL_MS, patience));
      }, patience);
    });
    try {
      await Promise.race([context.sync(), silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
