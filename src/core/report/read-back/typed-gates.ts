import { gateName, nextGateId } from "../../gates";
import type {
  CellValue,
  Correction,
  CorrectionNote,
  Evaluation,
  Gate,
  GateCheck,
  Language,
  Setting,
} from "../../model";
import { ofKind } from "../../settings";
import { say } from "../../wording/say";
import { cleanLabel } from "../content/vendor-labels";
import type { Decisions, Orphan, SheetGate } from "../decisions";
import { isoDate } from "./dates";
import { matchVendors } from "./match";
import { comparable, textOf } from "./sheet-text";
import { NO_NOTE } from "./typed-points";

type Signed = CorrectionNote & Setting;
type GateSetting = Extract<Correction, { readonly kind: "gate" }>;

/**
 * What people typed into the rows of must-haves: another name or threshold, pass, fail or waived for a vendor, a row of
 * their own. The definition in the table of corrections is what they are compared with; without that table, a row holds as
 * one that people judge.
 */
export function typedGates(evaluation: Evaluation, decisions: Decisions): readonly Signed[] {
  const vendorOf = matchVendors(evaluation.vendors);
  return definedGates(evaluation, decisions).flatMap(({ row, id, setting }): Signed[] => {
    const decided = row.cells.flatMap(({ vendor: name, decision }): Signed[] => {
      const vendor = vendorOf(name);
      if (!decision || !vendor) return [];
      return [{ kind: "gate-decision", gate: id, vendor: vendor.name, decision, ...NO_NOTE }];
    });
    return setting ? [setting, ...decided] : decided;
  });
}

interface DefinedGate {
  readonly row: SheetGate;
  readonly id: string;
  /** What was typed about the must-have itself. */
  readonly setting?: Signed;
}

/** Rows that stand for a must-have; those whose definition people took out of the table stand for none. */
function definedGates(evaluation: Evaluation, decisions: Decisions): readonly DefinedGate[] {
  const inTable = new Map(ofKind(decisions.corrections, "gate").map((one) => [one.gate, one]));
  const known = [...decisions.corrections, ...(evaluation.corrections ?? [])];
  const added: Correction[] = [];
  return decisions.gates.flatMap((row): DefinedGate[] => {
    const base = inTable.get(row.id);
    if (base) {
      if (base.check === null) return [];
      const setting = changed(base, row, base.check);
      return [{ row, id: row.id, ...(setting ? { setting } : {}) }];
    }
    if (row.id !== "" && decisions.keepsCorrections) return [];
    const id = row.id !== "" ? row.id : addedId(row, inTable, known, added);
    const setting = {
      kind: "gate" as const,
      gate: id,
      label: row.name,
      check: { kind: "by-hand" as const },
      ...NO_NOTE,
    };
    added.push(setting);
    // Without its definition nothing is found out about it: what the cells show is all there is.
    const cells = row.cells.map((cell) => (cell.shows ? { ...cell, decision: cell.shows } : cell));
    return [{ row: { ...row, cells }, id, setting }];
  });
}

/** The id a row of people's own has had since it was first read, else a new one. */
function addedId(
  { name }: SheetGate,
  inTable: ReadonlyMap<string, GateSetting>,
  known: readonly Correction[],
  added: readonly Correction[],
): string {
  const taken = new Set(ofKind(added, "gate").map(({ gate }) => gate));
  const before = ofKind(known, "gate").find(
    ({ gate, label, check }) =>
      check?.kind === "by-hand" &&
      comparable(label) === comparable(name) &&
      !inTable.has(gate) &&
      !taken.has(gate),
  );
  return before?.gate ?? nextGateId([...known, ...added]);
}

function changed(base: GateSetting, row: SheetGate, asked: GateCheck): Signed | undefined {
  const label = isNameOf(base, asked, row.name) ? base.label : row.name;
  const check = withLevel(asked, row) ?? asked;
  if (label === base.label && check === asked) return undefined;
  return { kind: "gate", gate: base.gate, label, check, ...NO_NOTE };
}

const LANGUAGES: readonly Language[] = ["en", "vi", "ko"];

/** Whether the cell shows the name it was given, in any language. */
function isNameOf({ gate: id, label }: GateSetting, check: GateCheck, shown: string): boolean {
  const gate: Gate = { id, label: label.trim(), check };
  return LANGUAGES.some(
    (language) => comparable(cleanLabel(say(language, gateName(gate)))) === comparable(shown),
  );
}

/** The check with the threshold typed; undefined where none was typed or it is no threshold. */
function withLevel(check: GateCheck, row: SheetGate): GateCheck | undefined {
  if (!isLevelTyped(row)) return undefined;
  const { level } = row;
  if (!isLevel(level)) return undefined;
  switch (check.kind) {
    case "quality":
      return { ...check, atLeast: Math.round(level * 100) };
    case "budget":
      return { ...check, ceiling: level };
    case "certificate": {
      const validOn = isoDate(level);
      return validOn === undefined ? undefined : { ...check, validOn };
    }
    default:
      return undefined;
  }
}

function isLevelTyped({ level, levelWritten }: SheetGate): boolean {
  return textOf(level) !== textOf(levelWritten);
}

function isLevel(typed: CellValue): typed is number {
  return typeof typed === "number" && Number.isFinite(typed) && typed >= 0;
}

/** What was typed there and cannot be used: thresholds that are none, words that are none of the three, vendors gone. */
export function gateOrphans(evaluation: Evaluation, decisions: Decisions): readonly Orphan[] {
  const vendorOf = matchVendors(evaluation.vendors);
  return definedGates(evaluation, decisions).flatMap(({ row, id }): Orphan[] => {
    const named = { what: "gate" as const, question: row.name === "" ? id : row.name };
    const check = ofKind(decisions.corrections, "gate").find(({ gate }) => gate === id)?.check;
    const lost = isLevelTyped(row) && textOf(row.level) !== "" && !(check && withLevel(check, row));
    return [
      ...(lost ? [{ ...named, typed: textOf(row.level) }] : []),
      ...row.cells.flatMap(({ vendor, typed, decision, unread }): Orphan[] =>
        textOf(typed) !== "" && (unread || (decision && !vendorOf(vendor)))
          ? [{ ...named, vendor, typed: textOf(typed) }]
          : [],
      ),
    ];
  });
}
