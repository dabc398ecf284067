import { gateName } from "../../../gates";
import { cellName, formulaReference, type GateFinding, type GateResult } from "../../../model";
import { say } from "../../../wording/say";
import { clip } from "../../content/clip";
import type { ReportContent } from "../../content/report-content";
import { serialDate } from "../../read-back/dates";
import type { PlanCell } from "../../workbook-plan";
import { EVIDENCE_COLUMNS as AT } from "../columns";

/** Rows left free below the risks. */
const FREE_ROWS = 2;

/** Where the block stands; rows as people count them. */
export interface GateBlockLayout {
  readonly title: number;
  readonly hint: number;
  readonly heading: number;
  readonly first: number;
  readonly last: number;
  /** From the first column of the table on. */
  readonly rows: readonly (readonly PlanCell[])[];
}

/**
 * Why each vendor meets a must-have or does not: the finding with the vendor's words and their cell, and the reason of
 * whoever decided otherwise. Undefined when there is no must-have. `end` is the last row taken.
 */
export function layOutGates(content: ReportContent, end: number): GateBlockLayout | undefined {
  const { evaluation, language } = content;
  const { gates = [], gateResults = [] } = evaluation;
  if (gates.length === 0) return undefined;
  const names = new Map(gates.map((gate) => [gate.id, say(language, gateName(gate))]));
  const labels = new Map(content.vendors.map(({ vendor, label }) => [vendor.id, label]));
  const rows = gateResults.map((result) =>
    rowOf(result, names.get(result.gate) ?? result.gate, labels.get(result.vendor) ?? result.vendor, content),
  );
  const title = end + FREE_ROWS + 1;
  const first = title + 3;
  return { title, hint: title + 1, heading: title + 2, first, last: first + rows.length - 1, rows };
}

function rowOf(result: GateResult, name: string, vendor: string, content: ReportContent): PlanCell[] {
  const { language, evaluation } = content;
  const note = noteOf(result, content);
  const found: GateFinding = result.asFound ?? result;
  const isLive = evaluation.gates?.find(({ id }) => id === result.gate)?.check.kind === "quality";
  const cells = Array<PlanCell>(AT.open + 1).fill(null);
  cells[AT.number] = result.gate;
  cells[AT.vendor] = vendor;
  cells[AT.question] = clip(name);
  cells[AT.answer] = found.quote === undefined ? null : clip(found.quote);
  cells[AT.rule] = clip(say(language, found.reason));
  cells[AT.suggested] = isLive
    ? say(language, { key: "report.gates.live" })
    : found.found === "unknown"
      ? say(language, { key: "report.gates.unknown" })
      : content.gateWords[found.found === "pass" ? 0 : 1];
  cells[AT.reason] = text(note?.reason);
  cells[AT.who] = text(note?.who);
  cells[AT.when] = serialDate(note?.when ?? "") ?? text(note?.when);
  cells[AT.source] = found.cell ? formulaReference(found.cell.sheet, cellName(found.cell)) : null;
  return cells;
}

/** Who decided, when and why: the waiver, or what was said about passing. */
function noteOf({ gate, vendor, waiver, asFound }: GateResult, { evaluation }: ReportContent) {
  if (waiver) return waiver;
  if (!asFound) return undefined;
  const outcome = evaluation.correctionOutcomes?.find(
    ({ correction, vendor: of }) =>
      correction.kind === "gate-decision" && correction.gate === gate && of === vendor,
  );
  return outcome?.correction;
}

function text(words: string | undefined): PlanCell {
  return words === undefined || words === "" ? null : clip(words);
}
