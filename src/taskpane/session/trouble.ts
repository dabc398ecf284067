import { Problem } from "../../core/model";
import type { Trouble } from "./pane-state";

/** Puts any failure into the product's one error shape. What is not a `Problem` is "unexpected", with its text kept. */
export function troubleFrom(error: unknown, during: Trouble["during"]): Trouble {
  const problem = error instanceof Problem ? error : unexpected(error);
  const details = Object.entries(problem.details).map(([name, value]) => `${name}: ${value}`);
  return {
    during,
    what: problem.what,
    nextStep: problem.nextStep,
    details: [problem.code, ...details].join("\n"),
  };
}

function unexpected(error: unknown): Problem {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Problem(
    "unexpected",
    { key: "problem.unexpected" },
    { key: "next.unexpected" },
    { error: text },
  );
}

export function isCancelled(error: unknown, signal: AbortSignal): boolean {
  if (error instanceof Problem) return error.code === "cancelled";
  return signal.aborted;
}

export function isBusy(error: unknown): boolean {
  return error instanceof Problem && error.code === "excel-busy";
}
