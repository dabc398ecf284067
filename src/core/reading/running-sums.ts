import type { AnswerPart } from "../model";

/** Sums of the figures since the last total, to recognise the row that states them. */
export class RunningSums {
  private readonly all: number[];
  private readonly since: number[];
  private rows = 0;

  constructor(vendors: number) {
    this.all = Array.from({ length: vendors }, () => 0);
    this.since = Array.from({ length: vendors }, () => 0);
  }

  add(parts: readonly (readonly AnswerPart[])[]): void {
    this.rows += 1;
    parts.forEach((own, vendor) => {
      const figure = figureOf(own);
      this.all[vendor]! += figure ?? 0;
      this.since[vendor]! += figure ?? 0;
    });
  }

  restart(): void {
    this.since.fill(0);
  }

  /** True when most vendors' figures in this row equal the sum of two or more rows above. */
  matches(parts: readonly (readonly AnswerPart[])[]): boolean {
    if (this.rows < 2) return false;
    let stated = 0;
    let equal = 0;
    parts.forEach((own, vendor) => {
      const figure = figureOf(own);
      if (figure === undefined || figure === 0) return;
      stated += 1;
      const near = (sum: number): boolean => sum !== 0 && Math.abs(sum - figure) <= Math.abs(figure) * 0.002;
      if (near(this.all[vendor]!) || near(this.since[vendor]!)) equal += 1;
    });
    return stated > 0 && equal >= stated / 2;
  }
}

function figureOf(parts: readonly AnswerPart[]): number | undefined {
  const figures = parts.filter((part) => typeof part.value === "number");
  const chosen =
    figures.find((part) => part.role === "line-total") ??
    figures.find((part) => part.role === "answer") ??
    figures[0];
  return chosen && typeof chosen.value === "number" ? chosen.value : undefined;
}
