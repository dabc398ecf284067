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

/** Message keys of the table's visible headings, in order. */
export const TABLE_HEADINGS = [
  "report.reading.heading.correction",
  "report.reading.heading.about",
  "report.reading.heading.question",
  "report.reading.heading.as-read",
  "report.reading.heading.becomes",
  "report.reading.heading.reason",
  "report.reading.heading.who",
  "report.reading.heading.when",
  "report.reading.heading.status",
  "report.evidence.source",
  "report.evidence.open",
] as const;

/** Headings of the machine's columns: the same in every language, reading back finds the columns by them. */
export const MACHINE_HEADINGS = ["kind", "subject", "value", "words"] as const;
