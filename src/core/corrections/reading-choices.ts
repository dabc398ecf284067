import type { Correction, SheetLayout } from "../model";
import { sameDecisions } from "./same-thing";

/** What corrections ask of `readResponses`. */
interface ReadingChoices {
  readonly layouts: Readonly<Record<string, SheetLayout>>;
  readonly reinstate: readonly string[];
  readonly leaveOut: readonly string[];
  readonly apart: readonly string[];
  readonly joined: Readonly<Record<string, string>>;
}

type ReadingCorrection = Extract<
  Correction,
  { kind: "layout" | "vendor-included" | "vendor-left-out" | "vendors-apart" | "vendors-joined" }
>;

/** Corrections of what the tables and vendors are: the responses have to be read with them. */
export function isAboutReading(correction: Correction): correction is ReadingCorrection {
  switch (correction.kind) {
    case "layout":
    case "vendor-included":
    case "vendor-left-out":
    case "vendors-apart":
    case "vendors-joined":
      return true;
    default:
      return false;
  }
}

/**
 * Whether responses read with some corrections must be read again for others. When not, the changes are about answers and
 * criteria only, and `evaluateUnderstoodInSteps` suffices.
 */
export function mustReadAgain(before: readonly Correction[], now: readonly Correction[]): boolean {
  return !sameDecisions(before.filter(isAboutReading), now.filter(isAboutReading));
}

/** Corrections as choices for reading; each thing must be corrected once only (`settle`). */
export function readingChoices(corrections: readonly Correction[]): ReadingChoices {
  const about = corrections.filter(isAboutReading);
  const names = (kind: ReadingCorrection["kind"]): readonly string[] =>
    about.flatMap((one) => (one.kind === kind && one.kind !== "layout" ? [one.name] : []));
  return {
    layouts: record(
      about.flatMap((one) => (one.kind === "layout" ? [[one.sheet, one.layout] as const] : [])),
    ),
    reinstate: names("vendor-included"),
    leaveOut: names("vendor-left-out"),
    apart: names("vendors-apart"),
    joined: record(
      about.flatMap((one) => (one.kind === "vendors-joined" ? [[one.name, one.with] as const] : [])),
    ),
  };
}

/** Sheets and vendors may be called anything ("__proto__" too): nothing is inherited. */
function record<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const made = Object.create(null) as Record<string, Value>;
  for (const [name, value] of entries) made[name] = value;
  return made;
}
