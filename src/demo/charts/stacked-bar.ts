import type { DrawnChart } from "../../embedded/hands";
import { GRID, INK, inkOn, MUTED, PALETTE, svg, ticks } from "./svg";
import type { PlotArea } from "./chart-frame";

/** Horizontal stacked bars, first category on top when the axis is reversed as Excel's leaderboards want it. */
export function stackedBars({ chart, series }: DrawnChart, area: PlotArea): SVGElement[] {
  const percent = chart.type === "BarStacked100";
  const categories = series[0]?.categories ?? [];
  const totals = categories.map((_, i) =>
    series.reduce((sum, one) => sum + Math.max(0, one.values[i] ?? 0), 0),
  );
  const max = percent ? 100 : (chart.valueAxis.max ?? Math.max(1, ...totals));
  const min = chart.valueAxis.min ?? 0;
  const labelWidth = Math.min(
    area.width * 0.4,
    8 + Math.max(0, ...categories.map((name) => String(name ?? "").length)) * 5.6,
  );
  const left = area.left + labelWidth;
  const width = Math.max(10, area.width - labelWidth - 10);
  const x = (value: number): number => left + ((Math.min(max, value) - min) / (max - min || 1)) * width;
  const height = area.height - 18;
  const step = height / Math.max(1, categories.length);
  const thick = step / (1 + (chart.gapWidth ?? 50) / 100);
  const elements: SVGElement[] = [];
  for (const tick of ticks(min, max, 6)) {
    elements.push(
      svg("line", { x1: x(tick), x2: x(tick), y1: area.top, y2: area.top + height, stroke: GRID }),
    );
    elements.push(
      svg(
        "text",
        { x: x(tick), y: area.top + height + 14, "text-anchor": "middle", fill: MUTED },
        String(tick),
      ),
    );
  }
  categories.forEach((name, index) => {
    const row = chart.categoryAxis.reversed ? index : categories.length - 1 - index;
    const y = area.top + row * step + (step - thick) / 2;
    elements.push(
      svg(
        "text",
        { x: left - 6, y: y + thick / 2 + 3.5, "text-anchor": "end", fill: INK },
        String(name ?? ""),
      ),
    );
    let from = min;
    series.forEach((one, s) => {
      const value = one.values[index] ?? 0;
      const share = percent ? (totals[index]! > 0 ? (100 * value) / totals[index]! : 0) : value;
      if (!(share > 0)) return;
      const color = chart.series[s]?.color ?? PALETTE[s % PALETTE.length]!;
      const [x1, x2] = [x(from), x(from + share)];
      elements.push(svg("rect", { x: x1, y, width: Math.max(0, x2 - x1 - 1.5), height: thick, fill: color }));
      if (chart.series[s]?.labels && x2 - x1 > 16)
        elements.push(
          svg(
            "text",
            { x: (x1 + x2) / 2, y: y + thick / 2 + 3.5, "text-anchor": "middle", fill: inkOn(color) },
            String(Math.round(value)),
          ),
        );
      from += share;
    });
  });
  return elements;
}
