import type { Question } from "../../model";
import type { ReportContent, ShownCriterion } from "../content/report-content";
import { minimumGates, type GateRow } from "./gates";
import { mustHaveGates } from "./must-haves";

/** One row of the working matrix: a criterion's heading, or one of its questions. */
export type MatrixRow =
  | { readonly kind: "section"; readonly criterion: ShownCriterion; readonly place: number }
  | {
      readonly kind: "question";
      readonly criterion: ShownCriterion;
      readonly place: number;
      readonly question: Question;
    };

/** Where everything stands on RFP Scorecard. Columns count from 0, rows as people count them. */
export interface ScorecardLayout {
  readonly matrix: readonly MatrixRow[];
  readonly gates: readonly GateRow[];
  readonly vendorLabels: readonly string[];
  readonly columns: {
    readonly number: number;
    readonly criterion: number;
    readonly question: number;
    readonly weight: number;
    readonly effective: number;
    readonly firstVendor: number;
    readonly lastVendor: number;
    readonly apart: number;
    readonly gap: number;
    readonly firstSuggested: number;
    readonly lastSuggested: number;
    readonly order: number;
    /** The weight as it was read: tells a weight people typed from one that came with the questions. */
    readonly weightAsRead: number;
  };
  readonly rows: {
    readonly title: number;
    readonly hint: number;
    readonly spacer: number;
    readonly vendors: number;
    readonly total: number;
    readonly rank: number;
    readonly firstCriterion: number;
    readonly lastCriterion: number;
    readonly gateFails: number;
    readonly firstGate: number;
    readonly lastGate: number;
    /** The last of the must-haves that qualify a bid; those about quality and the minimum scores follow. */
    readonly lastMustHave: number;
    readonly sortKey: number;
    readonly uniqueRank: number;
    readonly answered: number;
    /** Absent when no comparable price was read. */
    readonly price?: number;
    readonly checks: number;
    readonly heading: number;
    readonly firstMatrix: number;
    readonly lastMatrix: number;
    readonly closing: number;
  };
}

function arrangeMatrix(content: ReportContent): readonly MatrixRow[] {
  return content.criteria.flatMap((criterion, index): MatrixRow[] => [
    { kind: "section", criterion, place: index + 1 },
    ...criterion.questions.map((question): MatrixRow => ({
      kind: "question",
      criterion,
      place: index + 1,
      question,
    })),
  ]);
}

const WEIGHT = 3;
const FIRST_VENDOR = 5;
const FIRST_CRITERION = 7;

/** Lays RFP Scorecard out for any number of vendors, criteria and questions. */
export function layOutScorecard(content: ReportContent): ScorecardLayout {
  const vendors = content.vendors.length;
  const matrix = arrangeMatrix(content);
  const order = 7 + 2 * vendors;
  const weightAsRead = order + 1;
  const gates = [
    ...mustHaveGates(content, { level: WEIGHT, asWritten: weightAsRead }),
    ...minimumGates(content, { firstVendor: FIRST_VENDOR, firstCriterion: FIRST_CRITERION }),
  ];
  const gateFails = FIRST_CRITERION + content.criteria.length;
  const firstGate = gateFails + 1;
  const sortKey = firstGate + gates.length;
  const answered = sortKey + 2;
  const checks = answered + (content.price ? 2 : 1);
  const firstMatrix = checks + 2;
  return {
    matrix,
    gates,
    vendorLabels: content.vendors.map(({ label }) => label),
    columns: {
      number: 0,
      criterion: 1,
      question: 2,
      weight: WEIGHT,
      effective: 4,
      firstVendor: FIRST_VENDOR,
      lastVendor: FIRST_VENDOR + vendors - 1,
      apart: 5 + vendors,
      gap: 6 + vendors,
      firstSuggested: 7 + vendors,
      lastSuggested: 6 + 2 * vendors,
      order,
      weightAsRead,
    },
    rows: {
      title: 1,
      hint: 2,
      spacer: 3,
      vendors: 4,
      total: 5,
      rank: 6,
      firstCriterion: FIRST_CRITERION,
      lastCriterion: gateFails - 1,
      gateFails,
      firstGate,
      lastGate: sortKey - 1,
      lastMustHave: firstGate + gates.filter(({ kind }) => kind === "must-have").length - 1,
      sortKey,
      uniqueRank: sortKey + 1,
      answered,
      ...(content.price ? { price: answered + 1 } : {}),
      checks,
      heading: checks + 1,
      firstMatrix,
      lastMatrix: firstMatrix + matrix.length - 1,
      closing: firstMatrix + matrix.length,
    },
  };
}
