import type {
  AxisContents,
  ChartContents,
  ChartSeriesContents,
  Scalar,
  WorkbookContents,
} from "../../workbook/contents";
import { encodeAttribute, encodeXml } from "../xml";
import { valuesAt } from "./references";

const INK = "1B2437";
const MUTED = "5B6577";
const AXIS = "8A94A6";
const GRID = "E3E8F1";
const FRAME = "D5DAE3";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const hex = (color: string): string => color.replace("#", "").toUpperCase();
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${hex(color)}"/></a:solidFill>`;
const line = (color: string | null, width = 9525, dash = ""): string =>
  `<a:ln w="${width}">${color === null ? "<a:noFill/>" : solid(color)}${dash}</a:ln>`;
const shape = (content: string): string => `<c:spPr>${content}</c:spPr>`;

const run = (tag: string, size: number, bold: boolean, color: string): string =>
  `<a:${tag}${tag === "rPr" ? ' lang="en-US"' : ""} sz="${size}" b="${bold ? 1 : 0}">${solid(color)}<a:latin typeface="Calibri"/></a:${tag}>`;

const textProperties = (size: number, color: string, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run("defRPr", size, bold, color)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const title = (text: string, size: number, bold: boolean): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run("defRPr", size, bold, INK)}</a:pPr>` +
  `<a:r>${run("rPr", size, bold, INK)}<a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const show = (value: Scalar): string =>
  value === null ? "" : typeof value === "object" ? value.error : String(value);

/** Cached points: viewers that don't calculate draw from them. */
function cache(tag: "strCache" | "numCache", values: readonly Scalar[]): string {
  const points = values.map((value, index) => {
    const text =
      tag === "strCache"
        ? show(value)
        : typeof value === "number" && Number.isFinite(value)
          ? String(value)
          : undefined;
    return text === undefined || text === ""
      ? ""
      : `<c:pt idx="${index}"><c:v>${encodeXml(text)}</c:v></c:pt>`;
  });
  const format = tag === "numCache" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${tag}>${format}<c:ptCount val="${values.length}"/>${points.join("")}</c:${tag}>`;
}

const strings = (contents: WorkbookContents, reference: string): string =>
  `<c:strRef><c:f>${encodeXml(reference)}</c:f>${cache("strCache", valuesAt(contents, reference))}</c:strRef>`;
const numbers = (contents: WorkbookContents, reference: string): string =>
  `<c:numRef><c:f>${encodeXml(reference)}</c:f>${cache("numCache", valuesAt(contents, reference))}</c:numRef>`;

const DASHES = { solid: "solid", dash: "dash", dot: "sysDot" } as const;
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Kind {
  readonly plot: "barChart" | "lineChart" | "radarChart" | "scatterChart";
  readonly head: string;
}

function kindOf(type: string): Kind {
  const grouping = /Stacked100$/.test(type)
    ? "percentStacked"
    : /Stacked$/.test(type)
      ? "stacked"
      : undefined;
  if (type.startsWith("Radar")) {
    const style = type === "RadarFilled" ? "filled" : type === "RadarMarkers" ? "marker" : "standard";
    return { plot: "radarChart", head: `<c:radarStyle val="${style}"/><c:varyColors val="0"/>` };
  }
  if (type.startsWith("XYScatter"))
    return { plot: "scatterChart", head: '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' };
  if (type.startsWith("Line"))
    return {
      plot: "lineChart",
      head: `<c:grouping val="${grouping ?? "standard"}"/><c:varyColors val="0"/>`,
    };
  const direction = type.startsWith("Bar") ? "bar" : "col";
  return {
    plot: "barChart",
    head: `<c:barDir val="${direction}"/><c:grouping val="${grouping ?? "clustered"}"/><c:varyColors val="0"/>`,
  };
}

/** Office.js's names and the file's own both occur. */
const POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

function labels(series: ChartSeriesContents, kind: Kind): string {
  const { labels: wanted } = series;
  if (!wanted) return "";
  const position =
    wanted.position === null
      ? kind.plot === "barChart"
        ? "ctr"
        : "t"
      : (POSITIONS[wanted.position] ?? wanted.position);
  // Radar charts know no label position: Excel calls the file damaged if there is one.
  const place = kind.plot === "radarChart" ? "" : `<c:dLblPos val="${encodeAttribute(position)}"/>`;
  const format =
    wanted.numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${encodeAttribute(wanted.numberFormat)}" sourceLinked="0"/>`;
  const named = wanted.show === "series-name";
  return (
    `<c:dLbls>${format}${shape("<a:noFill/><a:ln><a:noFill/></a:ln>")}${textProperties(named ? 900 : 800, wanted.color ?? INK)}${place}` +
    `<c:showLegendKey val="0"/><c:showVal val="${named ? 0 : 1}"/><c:showCatName val="0"/><c:showSerName val="${named ? 1 : 0}"/>` +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function marker(series: ChartSeriesContents, color: string): string {
  if (series.marker === null) return "";
  if (series.marker === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  const size = Math.min(72, Math.max(2, Math.round(series.markerSize ?? 6)));
  return `<c:marker><c:symbol val="${series.marker}"/><c:size val="${size}"/>${shape(solid(color) + line("#FFFFFF"))}</c:marker>`;
}

function seriesXml(
  contents: WorkbookContents,
  series: ChartSeriesContents,
  index: number,
  kind: Kind,
): string {
  const automatic = ACCENTS[index % ACCENTS.length] ?? "#4472C4";
  const color = series.color ?? automatic;
  const name =
    "ref" in series.name ? strings(contents, series.name.ref) : `<c:v>${encodeXml(series.name.text)}</c:v>`;
  const bars = kind.plot === "barChart";
  // A series without colour and outline is a gap that pushes the next one along (safe ranges).
  const filling =
    series.color === null && !series.lineVisible
      ? "<a:noFill/><a:ln><a:noFill/></a:ln>"
      : solid(color) + line("#FFFFFF", 12700);
  const stroke = line(
    series.lineVisible ? color : null,
    28575,
    `<a:prstDash val="${DASHES[series.lineDash]}"/>`,
  );
  const scatter = kind.plot === "scatterChart";
  const categories =
    series.categories === null
      ? ""
      : scatter
        ? `<c:xVal>${numbers(contents, series.categories)}</c:xVal>`
        : `<c:cat>${strings(contents, series.categories)}</c:cat>`;
  const values = numbers(contents, series.values);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${shape(bars ? filling : stroke)}` +
    `${bars ? '<c:invertIfNegative val="0"/>' : marker(series, color)}${labels(series, kind)}${categories}` +
    `${scatter ? `<c:yVal>${values}</c:yVal><c:smooth val="0"/>` : `<c:val>${values}</c:val>`}` +
    `${kind.plot === "lineChart" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

/** A tidy step for a fixed range: 0–100 in twenties, 0–1 in fifths. */
function majorUnit(axis: AxisContents): string {
  if (axis.min === null || axis.max === null || axis.max <= axis.min) return "";
  const raw = (axis.max - axis.min) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10;
  return `<c:majorUnit val="${Number((step * power).toPrecision(12))}"/>`;
}

interface AxisPlace {
  readonly tag: "catAx" | "valAx";
  readonly id: number;
  readonly otherId: number;
  readonly side: "b" | "l" | "t" | "r";
  /** Where this axis stands on the other one: what the other one's contents say. */
  readonly crosses: AxisContents["crosses"];
  readonly ruled: boolean;
  readonly between: "between" | "midCat";
}

function axisXml(axis: AxisContents, place: AxisPlace): string {
  const bounds =
    (axis.max === null ? "" : `<c:max val="${axis.max}"/>`) +
    (axis.min === null ? "" : `<c:min val="${axis.min}"/>`);
  const category = place.tag === "catAx";
  const outline = place.ruled ? line(AXIS) : "<a:ln><a:noFill/></a:ln>";
  const format =
    axis.numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${encodeAttribute(axis.numberFormat)}" sourceLinked="0"/>`;
  return (
    `<c:${place.tag}><c:axId val="${place.id}"/><c:scaling><c:orientation val="${axis.reversed ? "maxMin" : "minMax"}"/>${bounds}</c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${place.side}"/>` +
    `${axis.majorGridlines ? `<c:majorGridlines>${shape(line(GRID))}</c:majorGridlines>` : ""}` +
    `${axis.title === null ? "" : title(axis.title, 900, false)}${format}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${category || !place.ruled ? "nextTo" : "low"}"/>` +
    `${shape(outline)}${textProperties(900, category ? INK : MUTED)}<c:crossAx val="${place.otherId}"/>` +
    `<c:crosses val="${place.crosses === "maximum" ? "max" : "autoZero"}"/>` +
    (category
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="${place.between}"/>${majorUnit(axis)}`) +
    `</c:${place.tag}>`
  );
}

const LEGENDS = { bottom: "b", right: "r", top: "t", left: "l" } as const;

/**
 * A chart part, in the look of the written report. Bars, columns, lines, radars and scatters; what else Office.js can
 * name becomes clustered columns.
 */
export function chartXml(contents: WorkbookContents, chart: ChartContents, number: number): string {
  const kind = kindOf(chart.type);
  const scatter = kind.plot === "scatterChart";
  const sideways = kind.plot === "barChart" && chart.type.startsWith("Bar");
  const first = 50_000_000 + number * 10 + 1;
  const second = first + 1;
  const bars = kind.plot === "barChart";
  const spacing = bars
    ? `<c:gapWidth val="${chart.gapWidth ?? 150}"/>${/Stacked/.test(chart.type) || chart.overlap !== null ? `<c:overlap val="${chart.overlap ?? 100}"/>` : ""}`
    : "";
  const categoryAxis = axisXml(chart.categoryAxis, {
    tag: scatter ? "valAx" : "catAx",
    id: first,
    otherId: second,
    side: sideways ? "l" : "b",
    crosses: chart.valueAxis.crosses,
    ruled: true,
    between: scatter ? "midCat" : "between",
  });
  const valueAxis = axisXml(chart.valueAxis, {
    tag: "valAx",
    id: second,
    otherId: first,
    side: sideways ? "b" : "l",
    crosses: chart.categoryAxis.crosses,
    ruled: scatter,
    between: scatter ? "midCat" : "between",
  });
  const legend =
    chart.legend === "none"
      ? ""
      : `<c:legend><c:legendPos val="${LEGENDS[chart.legend]}"/><c:overlay val="0"/>${textProperties(900, INK)}</c:legend>`;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>` +
    `${chart.title === null ? '<c:autoTitleDeleted val="1"/>' : `${title(chart.title, 1200, true)}<c:autoTitleDeleted val="0"/>`}` +
    `<c:plotArea><c:layout/><c:${kind.plot}>${kind.head}` +
    `${chart.series.map((series, index) => seriesXml(contents, series, index, kind)).join("")}${spacing}` +
    `${kind.plot === "lineChart" ? '<c:marker val="1"/>' : ""}` +
    `<c:axId val="${first}"/><c:axId val="${second}"/></c:${kind.plot}>${categoryAxis}${valueAxis}` +
    `${shape("<a:noFill/>")}</c:plotArea>${legend}` +
    // The figures may stand in columns someone folds away; the chart should stay.
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>${shape(solid("#FFFFFF") + line(FRAME))}</c:chartSpace>`
  );
}

/** A drawing part holding a sheet's charts; `rId1`… are its charts in order. */
export function drawingXml(charts: readonly ChartContents[]): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const anchors = charts.map(
    ({ place, name, title: heading }, index) =>
      `<xdr:twoCellAnchor editAs="oneCell">${corner("from", place.top, place.left)}${corner("to", place.bottom + 1, place.right + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${encodeAttribute(name)}" descr="${encodeAttribute(heading ?? name)}"/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
      `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ` +
      `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
      `r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`
  );
}
