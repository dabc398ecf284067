import type { AxisContents, ChartContents, ChartSeriesContents, Rect } from "../../workbook/contents";
import type { OfficePackage, Relationship } from "../package";
import { child, childrenNamed, descendants, flag, follow, numberOf, type XmlNode } from "../xml";
import type { Palette } from "./colors";

const PLOTS: Readonly<Record<string, string>> = {
  barChart: "Bar",
  bar3DChart: "Bar",
  lineChart: "Line",
  radarChart: "Radar",
  scatterChart: "XYScatter",
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
};

const value = (node: XmlNode | undefined, name: string): string | undefined =>
  child(node, name)?.attributes["val"];

/** Office.js's `ChartType`; "ColumnClustered" when nothing better fits. */
function chartType(plot: XmlNode): string {
  const grouping = value(plot, "grouping");
  const stacked =
    grouping === "percentStacked" ? "Stacked100" : grouping === "stacked" ? "Stacked" : undefined;
  switch (PLOTS[plot.name]) {
    case "Bar":
      return `${value(plot, "barDir") === "bar" ? "Bar" : "Column"}${stacked ?? "Clustered"}`;
    case "Line":
      return `Line${value(plot, "marker") === "1" ? "Markers" : ""}${stacked ?? ""}`;
    case "Radar": {
      const style = value(plot, "radarStyle");
      return style === "filled" ? "RadarFilled" : style === "marker" ? "RadarMarkers" : "Radar";
    }
    case "XYScatter":
      return "XYScatter";
    case "Area":
      return `Area${stacked ?? ""}`;
    default:
      return PLOTS[plot.name] ?? "ColumnClustered";
  }
}

/** Text of a title, its runs joined; null when it is made of nothing we can read. */
function titleText(title: XmlNode | undefined): string | null {
  const text = descendants(title, "t")
    .map((node) => node.text)
    .join("");
  return text || (descendants(title, "v")[0]?.text ?? null);
}

const reference = (node: XmlNode | undefined): string | null => descendants(node, "f")[0]?.text ?? null;

const MARKERS = new Set(["circle", "square", "triangle", "diamond", "none"]);

function readLabels(node: XmlNode | undefined, palette: Palette): ChartSeriesContents["labels"] {
  if (!node || flag(value(node, "delete"))) return null;
  const name = flag(value(node, "showSerName"));
  if (!name && !flag(value(node, "showVal"))) return null;
  const run = descendants(child(node, "txPr"), "defRPr")[0];
  return {
    show: name ? "series-name" : "value",
    numberFormat: child(node, "numFmt")?.attributes["formatCode"] ?? null,
    color: palette.resolveDrawing(child(run, "solidFill")) ?? null,
    position: value(node, "dLblPos") ?? null,
  };
}

function readSeries(
  node: XmlNode,
  index: number,
  plot: XmlNode,
  palette: Palette,
): ChartSeriesContents | undefined {
  const values = reference(child(node, "val") ?? child(node, "yVal"));
  if (values === null) return undefined;
  const shape = child(node, "spPr");
  const line = child(shape, "ln");
  const lined = ["lineChart", "radarChart", "scatterChart"].includes(plot.name);
  const marker = child(node, "marker");
  const markerFill = child(marker, "spPr");
  const automatic = palette.resolveAccent(index);
  const lineColor = palette.resolveDrawing(child(line, "solidFill"));
  const fillColor = palette.resolveDrawing(child(shape, "solidFill"));
  const unfilled = child(lined ? line : shape, "noFill") !== undefined;
  const dash = value(line, "prstDash") ?? "solid";
  const symbol = value(marker, "symbol");
  const title = child(node, "tx");
  const nameReference = reference(title);
  return {
    name: nameReference === null ? { text: descendants(title, "v")[0]?.text ?? "" } : { ref: nameReference },
    categories: reference(child(node, "cat") ?? child(node, "xVal")),
    values,
    color: lined
      ? (palette.resolveDrawing(child(markerFill, "solidFill")) ?? lineColor ?? automatic)
      : unfilled
        ? null
        : (fillColor ?? automatic),
    lineDash: /dash/i.test(dash) && !/dot/i.test(dash) ? "dash" : /dot/i.test(dash) ? "dot" : "solid",
    marker: symbol !== undefined && MARKERS.has(symbol) ? (symbol as ChartSeriesContents["marker"]) : null,
    markerSize: numberOf(value(marker, "size")) ?? null,
    lineVisible: !unfilled,
    labels: readLabels(child(node, "dLbls") ?? child(plot, "dLbls"), palette),
  };
}

const NO_AXIS: AxisContents = {
  min: null,
  max: null,
  title: null,
  numberFormat: null,
  reversed: false,
  visible: false,
  majorGridlines: false,
  crosses: "automatic",
};

/** In the file an axis says where it crosses the other one; here each says where the other crosses it. */
function readAxis(axis: XmlNode | undefined, other: XmlNode | undefined): AxisContents {
  if (!axis) return NO_AXIS;
  const scaling = child(axis, "scaling");
  return {
    min: numberOf(value(scaling, "min")) ?? null,
    max: numberOf(value(scaling, "max")) ?? null,
    title: titleText(child(axis, "title")),
    numberFormat: child(axis, "numFmt")?.attributes["formatCode"] ?? null,
    reversed: value(scaling, "orientation") === "maxMin",
    visible: !flag(value(axis, "delete")),
    majorGridlines: child(axis, "majorGridlines") !== undefined,
    crosses: value(other, "crosses") === "max" ? "maximum" : "automatic",
  };
}

const LEGENDS: Readonly<Record<string, ChartContents["legend"]>> = {
  b: "bottom",
  t: "top",
  l: "left",
  r: "right",
  tr: "right",
};

function readChart(
  root: XmlNode,
  frame: { name: string; id: string; place: Rect },
  palette: Palette,
): ChartContents | undefined {
  const chart = child(root, "chart");
  const area = child(chart, "plotArea");
  const plot = area?.children.find((node) => node.name in PLOTS);
  if (!chart || !plot) return undefined;
  const [first, second] = childrenNamed(plot, "axId").map(({ attributes }) =>
    area?.children.find((node) => /Ax$/.test(node.name) && value(node, "axId") === attributes["val"]),
  );
  const legend = child(chart, "legend");
  const title = child(chart, "title");
  return {
    ...frame,
    type: chartType(plot),
    title: flag(value(chart, "autoTitleDeleted")) ? null : titleText(title),
    legend: legend ? (LEGENDS[value(legend, "legendPos") ?? "r"] ?? "right") : "none",
    series: childrenNamed(plot, "ser").flatMap((node, index) => readSeries(node, index, plot, palette) ?? []),
    categoryAxis: readAxis(first, second),
    valueAxis: readAxis(second, first),
    gapWidth: numberOf(value(plot, "gapWidth")) ?? null,
    overlap: numberOf(value(plot, "overlap")) ?? null,
  };
}

function readPlace(anchor: XmlNode): Rect {
  const corner = (
    name: string,
  ): { row: number; column: number; rowOffset: number; columnOffset: number } | undefined => {
    const node = child(anchor, name);
    if (!node) return undefined;
    const number = (key: string): number => numberOf(child(node, key)?.text) ?? 0;
    return {
      row: number("row"),
      column: number("col"),
      rowOffset: number("rowOff"),
      columnOffset: number("colOff"),
    };
  };
  const from = corner("from") ?? { row: 0, column: 0, rowOffset: 0, columnOffset: 0 };
  const to = corner("to");
  // One-cell anchors give a size only: Excel's default cell is 64 by 20 pixels of 9525 units.
  const size = child(anchor, "ext")?.attributes;
  if (!to) {
    return {
      top: from.row,
      left: from.column,
      bottom: from.row + Math.max(0, Math.ceil((numberOf(size?.["cy"]) ?? 0) / 190500) - 1),
      right: from.column + Math.max(0, Math.ceil((numberOf(size?.["cx"]) ?? 0) / 609600) - 1),
    };
  }
  return {
    top: from.row,
    left: from.column,
    bottom: Math.max(from.row, to.rowOffset > 0 ? to.row : to.row - 1),
    right: Math.max(from.column, to.columnOffset > 0 ? to.column : to.column - 1),
  };
}

/** Charts of a sheet, as far as they can be redrawn; other drawings stay in the file untouched. */
export function readCharts(
  parts: OfficePackage,
  relationships: readonly Relationship[],
  palette: Palette,
): ChartContents[] {
  const charts: ChartContents[] = [];
  for (const { target } of relationships.filter(({ type }) => type === "drawing")) {
    const drawing = parts.xml(target);
    const targets = parts.relationships(target);
    for (const anchor of drawing?.children ?? []) {
      const frame = child(anchor, "graphicFrame");
      const chart = follow(frame, "graphic", "graphicData", "chart");
      const part = targets.find(({ id }) => id === chart?.attributes["id"])?.target;
      const root = part === undefined ? undefined : parts.xml(part);
      if (!frame || part === undefined || !root) continue;
      const name = descendants(frame, "cNvPr")[0]?.attributes["name"] ?? `Chart ${charts.length + 1}`;
      const read = readChart(root, { id: part, name, place: readPlace(anchor) }, palette);
      if (read) charts.push(read);
    }
  }
  return charts;
}
