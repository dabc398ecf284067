import type {
  AxisContents,
  CellContents,
  ChartContents,
  ChartSeriesContents,
  SheetContents,
  StyleContents,
  WorkbookContents,
} from "../../src/embedded/workbook/contents";
import { blankSheet } from "../../src/embedded/workbook/blank";
import { DEFAULT_STYLE } from "../../src/embedded/xlsx";

/** Styles of a workbook under construction. */
export class StyleBook {
  readonly styles: StyleContents[] = [DEFAULT_STYLE];

  of(change: Partial<StyleContents>): number {
    return this.styles.push({ ...DEFAULT_STYLE, ...change }) - 1;
  }
}

export function put(sheet: SheetContents, row: number, column: number, cell: Partial<CellContents>): void {
  const line = sheet.cells.get(row) ?? new Map<number, CellContents>();
  sheet.cells.set(row, line.set(column, { value: null, style: 0, ...cell }));
}

const axis = (change: Partial<AxisContents> = {}): AxisContents => ({
  min: null,
  max: null,
  title: null,
  numberFormat: null,
  reversed: false,
  visible: true,
  majorGridlines: false,
  crosses: "automatic",
  ...change,
});

const series = (
  change: Partial<ChartSeriesContents> & Pick<ChartSeriesContents, "name" | "values">,
): ChartSeriesContents => ({
  categories: null,
  color: "#1F2F4F",
  lineDash: "solid",
  marker: null,
  markerSize: null,
  lineVisible: true,
  labels: null,
  ...change,
});

const chart = (
  change: Partial<ChartContents> & Pick<ChartContents, "name" | "type" | "series">,
): ChartContents => ({
  id: change.name,
  title: null,
  legend: "none",
  categoryAxis: axis(),
  valueAxis: axis(),
  gapWidth: null,
  overlap: null,
  place: { top: 8, left: 0, bottom: 24, right: 6 },
  ...change,
});

const CRITERIA = ["Experience", "Technology", "Cost"];
const COLORS = ["#0C3B7E", "#309890", "#9C4812"];
const VENDORS: readonly (readonly [string, number, number, number])[] = [
  ["Brightwater", 21, 15, 18],
  ["Alderbay", 19, 16, 17],
  ["Deltamind & <Söhne>", 13, 19, 23],
];

/** A small ranking with everything the report writes: formulas, names, lists, bars, a table, links and all four charts. */
export function rankingSheet(book: StyleBook, name = "RFP Ranking"): SheetContents {
  const sheet = blankSheet(`new-${name}`, name);
  const q = `'${name}'!`;
  const head = book.of({
    font: { ...DEFAULT_STYLE.font, bold: true, color: "#FFFFFF" },
    fill: "#1F2F4F",
    align: "center",
    wrap: true,
  });
  const share = book.of({ numberFormat: "0.0%" });
  const input = book.of({
    fill: "#FFF8DC",
    border: { top: { style: "thin", color: "#C8B36A" } },
    locked: false,
  });
  ["Vendor", ...CRITERIA, "Total", "Share"].forEach((text, column) =>
    put(sheet, 0, column, { value: text, style: head }),
  );
  VENDORS.forEach(([vendor, ...points], index) => {
    const row = index + 1;
    put(sheet, row, 0, { value: vendor });
    points.forEach((value, column) => put(sheet, row, column + 1, { value, style: input }));
    put(sheet, row, 4, { formula: `=SUM($B${row + 1}:$D${row + 1})`, value: points.reduce((a, b) => a + b) });
    // A wrong cached value on purpose: a judge that recalculates finds the right one.
    put(sheet, row, 5, {
      formula: `=IF(SUM(RFP_Totals)>0,$E${row + 1}/SUM(RFP_Totals),0)`,
      value: -1,
      style: share,
    });
  });
  put(sheet, 5, 0, { value: "leave out" });
  put(sheet, 5, 7, { value: "score 0" });
  put(sheet, 6, 7, { value: "leave out" });
  sheet.tabColor = "#1F2F4F";
  sheet.showGridlines = false;
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.columns.set(0, { width: 24 });
  sheet.columns.set(8, { width: 12, hidden: true, outlineLevel: 1 });
  sheet.rows.set(0, { height: 30 });
  sheet.rows.set(30, { hidden: true });
  sheet.merges.push({ top: 5, left: 0, bottom: 5, right: 1 });
  sheet.tables.push({
    id: "1",
    name: "RFP_Table",
    rect: { top: 0, left: 0, bottom: 3, right: 5 },
    columns: ["Vendor", ...CRITERIA, "Total", "Share"],
    style: null,
    showFilter: true,
    showBandedRows: false,
  });
  sheet.validations.push(
    {
      rects: [{ top: 5, left: 0, bottom: 5, right: 0 }],
      kind: "list",
      formula1: "$H$6:$H$7",
      ignoreBlank: true,
      inCellDropDown: true,
      error: { title: "No", message: "Choose from the list.", style: "stop" },
    },
    {
      rects: [{ top: 1, left: 1, bottom: 3, right: 3 }],
      kind: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "100",
      ignoreBlank: true,
      inCellDropDown: true,
    },
  );
  const scores = [{ top: 1, left: 1, bottom: 3, right: 3 }];
  sheet.conditionalFormats.push(
    {
      id: "1",
      kind: "formula",
      rects: scores,
      formula: "=B2>=19",
      style: { fill: "#BCD3EC", bold: true, color: "#102030", borderColor: "#C8B36A" },
      stopIfTrue: true,
      priority: 1,
    },
    {
      id: "2",
      kind: "data-bar",
      rects: [{ top: 1, left: 4, bottom: 3, right: 4 }],
      color: "#3E6FB0",
      min: 0,
      max: 100,
      stopIfTrue: false,
      priority: 2,
    },
  );
  sheet.hyperlinks.push({ rect: { top: 6, left: 0, bottom: 6, right: 0 }, target: `#${q}A1` });
  put(sheet, 6, 0, { value: "up →" });
  sheet.comments.push({ row: 1, column: 0, text: "Asked\ntwice", author: "Mai" });
  const categories = `${q}$A$2:$A$4`;
  const column = (letter: string): string => `${q}$${letter}$2:$${letter}$4`;
  const labels = { show: "value", numberFormat: '[>=4]0;""', color: "#FFFFFF", position: "ctr" } as const;
  const bars = CRITERIA.map((_, index) => {
    const letter = "BCD"[index] ?? "B";
    return series({
      name: { ref: `${q}$${letter}$1` },
      categories,
      values: column(letter),
      color: COLORS[index] ?? null,
      labels,
    });
  });
  const sideways = {
    gapWidth: 38,
    overlap: 100,
    legend: "bottom",
    categoryAxis: axis({ reversed: true, crosses: "maximum" }),
  } as const;
  sheet.charts.push(
    chart({
      name: "RFP_Contributions",
      type: "BarStacked",
      title: "Where the points come from",
      series: bars,
      valueAxis: axis({ min: 0, max: 100, numberFormat: "0", majorGridlines: true }),
      ...sideways,
    }),
    chart({
      name: "RFP_Shares",
      type: "BarStacked100",
      series: bars,
      valueAxis: axis({ numberFormat: "0%", majorGridlines: true }),
      ...sideways,
      place: { top: 26, left: 0, bottom: 40, right: 6 },
    }),
    chart({
      name: "RFP_Profile",
      type: "RadarMarkers",
      title: "Profile",
      legend: "bottom",
      valueAxis: axis({ min: 0, max: 25, majorGridlines: true }),
      place: { top: 8, left: 10, bottom: 24, right: 16 },
      series: [2, 3].map((row, index) =>
        series({
          name: { ref: `${q}$A$${row}` },
          categories: `${q}$B$1:$D$1`,
          values: `${q}$B$${row}:$D$${row}`,
          color: index ? "#D9731A" : "#1F2F4F",
          lineDash: index ? "dash" : "solid",
          marker: index ? "square" : "circle",
          markerSize: 6,
        }),
      ),
    }),
    chart({
      name: "RFP_Value",
      type: "XYScatter",
      title: "Cost against quality",
      categoryAxis: axis({ title: "Cost", majorGridlines: true }),
      valueAxis: axis({ min: 0, max: 30, title: "Quality", majorGridlines: true }),
      place: { top: 26, left: 10, bottom: 40, right: 16 },
      series: [2, 3, 4].map((row) =>
        series({
          name: { ref: `${q}$A$${row}` },
          categories: `${q}$D$${row}`,
          values: `${q}$B$${row}`,
          marker: "diamond",
          markerSize: 9,
          lineVisible: false,
          labels: {
            show: "series-name",
            numberFormat: null,
            color: "#1B2437",
            position: row % 2 ? "t" : "b",
          },
        }),
      ),
    }),
  );
  sheet.page = {
    ...sheet.page,
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: { top: 0, left: 0, bottom: 41, right: 17 },
    titleRows: { from: 0, to: 0 },
    footer: { left: "&F", center: "&A", right: "&P / &N" },
    rowBreaks: [24],
    margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4 },
  };
  return sheet;
}

/** A whole new workbook around that sheet. */
export function rankingWorkbook(): WorkbookContents {
  const book = new StyleBook();
  const sheet = rankingSheet(book);
  return {
    sheets: [sheet],
    active: 0,
    names: [
      { name: "RFP_Totals", refersTo: "'RFP Ranking'!$E$2:$E$4", visible: true },
      { name: "Local", sheetId: sheet.id, refersTo: "'RFP Ranking'!$A$1", visible: true },
    ],
    styles: book.styles,
    protected: false,
  };
}
