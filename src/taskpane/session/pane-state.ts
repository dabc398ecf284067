import type {
  Correction,
  CriterionId,
  Evaluation,
  Message,
  Ranking,
  SheetGrid,
  Weights,
} from "../../core/model";
import type { Understood } from "../../core/evaluate";
import type { PreparedRanking } from "../../core/ranking/prepare";
import type { DecidedEvaluation } from "../../core/report/decisions";
import type { ReportSnapshot } from "../../core/report/report-snapshot";
import type { SheetKey } from "../../core/report/workbook-plan";
import type { Progress, WriteOutcome } from "../../excel/workbook-connection";
import type { MessageKey } from "../messages";
import type { Engine } from "./engine";
import type { EvaluationProgress } from "./slices/evaluation-progress";
import { NO_JUDGEMENTS, type Judgements } from "./judgements/judgements";

export type WorkKind =
  "starting" | "reading" | "sample" | "applying" | "writing" | "restoring" | "correcting";

/** How far it is: with Excel's cells, or with the pane's own work on them. */
export type WorkProgress = Progress | EvaluationProgress;

/** The one thing being done at the moment. */
export interface Work {
  readonly kind: WorkKind;
  readonly progress: WorkProgress | null;
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
  /** The corrections it held when it was last looked at. */
  readonly corrections: readonly Correction[];
}

/** The cells of the last reading: a correction is worked out from them without asking Excel again. */
export interface KeptReading {
  readonly grids: readonly SheetGrid[];
  /** What was understood of them, with the corrections of layouts and names of then. */
  readonly understood: Understood;
  readonly title: string;
}

/** What has just been decided, in the pane's words; it can be undone while it is shown. */
export interface Noted {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** An evaluation; with a report, also what people typed there that has no place in it any more. */
export type PaneEvaluation = Evaluation & Partial<Pick<DecidedEvaluation, "orphans" | "asTyped" | "log">>;

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
  readonly reading: KeptReading | null;
  readonly judgements: Judgements;
  /** The judgements before each of the last decisions. */
  readonly earlier: readonly Judgements[];
  readonly noted: Noted | null;
  /** The workbook's corrections are not those it was read with any more. */
  readonly correctedElsewhere: boolean;
  /** The weights as the history knows them: those read, and those applied or written since. */
  readonly loggedWeights: Weights | null;
  /** Who decides; "" until somebody said. */
  readonly who: string;
  /** Whether single letters decide while reviewing. */
  readonly reviewKeys: boolean;
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
  reading: null,
  judgements: NO_JUDGEMENTS,
  earlier: [],
  noted: null,
  correctedElsewhere: false,
  loggedWeights: null,
  who: "",
  reviewKeys: true,
};
