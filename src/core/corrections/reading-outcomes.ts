import type { Correction, CorrectionOutcome, Reading } from "../model";
import { comparable } from "../report/read-back/sheet-text";
import { layoutMessage } from "./describe";

/** What became of corrections about sheets and names, seen from the reading made with them. */
export function readingOutcomes(
  reading: Pick<Reading, "sheets" | "vendors" | "excluded">,
  corrections: readonly Correction[],
): readonly CorrectionOutcome[] {
  return corrections.map((correction): CorrectionOutcome => {
    const cell = placeOf(reading, correction);
    if (!cell) return { correction, state: "gone" };
    const asRead = readBefore(correction);
    return { correction, state: "applied", cell, ...(asRead ? { asRead } : {}) };
  });
}

function placeOf(
  { sheets, vendors, excluded }: Pick<Reading, "sheets" | "vendors" | "excluded">,
  correction: Correction,
) {
  if (correction.kind === "layout") {
    const sheet = sheets.find(({ name }) => name === correction.sheet);
    return sheet && { sheet: sheet.name, row: sheet.range?.top ?? 0, column: sheet.range?.left ?? 0 };
  }
  if (!("name" in correction)) return undefined;
  const isNamed = (name: string): boolean => comparable(name) === comparable(correction.name);
  const vendor = vendors.find(({ name, aliases }) => [name, ...aliases].some(isNamed));
  const leftOut = excluded.find(({ label }) => isNamed(label));
  return correction.kind === "vendor-left-out" ? (leftOut ?? vendor)?.cell : (vendor ?? leftOut)?.cell;
}

function readBefore(correction: Correction) {
  switch (correction.kind) {
    case "layout":
      return correction.was && layoutMessage(correction.was);
    case "vendor-included":
      return { key: "corrections.name.left-out" };
    case "vendor-left-out":
    case "vendors-joined":
      return { key: "corrections.name.vendor" };
    case "vendors-apart":
      return { key: "corrections.name.alias" };
    default:
      return undefined;
  }
}
