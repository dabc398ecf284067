import type { Correction, CorrectionOutcome, Reading, Vendor } from "../model";
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
    if (areStillTwo(reading, correction)) return { correction, state: "impossible", cell };
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
  const vendor = vendorCalled(vendors, correction.name);
  const leftOut = excluded.find(({ label }) => comparable(label) === comparable(correction.name));
  return correction.kind === "vendor-left-out" ? (leftOut ?? vendor)?.cell : (vendor ?? leftOut)?.cell;
}

/** Names that were to be one vendor and could not be: both answered the same question of one table. */
function areStillTwo({ vendors }: Pick<Reading, "vendors">, correction: Correction): boolean {
  if (correction.kind !== "vendors-joined") return false;
  const [one, other] = [vendorCalled(vendors, correction.name), vendorCalled(vendors, correction.with)];
  return one !== undefined && other !== undefined && one !== other;
}

function vendorCalled(vendors: readonly Vendor[], name: string): Vendor | undefined {
  const isNamed = (each: string): boolean => comparable(each) === comparable(name);
  return vendors.find((vendor) => [vendor.name, ...vendor.aliases].some(isNamed));
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
