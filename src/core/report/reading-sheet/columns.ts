/** Columns of RFP Reading, counted from 0: those of the table of corrections. Reading back relies on this order. */
export const READING_COLUMNS = {
  what: 0,
  /** Sheet or vendor. */
  about: 1,
  question: 2,
  asRead: 3,
  becomes: 4,
  reason: 5,
  who: 6,
  when: 7,
  status: 8,
  source: 9,
  open: 10,
  /** From here on for the machine, folded away. */
  kind: 11,
  subject: 12,
  value: 13,
  words: 14,
} as const;
