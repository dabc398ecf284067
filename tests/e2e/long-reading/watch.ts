/** What was seen of the pane while it worked, in milliseconds. */
export interface Watched {
  /** Tasks over 50 ms that ended while the bar was shown. */
  readonly longTasks: readonly number[];
  /** The longest time between two beats of a clock that beats every 16 ms. */
  readonly longestPause: number;
  /** Shares (0–1) the bar showed, in their order. */
  readonly shares: readonly number[];
  /** What the pane said it was doing. */
  readonly titles: readonly string[];
  /** From pressing Cancel until the bar was gone; null when nobody pressed it, or the bar stayed. */
  readonly stoppedAfter: number | null;
}

const BEAT_MS = 16;

/** Looks at the pane's bar at every beat, as a person would, and at what the browser says of long tasks. */
export class Watch {
  private readonly tasks: { readonly start: number; readonly duration: number }[] = [];
  private readonly shares: number[] = [];
  private readonly titles: string[] = [];
  private readonly observer = new PerformanceObserver((list) => this.take(list.getEntries()));
  private readonly timer = setInterval(() => this.beat(), BEAT_MS);
  private last = 0;
  private longestPause = 0;
  private shown: { readonly from: number; to: number } | undefined;
  private wanted = Infinity;
  private cancelled = 0;
  private gone = 0;

  constructor() {
    this.observer.observe({ type: "longtask" });
  }

  cancelAt(share: number): void {
    this.wanted = share;
  }

  stop(): Watched {
    clearInterval(this.timer);
    this.take(this.observer.takeRecords());
    this.observer.disconnect();
    const { from, to } = this.shown ?? { from: 0, to: 0 };
    return {
      longTasks: this.tasks
        .filter(({ start, duration }) => start + duration >= from && start + duration <= to)
        .map(({ duration }) => duration),
      longestPause: this.longestPause,
      shares: this.shares,
      titles: this.titles,
      stoppedAfter: this.cancelled > 0 && this.gone > 0 ? this.gone - this.cancelled : null,
    };
  }

  private take(entries: PerformanceEntryList): void {
    for (const { startTime, duration } of entries) this.tasks.push({ start: startTime, duration });
  }

  private beat(): void {
    const now = performance.now();
    const bar = document.querySelector('[role="progressbar"]');
    if (bar) this.look(bar, now);
    else if (this.shown && this.gone === 0) this.gone = now;
    this.last = now;
  }

  private look(bar: Element, now: number): void {
    if (!this.shown) this.shown = { from: now, to: now };
    else this.longestPause = Math.max(this.longestPause, now - this.last);
    this.shown.to = now;
    const title = bar.getAttribute("aria-label") ?? "";
    if (this.titles.at(-1) !== title) this.titles.push(title);
    const share =
      Number(bar.getAttribute("aria-valuenow") ?? "0") / Number(bar.getAttribute("aria-valuemax") ?? "1");
    if (this.shares.at(-1) !== share) this.shares.push(share);
    if (share < this.wanted || this.cancelled > 0) return;
    const cancel = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Cancel",
    );
    this.cancelled = performance.now();
    cancel?.click();
  }
}
