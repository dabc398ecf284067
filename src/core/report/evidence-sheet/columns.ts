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
