import { Problem } from "../core/model";
import type { SupportsSet } from "./workbook-connection";

/** What the add-in needs at least (Excel 2021). Anything newer is feature-tested. */
export const API_FLOOR = "1.14";

/** Highest minor version of ExcelApi that is asked about when an old Excel must be named. */
const NEWEST_ASKED = 21;

/** Our own code for an Excel that no longer answers. */
export const TIMED_OUT = "timeout";

/** Names the sheet at hand in "… is protected" and "… is no longer in the workbook". */
export interface ErrorPlace {
  readonly sheet?: string;
  readonly supports: SupportsSet;
}

/** Office's error code, undefined when the error is not Office's. The message is localised and never looked at. */
export function officeErrorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Turns whatever Office.js raised into the product's one error shape. A Problem passes through as it is. */
export function toProblem(error: unknown, place: ErrorPlace): Problem {
  if (error instanceof Problem) return error;
  const code = officeErrorCode(error);
  if (code === undefined) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return new Problem("unexpected", { key: "problem.unexpected" }, { key: "next.unexpected" }, { reason });
  }
  const details = { code, ...debugLocation(error) };
  const sheet = place.sheet ?? "";
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return new Problem("excel-busy", { key: "problem.excel-busy" }, { key: "next.excel-busy" }, details);
    case "AccessDenied":
    case "UnsupportedSheet":
      return protectedProblem(sheet, details);
    case "ItemNotFound":
      return sheetMissing(sheet, details);
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
    case "UnsupportedFeature":
      return unsupportedProblem(place.supports, details);
    default:
      return failedProblem(code, details);
  }
}

export function protectedProblem(sheet: string, details: Problem["details"] = {}): Problem {
  return new Problem(
    "excel-protected",
    { key: "problem.excel-protected", values: { sheet } },
    { key: "next.excel-protected" },
    details,
  );
}

function sheetMissing(sheet: string, details: Problem["details"] = {}): Problem {
  return new Problem(
    "sheet-missing",
    { key: "problem.sheet-missing", values: { sheet } },
    { key: "next.sheet-missing" },
    details,
  );
}

export function failedProblem(code: string, details: Problem["details"] = { code }): Problem {
  return new Problem(
    "excel-failed",
    { key: "problem.excel-failed", values: { code } },
    { key: "next.excel-failed" },
    details,
  );
}

export function unsupportedProblem(supports: SupportsSet, details: Problem["details"] = {}): Problem {
  const values = { has: highestSupported(supports), needs: API_FLOOR };
  return new Problem(
    "excel-unsupported",
    { key: "problem.excel-unsupported", values },
    { key: "next.excel-unsupported" },
    details,
  );
}

/** `limit` is what can be read of a sheet as wide as this one. */
export function tooLarge(sheet: string, rows: number, limit: number): Problem {
  return new Problem(
    "too-large",
    { key: "problem.too-large", values: { sheet, rows, limit } },
    { key: "next.too-large" },
    { sheet, rows },
  );
}

function cancelledProblem(): Problem {
  return new Problem("cancelled", { key: "problem.cancelled" }, { key: "next.cancelled" });
}

export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelledProblem();
}

function highestSupported(supports: SupportsSet): string {
  for (let minor = NEWEST_ASKED; minor > 0; minor--) {
    if (supports("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return "1.0";
}

/** Where Office says it happened ("Range.values"), for support. */
function debugLocation(error: unknown): { location?: string } {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return {};
  const info = error.debugInfo;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return {};
  return typeof info.errorLocation === "string" ? { location: info.errorLocation } : {};
}
