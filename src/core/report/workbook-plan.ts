/**
 * What the written sheets should look like, as plain data. Golden tests compare it, `src/excel` carries it out in a
 * fixed handful of round trips. Nothing here knows Office.js.
 *
 * A string in `cells` is always text, whatever it begins with; a formula is always `{ formula }`. That is what keeps
 * vendors' words from ever being calculated.
 */
export type SheetKey = "ranking" | "scorecard" | "evidence" | "reading" | "costs" | "robustness" | "log";

export interface FormulaCell {
  /** In en-US, beginning with "=". */
  readonly formula: string;
}

/** `null` leaves a cell empty. */
export type PlanCell = string | number | boolean | null | FormulaCell;

/** A rectangle of cells; `at` is its top left cell ("B6"). All rows have the same length. */
export interface CellBlock {
  readonly at: string;
  readonly cells: readonly (readonly PlanCell[])[];
}

/**
 * The first row of `range` ("I6:I269", "H6:I269") written once and copied down, references moving as Excel moves them.
 * Keeps requests small: a column of 15,000 formulas costs one.
 */
export interface FilledDown {
  readonly range: string;
  readonly firstRow: readonly FormulaCell[];
}

export interface BorderLine {
  readonly color: string;
  readonly weight: "hairline" | "thin" | "medium";
}

/** Only what is given is set. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
    readonly innerHorizontal?: BorderLine;
    readonly innerVertical?: BorderLine;
  };
}

/** One look for several ranges; later blocks win over earlier ones. */
export interface StyleBlock {
  readonly ranges: readonly string[];
  readonly style: CellStyle;
}

export type Validation = {
  readonly range: string;
  readonly ignoreBlank: boolean;
  /** Shown when a value is refused. */
  readonly error: { readonly title: string; readonly message: string };
  /** Shown while such a cell is selected. At most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
} & (
  | { readonly kind: "decimal"; readonly min: number; readonly max?: number }
  /** `source` is a reference ("=RFP_PolicyList" or "=$AB$6:$AB$7"), never a comma list: those split in every locale. */
  | { readonly kind: "list"; readonly source: string }
);

/** In the order of priority; the first that holds wins when `stopIfTrue`. */
export type ConditionalFormatPlan =
  | {
      readonly kind: "formula";
      readonly range: string;
      /** Relative to the first cell of `range`. */
      readonly formula: string;
      readonly style: Pick<CellStyle, "fill" | "color" | "bold" | "italic"> & {
        readonly borderColor?: string;
      };
      readonly stopIfTrue: boolean;
    }
  | {
      readonly kind: "data-bar";
      readonly range: string;
      readonly color: string;
      readonly min: number;
      readonly max: number;
    };

export interface TablePlan {
  /** Workbook-wide name ("RFP_EvidenceTable"). */
  readonly name: string;
  readonly range: string;
  readonly style: string | null;
}

export interface ChartSeriesStyle {
  readonly color: string;
  readonly lineDash?: "solid" | "dash" | "dot";
  readonly marker?: "circle" | "square" | "triangle" | "diamond" | "none";
  readonly markerSize?: number;
}

/**
 * A native chart over one contiguous range of this sheet: first row = series names, first column = categories
 * (for "scatter" the first column holds X and every further column one series). Series always run in columns.
 */
export interface ChartPlan {
  /** Stable name, found again on refresh ("RFP_ContributionsChart"). */
  readonly name: string;
  readonly kind: "stacked-bar" | "stacked-bar-100" | "radar" | "scatter";
  readonly title: string;
  readonly data: string;
  /** The cells it covers, first and last ("B16:F36"). */
  readonly place: { readonly from: string; readonly to: string };
  readonly series: readonly ChartSeriesStyle[];
  readonly valueAxis?: {
    readonly min?: number;
    readonly max?: number;
    readonly title?: string;
    readonly numberFormat?: string;
  };
  readonly categoryAxis?: {
    readonly reversed?: boolean;
    readonly title?: string;
    readonly min?: number;
    readonly max?: number;
    readonly numberFormat?: string;
  };
  readonly legend: "bottom" | "right" | "none";
  /** Labels: values in this number format, or the series' name. */
  readonly labels?:
    | { readonly show: "value"; readonly numberFormat: string; readonly colors: readonly string[] }
    | { readonly show: "series-name" };
  readonly gapWidth?: number;
  readonly overlap?: number;
}

export interface PrintPlan {
  readonly area: string;
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on every page ("1:5"). */
  readonly titleRows?: string;
  readonly fitToWidth: number;
  /** Absent: as many pages as needed. */
  readonly fitToHeight?: number;
  /** Page breaks above these cells ("A40"). */
  readonly breaksAbove?: readonly string[];
}

export interface ColumnPlan {
  /** "A", "F:M". */
  readonly columns: string;
  /** In characters, as Excel shows it. */
  readonly width: number;
  /** Grouped (outline) and folded away. */
  readonly collapsed?: boolean;
  readonly hidden?: boolean;
}

export interface RowPlan {
  /** "1", "6:13". */
  readonly rows: string;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface SheetPlan {
  readonly key: SheetKey;
  /** Title wanted for a new sheet; an existing one keeps the name the user gave it. Another number is tried when the title is taken by a sheet of the user's. */
  readonly title: string;
  /** The defined name by which the sheet is found again. It is one of `WorkbookPlan.names`. */
  readonly anchor: string;
  readonly tabColor: string;
  /** Rows above and columns left of the cell stay ("A6": five rows, "F7": six rows and five columns). */
  readonly freezeAt?: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly blocks: readonly CellBlock[];
  readonly filled: readonly FilledDown[];
  readonly merges: readonly string[];
  readonly styles: readonly StyleBlock[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly table?: TablePlan;
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
}

/** A workbook-scoped name for a range of one of the plan's sheets. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: SheetKey;
  /** "C6:C10"; made absolute when written. */
  readonly range: string;
}

export interface WorkbookPlan {
  /** In tab order. Formulas refer to one another's sheets by defined name only, so titles may differ from the plan. */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly activate: SheetKey;
}
