import type { Answer, Question, Vendor } from "../../model";
import type { ReportContent, ShownCriterion } from "../content/report-content";
import { EVIDENCE_ROWS } from "./columns";
import { layOutGates, type GateBlockLayout } from "./gates/layout";
import { layOutRisks, type RiskBlockLayout } from "./risks/layout";

export { EVIDENCE_COLUMNS, EVIDENCE_ROWS } from "./columns";

/** One answer: a vendor's words to one question. */
export interface EvidenceRow {
  readonly criterion: ShownCriterion;
  readonly vendor: Vendor;
  readonly vendorLabel: string;
  readonly question: Question;
  readonly answer: Answer | undefined;
}

export interface EvidenceLayout {
  readonly rows: readonly EvidenceRow[];
  /** The table's last row. */
  readonly last: number;
  /** The block below it. */
  readonly risks: RiskBlockLayout;
  /** Below the risks; absent when there is no must-have. */
  readonly gates: GateBlockLayout | undefined;
}

/** Every answer that is scored, and behind each total the price lines it is made of, in the order of the scorecard. */
export function layOutEvidence(content: ReportContent): EvidenceLayout {
  const rows = content.criteria.flatMap((criterion) =>
    [...criterion.questions, ...criterion.parts].flatMap((question) =>
      content.vendors.map(({ vendor, label }) => ({
        criterion,
        vendor,
        vendorLabel: label,
        question,
        answer: content.answer(vendor, question),
      })),
    ),
  );
  // A table has at least one row, even when nothing is scored yet.
  const last = EVIDENCE_ROWS.first + Math.max(rows.length, 1) - 1;
  const risks = layOutRisks(content, last);
  return { rows, last, risks, gates: layOutGates(content, risks.last) };
}
