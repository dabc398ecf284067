/** Columns of RFP Costs, counted from 0. The blocks above the price lines stand in the same columns. */
export const COST_COLUMNS = {
  margin: 0,
  vendor: 1,
  what: 2,
  amount: 3,
  currency: 4,
  unit: 5,
  quantity: 6,
  increase: 7,
  countsFor: 8,
  rate: 9,
  times: 10,
  once: 11,
  total: 12,
  check: 13,
  source: 14,
  words: 15,
  gap: 16,
  // Folded away. Vendors' rows and the tables at the top keep their own helpers in the same columns.
  key: 17,
  place: 18,
  amountRead: 19,
  currencyRead: 20,
  unitRead: 21,
  quantityRead: 22,
  increaseRead: 23,
  countsForRead: 24,
  reference: 25,
  unitPlace: 26,
  volumeClass: 27,
  quantityUsed: 28,
  group: 29,
  counted: 30,
  ownRate: 31,
  trouble: 32,
  gapKey: 33,
  fixed: 34,
  vendorPlace: 35,
  order: 36,
} as const;

/** Columns of the tables at the top. */
export const TOP_COLUMNS = {
  setting: 1,
  value: 2,
  currency: 4,
  rate: 5,
  date: 6,
  rateSource: 7,
  lastRateSource: 9,
  unit: 11,
  lastUnit: 12,
  unitTimes: 13,
  unitOnce: 14,
  unitQuantity: 15,
  // Folded away.
  suggested: 18,
  used: 19,
  rateSuggested: 21,
  sourceSuggested: 22,
  dateSuggested: 23,
  currencySuggested: 24,
  unitClass: 27,
  volumeSaid: 28,
} as const;

/** Columns of the table of price questions. */
export const QUESTION_COLUMNS = {
  text: 1,
  id: 3,
  lines: 4,
  lowest: 5,
  mean: 6,
  highest: 8,
  compared: 10,
  status: 12,
  // Folded away: how many lines of each volume class, and the most usual of them.
  firstClass: 18,
  lastClass: 21,
  usualClass: 22,
  texts: 25,
} as const;

/** Columns of a vendor's row under a price question. */
export const VENDOR_COLUMNS = {
  vendor: 1,
  total: 2,
  above: 3,
  lines: 4,
  inUse: 5,
  firstFormula: 6,
  lastFormula: 12,
  qualified: 13,
  fixedShare: 14,
  model: 15,
  // Folded away.
  key: 17,
  asked: 18,
  lineCount: 19,
  countedLines: 20,
  price: 21,
  group: 22,
  qualifies: 23,
  place: 24,
} as const;

/** In characters, by column. */
export const COST_WIDTHS = [1.5, 30, 26, 14, 9.5, 18, 10, 10, 9.5, 10.5, 10.5, 10.5, 16, 18, 18, 34, 2];
