import type { DrawnChart } from "../../embedded/hands";
import { marker } from "./marker";
import { radar } from "./radar";
import { scatter } from "./scatter";
import { stackedBars } from "./stacked-bar";
import { INK, MUTED, PALETTE, svg } from "./svg";

export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function legend({ chart, series }: DrawnChart, width: number, top: number): SVGElement[] {
  const widths = series.map((one) => 26 + one.name.length * 5.6);
  const total = widths.reduce((sum, one) => sum + one, 0);
  let at = Math.max(8, (width - total) / 2);
  return series.flatMap((one, s) => {
    const color = chart.series[s]?.color ?? PALETTE[s % PALETTE.length]!;
    const shape = chart.type.startsWith("Bar") ? "square" : (chart.series[s]?.marker ?? "circle");
    const entry = [
      marker(shape, at + 6, top, 4, color),
      svg("text", { x: at + 14, y: top + 3.5, fill: MUTED }, one.name),
    ];
    at += widths[s]!;
    return entry;
  });
}

function plot(drawn: DrawnChart, area: PlotArea): SVGElement[] {
  if (drawn.chart.type.startsWith("BarStacked")) return stackedBars(drawn, area);
  if (drawn.chart.type.startsWith("Radar")) return radar(drawn, area);
  if (drawn.chart.type.startsWith("XYScatter")) return scatter(drawn, area);
  return [
    svg(
      "text",
      { x: area.left + area.width / 2, y: area.top + area.height / 2, "text-anchor": "middle", fill: MUTED },
      drawn.chart.type,
    ),
  ];
}

/** A chart as the demo draws it: what Excel would show, near enough to follow the numbers. */
export function chartElement(drawn: DrawnChart, width: number, height: number, zoom: number): SVGSVGElement {
  const { chart } = drawn;
  const w = width / zoom;
  const h = height / zoom;
  const top = chart.title ? 40 : 12;
  const bottom = chart.legend === "none" ? 10 : 30;
  const root = svg("svg", {
    class: "chart",
    viewBox: `0 0 ${w} ${h}`,
    width,
    height,
    role: "img",
    "aria-label": chart.title ?? chart.name,
    "data-chart": chart.name,
  });
  root.append(
    svg("rect", { x: 0.5, y: 0.5, width: w - 1, height: h - 1, fill: "#FFFFFF", stroke: "#D5DAE3" }),
  );
  if (chart.title)
    root.append(
      svg(
        "text",
        { x: w / 2, y: 25, "text-anchor": "middle", fill: INK, "font-size": 14, "font-weight": 600 },
        chart.title,
      ),
    );
  root.append(...plot(drawn, { left: 12, top, width: w - 24, height: h - top - bottom }));
  if (chart.legend !== "none") root.append(...legend(drawn, w, h - 14));
  return root;
}
