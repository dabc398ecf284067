import type { Answer, Question, Vendor } from "../../model";
import type { ReportContent, ShownCriterion } from "../content/report-content";

/** Columns of RFP Evidence, counted from 0. Reading back relies on this order. */
export const EVIDENCE_COLUMNS = {
  number: 0,
  criterion: 1,
  vendor: 2,
  question: 3,
  answer: 4,
  read: 5,
  rule: 6,
  suggested: 7,
  inUse: 8,
  status: 9,
  reason: 10,
  who: 11,
  when: 12,
  review: 13,
  source: 14,
  open: 15,
  partOf: 16,
} as const;

export const EVIDENCE_ROWS = { title: 1, hint: 2, counts: 3, spacer: 4, heading: 5, first: 6 } as const;

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
  readonly last: number;
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
  return { rows, last: EVIDENCE_ROWS.first + Math.max(rows.length, 1) - 1 };
}
