import type { AnswerPart, CellAddress, CellRange, Exclusion, Message, SheetLayout } from "../model";

/** A vendor as one table names it, before the workbook's spellings are brought together. */
export interface RawVendor {
  /** "" when the table does not say (one sheet per vendor: the sheet's title does). */
  readonly name: string;
  readonly cell: CellAddress;
}

export interface RawQuestion {
  readonly text: string;
  readonly section?: string;
  /** The buyer's own number for it ("2.1"). */
  readonly label?: string;
  readonly cell: CellAddress;
  /** Hundredths of a point, when a weight column gives them; whole once the table's weights are settled. */
  readonly points?: number;
  /** Which figures the buyer calls the better ones. */
  readonly direction?: "more" | "less";
  /** The answers are the buyer's ratings: points out of this. */
  readonly outOf?: number;
  /** A criterion of a decision matrix: its name. */
  readonly ownCriterion?: string;
  /** A line of a price schedule: lines of different schedules are never the same question. */
  readonly priceLine: boolean;
}

/** What one vendor put under one question: nothing, or the parts; `cell` is where the answer stands or would stand. */
export interface RawAnswer {
  readonly cell: CellAddress;
  readonly parts: readonly AnswerPart[];
}

/** A row of a table's body that holds answers: whose they are, or to what. Rows left out are not listed. */
export interface BodyRow {
  /** Position on the sheet. */
  readonly row: number;
  /** Index of the vendor, where a row is one vendor's. */
  readonly vendor?: number;
  /** Index of the question, where a row is one question's. */
  readonly question?: number;
}

/** A column of a table's body and what stands in it. Columns left out with a reason of their own are not listed. */
export interface BodyColumn {
  /** Position on the sheet. */
  readonly column: number;
  readonly holds: "answer" | "question" | "vendor" | "section" | "basis";
  readonly vendor?: number;
  readonly question?: number;
}

/** One block of cells understood. `answers[v][q]` belongs to `vendors[v]` and `questions[q]`. */
export interface RawTable {
  readonly sheet: string;
  readonly layout: SheetLayout;
  readonly range: CellRange;
  readonly header: CellRange;
  readonly confidence: number;
  readonly reason: Message;
  readonly vendors: readonly RawVendor[];
  readonly questions: readonly RawQuestion[];
  readonly answers: readonly (readonly RawAnswer[])[];
  /** The body's rows and columns: where they cross, a cell is an answer, a question's or vendor's name, … (cell map). */
  readonly rows: readonly BodyRow[];
  readonly columns: readonly BodyColumn[];
  /** The answers are figures of a series ("Year 1", "Year 2"): a rate card. */
  readonly series?: boolean;
  /** The weights are called maximum points: answers may be points out of them. */
  readonly maximumPoints?: boolean;
  /** Where headings over the header stand ("Security" over three questions). */
  readonly heads?: readonly CellAddress[];
  /** Totals the table states, by index of vendor. */
  readonly totals: readonly { readonly vendor: number; readonly part: AnswerPart; readonly label: string }[];
  readonly excluded: readonly Exclusion[];
}
