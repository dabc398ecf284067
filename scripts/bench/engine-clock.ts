import { Model } from "@ironcalc/wasm";

/** Time IronCalc takes, apart from everything that is ours: its recalculation, and being given cells and asked for results. */
export class EngineClock {
  recalculating = 0;
  besides = 0;
  private readonly restore: (() => void)[] = [];

  constructor() {
    this.time("evaluate", (ms) => (this.recalculating += ms));
    for (const name of [
      "setUserInput",
      "newSheet",
      "renameSheet",
      "updateRangeStyle",
      "flushSendQueue",
    ] as const)
      this.time(name, (ms) => (this.besides += ms));
    for (const name of ["getCellType", "getFormattedCellValue"] as const)
      this.time(name, (ms) => (this.besides += ms));
  }

  stop(): void {
    for (const restore of this.restore) restore();
  }

  private time(name: keyof Model, add: (ms: number) => void): void {
    const original: unknown = Reflect.get(Model.prototype, name);
    if (typeof original !== "function") throw new Error(`IronCalc has no ${String(name)}`);
    const timed = function (this: Model, ...args: readonly unknown[]): unknown {
      const start = performance.now();
      try {
        return Reflect.apply(original, this, args);
      } finally {
        add(performance.now() - start);
      }
    };
    Reflect.set(Model.prototype, name, timed);
    this.restore.push(() => Reflect.set(Model.prototype, name, original));
  }
}
