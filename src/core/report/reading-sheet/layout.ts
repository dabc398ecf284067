import type { SheetReading, Vendor } from "../../model";
import type { ReportContent } from "../content/report-content";
import type { PlanCell } from "../workbook-plan";
import { correctionRows } from "./correction-rows";
import { leftOutRows, type LeftOutRow } from "./left-out";

export const READING_ROWS = { title: 1, hint: 2, links: 3, spacer: 4, firstBlock: 5 } as const;

/** Where a block of the sheet stands, in rows as people count them. */
export interface BlockRows {
  readonly caption: number;
  readonly heading: number;
  readonly first: number;
  /** At least `first`: an empty block keeps one row. */
  readonly last: number;
}

export interface ReadingLayout {
  readonly sheets: readonly SheetReading[];
  readonly vendors: readonly Vendor[];
  readonly leftOut: readonly LeftOutRow[];
  readonly corrections: readonly (readonly PlanCell[])[];
  readonly rows: Readonly<Record<"sheets" | "vendors" | "leftOut" | "corrections", BlockRows>>;
  readonly last: number;
}

/** One block below the other; the table of corrections last, where it can grow and be filtered without hiding the rest. */
export function layOutReading(content: ReportContent): ReadingLayout {
  const { evaluation, language } = content;
  const sheets = evaluation.sheets.filter(({ reason }) => reason.key !== "reading.none.ours");
  // Whole sheets stand in the first block already.
  const leftOut = leftOutRows(
    evaluation.excluded.filter(({ kind }) => kind !== "sheet"),
    language,
  );
  const corrections = correctionRows(evaluation);
  const sheetRows = blockAt(READING_ROWS.firstBlock, sheets.length);
  const vendorRows = blockAt(sheetRows.last + 2, evaluation.vendors.length);
  const leftOutBlock = blockAt(vendorRows.last + 2, leftOut.length);
  const correctionBlock = blockAt(leftOutBlock.last + 2, corrections.length, 2);
  return {
    sheets,
    vendors: evaluation.vendors,
    leftOut,
    corrections,
    rows: {
      sheets: sheetRows,
      vendors: vendorRows,
      leftOut: leftOutBlock,
      corrections: correctionBlock,
    },
    last: correctionBlock.last,
  };
}

function blockAt(caption: number, count: number, captionRows = 1): BlockRows {
  const heading = caption + captionRows;
  return { caption, heading, first: heading + 1, last: heading + Math.max(count, 1) };
}
