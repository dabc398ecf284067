import { assessRisks } from "../../../risks";
import { RISKS, type RiskEvidence, type VendorRisk } from "../../../risks/risk";
import type { ReportContent } from "../../content/report-content";
import { EVIDENCE_COLUMNS as AT } from "../columns";

/** Columns of the risk block: the evidence table's own grid, counted from 0. */
export const RISK_COLUMNS = {
  number: AT.number,
  risk: AT.criterion,
  vendor: AT.vendor,
  signs: AT.question,
  words: AT.answer,
  read: AT.read,
  why: AT.rule,
  level: AT.suggested,
  found: AT.status,
  source: AT.source,
  open: AT.open,
  last: AT.partOf,
} as const;

/** Rows left free below the table, so that it can grow as people type under it. */
const FREE_ROWS = 3;

export interface RiskRow {
  /** "RK1": no question's number begins so, and nobody takes it for one. */
  readonly number: string;
  readonly vendorLabel: string;
  readonly risk: VendorRisk;
  /** All words read, in the order of the signs. */
  readonly evidence: readonly RiskEvidence[];
}

/** Where the block stands; rows as people count them. */
export interface RiskBlockLayout {
  readonly title: number;
  readonly hint: number;
  readonly heading: number;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly RiskRow[];
}

/** One row per risk and vendor, vendors beside one another under each risk. `tableEnd` is the last row of the table. */
export function layOutRisks(content: ReportContent, tableEnd: number): RiskBlockLayout {
  const labels = new Map(content.vendors.map(({ vendor, label }) => [vendor.id, label]));
  const all = assessRisks(content.evaluation);
  const rows = RISKS.flatMap((risk) => all.filter((one) => one.risk === risk)).map(
    (risk, index): RiskRow => ({
      number: `RK${index + 1}`,
      vendorLabel: labels.get(risk.vendor) ?? risk.vendor,
      risk,
      evidence: risk.signs.flatMap(({ evidence }) => evidence),
    }),
  );
  const title = tableEnd + FREE_ROWS + 1;
  const first = title + 3;
  return {
    title,
    hint: title + 1,
    heading: title + 2,
    first,
    last: first + Math.max(rows.length, 1) - 1,
    rows,
  };
}
