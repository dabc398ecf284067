import type { CriterionId, Evaluation, Message, Ranking, Weights } from "../../core/model";
import type { PreparedRanking } from "../../core/ranking/prepare";
import type { DecidedEvaluation } from "../../core/report/decisions";
import type { ReportSnapshot } from "../../core/report/report-snapshot";
import type { SheetKey } from "../../core/report/workbook-plan";
import type { Progress, WriteOutcome } from "../../excel/workbook-connection";
import type { Engine } from "./engine";

export type WorkKind = "starting" | "reading" | "sample" | "applying" | "writing" | "restoring";

/** The one thing being done at the moment. */
export interface Work {
  readonly kind: WorkKind;
  readonly progress: Progress | null;
  /** Excel is waiting for a cell to be finished; since when (ms since 1970). */
  readonly waitingSince: number | null;
  readonly cancelling: boolean;
}

/** What went wrong, ready to be put into words, and how to try again. */
export interface Trouble {
  readonly during: WorkKind | "following" | "going";
  readonly what: Message;
  readonly nextStep: Message;
  /** For support: never translated, shown last. */
  readonly details: string;
}

/** The report as it stands in the workbook now. */
export interface WrittenReport {
  readonly snapshot: ReportSnapshot;
  /** Its weights as shares, summing to 10000. */
  readonly weights: Weights;
}

/** An evaluation; with a report, also what people typed there that has no place in it any more. */
export type PaneEvaluation = Evaluation & Partial<Pick<DecidedEvaluation, "orphans">>;

/** What has been read and everything worked out from it. */
export interface Opened {
  readonly evaluation: PaneEvaluation;
  readonly prepared: PreparedRanking;
  /** Basis points summing to 10000. */
  readonly weights: Weights;
  readonly ranking: Ranking;
  /** The ranking under the weights movement is measured from. */
  readonly before: Ranking;
}

export type ComparedWith = "profile" | "workbook";

export interface PaneState {
  readonly stage: "starting" | "first-run" | "open";
  readonly engine: Engine | null;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  readonly opened: Opened | null;
  readonly locked: ReadonlySet<CriterionId>;
  readonly profile: string;
  readonly comparedWith: ComparedWith;
  readonly undo: readonly Weights[];
  readonly report: WrittenReport | null;
  /** What came of the last writing; null before the first. */
  readonly outcome: WriteOutcome | null;
  /** Sheets being written, in order, for the progress list. */
  readonly writing: readonly SheetKey[];
  readonly stopped: boolean;
}

export const INITIAL_STATE: PaneState = {
  stage: "starting",
  engine: null,
  work: null,
  trouble: null,
  opened: null,
  locked: new Set(),
  profile: "",
  comparedWith: "profile",
  undo: [],
  report: null,
  outcome: null,
  writing: [],
  stopped: false,
};
