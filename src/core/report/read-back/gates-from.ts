import type { CellValue, Correction, GateDecision } from "../../model";
import { ofKind } from "../../settings";
import { cleanLabel } from "../content/vendor-labels";
import type { SheetGate, SheetGateCell } from "../decisions";
import type { NamedRangeSnapshot, ReportSnapshot } from "../report-snapshot";
import { columnOf, comparable, rowOf, textOf, typedValue } from "./sheet-text";

const WORDS: readonly GateDecision[] = ["pass", "fail", "waived"];

const NEEDED = ["RFP_Gates", "RFP_GateIds", "RFP_GateNames", "RFP_GateFindings", "RFP_GateWords"] as const;

/**
 * The must-haves as they stand on RFP Scorecard, minimum scores left out. A row is known by its id, whatever its name and
 * wherever it was sorted; one without an id in which somebody says pass, fail or waived was added by people.
 */
export function gatesFrom(snapshot: ReportSnapshot): readonly SheetGate[] {
  // Without its words or its suggestions nothing tells what people decided.
  if (!NEEDED.every((name) => snapshot[name])) return [];
  const ids = columnOf(snapshot["RFP_GateIds"]);
  const names = columnOf(snapshot["RFP_GateNames"]);
  const levels = columnOf(snapshot["RFP_GateLevels"]);
  const written = columnOf(snapshot["RFP_GateLevelsWritten"]);
  const vendors = rowOf(snapshot["RFP_Vendors"]).map((name) => textOf(name).trim());
  const read = cellReader(snapshot);
  return names.flatMap((name, row): SheetGate[] => {
    const id = textOf(ids[row]).trim();
    if (id.startsWith("minimum:")) return [];
    const cells = vendors.map((vendor, column): SheetGateCell => ({
      vendor,
      ...read(row, column, id !== ""),
    }));
    const isAdded = id === "" && textOf(name).trim() !== "" && cells.some(({ decision }) => decision);
    if (id === "" && !isAdded) return [];
    return [
      {
        id,
        name: textOf(name).trim(),
        level: typedValue(levels[row]),
        levelWritten: typedValue(written[row]),
        cells,
      },
    ];
  });
}

/** What a cell says, and whether people said it: the suggestion stands in the same row, folded away. */
function cellReader(snapshot: ReportSnapshot) {
  const words = columnOf(snapshot["RFP_GateWords"]).map((word) => comparable(textOf(word)));
  const shown = snapshot["RFP_Gates"];
  const found = snapshot["RFP_GateFindings"];
  return (row: number, column: number, isOurs: boolean): Omit<SheetGateCell, "vendor"> => {
    const value: CellValue = typedValue(shown?.values[row]?.[column]);
    const suggested = typedValue(found?.values[row]?.[column]);
    const decision = WORDS[words.indexOf(comparable(textOf(value)))];
    const atSuggestion =
      comparable(textOf(value)) === comparable(textOf(suggested)) &&
      // A word typed over a live comparison stays when the comparison turns.
      (isFormula(shown, row, column) || !isFormula(found, row, column));
    if (isOurs && atSuggestion) return { typed: null, shows: decision };
    if (decision) return { typed: value, shows: decision, decision };
    // The sheet counts whatever else stands in our rows as a failure.
    return isOurs ? { typed: value, shows: "fail", decision: "fail", unread: true } : { typed: value };
  };
}

function isFormula(range: NamedRangeSnapshot | undefined, row: number, column: number): boolean {
  return textOf(range?.formulas[row]?.[column]).startsWith("=");
}

/**
 * The table of corrections without the decisions that people took back on the scorecard: the cell shows something else by
 * now. Where the cell is gone, the table holds.
 */
export function withoutTakenBack(
  corrections: readonly Correction[],
  gates: readonly SheetGate[],
): readonly Correction[] {
  const takenBack = new Set<Correction>(
    ofKind(corrections, "gate-decision").filter((one) => {
      const name = comparable(cleanLabel(one.vendor));
      const cell = gates
        .find(({ id }) => id === one.gate)
        ?.cells.find(({ vendor }) => comparable(vendor) === name);
      return cell !== undefined && cell.shows !== one.decision;
    }),
  );
  return corrections.filter((one) => !takenBack.has(one));
}
