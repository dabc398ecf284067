/**
 * A workbook as plain data: what `.xlsx` files are read into, what the host keeps beside the calculating model, and
 * what `.xlsx` files are written from. Rows and columns count from 0. Colours are "#RRGGBB".
 */
export type Scalar = string | number | boolean | null | { readonly error: string };

export interface CellContents {
  /** Constant, or the (cached or calculated) result when there is a formula. */
  value: Scalar;
  /** In en-US, beginning with "=". */
  formula?: string;
  /** Index into `WorkbookContents.styles`; 0 is the default. */
  style: number;
}

export interface BorderSide {
  style: "hair" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  color: string;
}

export interface StyleContents {
  numberFormat: string;
  font: { name: string; size: number; color: string; bold: boolean; italic: boolean; underline: boolean };
  /** null: no fill. */
  fill: string | null;
  border: { top?: BorderSide; bottom?: BorderSide; left?: BorderSide; right?: BorderSide };
  align: "general" | "left" | "center" | "right";
  verticalAlign: "top" | "center" | "bottom";
  wrap: boolean;
  indent: number;
  locked: boolean;
}

export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ValidationContents {
  rects: Rect[];
  kind: "list" | "decimal" | "whole" | "date" | "text-length" | "custom";
  operator?:
    | "between"
    | "not-between"
    | "equal"
    | "not-equal"
    | "greater"
    | "less"
    | "greater-or-equal"
    | "less-or-equal";
  formula1?: string;
  formula2?: string;
  ignoreBlank: boolean;
  inCellDropDown: boolean;
  error?: { title: string; message: string; style: "stop" | "warning" | "information" };
  prompt?: { title: string; message: string };
}

export interface DifferentialStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  borderColor?: string;
}

export type ConditionalFormatContents =
  | {
      id: string;
      kind: "formula";
      rects: Rect[];
      formula: string;
      style: DifferentialStyle;
      stopIfTrue: boolean;
      priority: number;
    }
  | {
      id: string;
      kind: "data-bar";
      rects: Rect[];
      color: string;
      min: number;
      max: number;
      stopIfTrue: boolean;
      priority: number;
    };

export interface TableContents {
  id: string;
  name: string;
  rect: Rect;
  columns: string[];
  style: string | null;
  showFilter: boolean;
  showBandedRows: boolean;
}

export interface ChartSeriesContents {
  /** Reference to the name's cell ("'RFP Ranking'!$T$5") or a literal. */
  name: { ref: string } | { text: string };
  /** References with sheet ("'RFP Ranking'!$T$6:$T$13"). */
  categories: string | null;
  values: string;
  color: string | null;
  lineDash: "solid" | "dash" | "dot";
  marker: "circle" | "square" | "triangle" | "diamond" | "none" | null;
  markerSize: number | null;
  lineVisible: boolean;
  labels: {
    show: "value" | "series-name";
    numberFormat: string | null;
    color: string | null;
    position: string | null;
  } | null;
}

export interface AxisContents {
  min: number | null;
  max: number | null;
  title: string | null;
  numberFormat: string | null;
  reversed: boolean;
  visible: boolean;
  majorGridlines: boolean;
  /** "automatic" or "maximum": where the other axis crosses. */
  crosses: "automatic" | "maximum";
}

export interface ChartContents {
  id: string;
  name: string;
  /** Office.js's `ChartType` ("BarStacked", "BarStacked100", "RadarMarkers", "XYScatter", …). */
  type: string;
  title: string | null;
  legend: "bottom" | "right" | "top" | "left" | "none";
  series: ChartSeriesContents[];
  categoryAxis: AxisContents;
  valueAxis: AxisContents;
  gapWidth: number | null;
  overlap: number | null;
  /** Cells covered, both corners included. */
  place: Rect;
}

export interface PageSetupContents {
  orientation: "landscape" | "portrait";
  paperSize: number;
  fitToWidth: number | null;
  fitToHeight: number | null;
  printArea: Rect | null;
  titleRows: { from: number; to: number } | null;
  footer: { left: string; center: string; right: string };
  rowBreaks: number[];
  margins: { top: number; bottom: number; left: number; right: number } | null;
}

export interface ColumnContents {
  /** In characters, as the file has it. */
  width?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
}

export interface RowContents {
  /** In points. */
  height?: number;
  hidden?: boolean;
  outlineLevel?: number;
}

export interface SheetContents {
  /** Stable while the workbook is open; Office.js's worksheet id. */
  id: string;
  name: string;
  visibility: "visible" | "hidden" | "very-hidden";
  tabColor: string | null;
  showGridlines: boolean;
  frozen: { rows: number; columns: number };
  /** row → column → cell. Empty, unformatted cells are absent. */
  cells: Map<number, Map<number, CellContents>>;
  columns: Map<number, ColumnContents>;
  rows: Map<number, RowContents>;
  merges: Rect[];
  hyperlinks: { rect: Rect; target: string; text?: string }[];
  comments: { row: number; column: number; text: string; author: string }[];
  validations: ValidationContents[];
  conditionalFormats: ConditionalFormatContents[];
  tables: TableContents[];
  charts: ChartContents[];
  page: PageSetupContents;
  protected: boolean;
}

export interface NameContents {
  name: string;
  /** undefined: the whole workbook. */
  sheetId?: string;
  /** Without "=": "'RFP Ranking'!$C$6:$C$10". */
  refersTo: string;
  visible: boolean;
}

export interface WorkbookContents {
  sheets: SheetContents[];
  /** Position of the sheet shown on opening. */
  active: number;
  names: NameContents[];
  styles: StyleContents[];
  protected: boolean;
}
