import type { DrawnChart } from "../../embedded/hands";
import type { PlotArea } from "./chart-frame";
import { marker } from "./marker";
import { GRID, INK, MUTED, PALETTE, svg, ticks } from "./svg";

interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly series: number;
}

function bounds(
  values: readonly number[],
  min: number | null,
  max: number | null,
): readonly [number, number] {
  const low = min ?? Math.min(...values);
  const high = max ?? Math.max(...values);
  if (low < high)
    return min === null
      ? [low - (high - low) * 0.1, high + (max === null ? (high - low) * 0.1 : 0)]
      : [low, high];
  return [low - 1, high + 1];
}

export function scatter({ chart, series }: DrawnChart, area: PlotArea): SVGElement[] {
  const dots: Dot[] = series.flatMap((one, s) =>
    one.values.flatMap((y, i) => {
      const x = one.categories[i];
      return typeof x === "number" && typeof y === "number" ? [{ name: one.name, x, y, series: s }] : [];
    }),
  );
  if (dots.length === 0) return [];
  const [xMin, xMax] = bounds(
    dots.map((dot) => dot.x),
    chart.categoryAxis.min,
    chart.categoryAxis.max,
  );
  const [yMin, yMax] = bounds(
    dots.map((dot) => dot.y),
    chart.valueAxis.min,
    chart.valueAxis.max,
  );
  const plot = { left: area.left + 44, top: area.top, width: area.width - 62, height: area.height - 38 };
  const x = (value: number): number => plot.left + ((value - xMin) / (xMax - xMin)) * plot.width;
  const y = (value: number): number =>
    plot.top + plot.height - ((value - yMin) / (yMax - yMin)) * plot.height;
  const elements: SVGElement[] = [];
  const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
  for (const tick of ticks(xMin, xMax, 6)) {
    elements.push(
      svg("line", { x1: x(tick), x2: x(tick), y1: plot.top, y2: plot.top + plot.height, stroke: GRID }),
    );
    elements.push(
      svg(
        "text",
        { x: x(tick), y: plot.top + plot.height + 14, "text-anchor": "middle", fill: MUTED },
        compact.format(tick),
      ),
    );
  }
  for (const tick of ticks(yMin, yMax, 6)) {
    elements.push(
      svg("line", { x1: plot.left, x2: plot.left + plot.width, y1: y(tick), y2: y(tick), stroke: GRID }),
    );
    elements.push(
      svg(
        "text",
        { x: plot.left - 6, y: y(tick) + 3.5, "text-anchor": "end", fill: MUTED },
        compact.format(tick),
      ),
    );
  }
  dots.forEach((dot, index) => {
    const look = chart.series[dot.series];
    const color = look?.color ?? PALETTE[dot.series % PALETTE.length]!;
    elements.push(
      marker(look?.marker ?? "diamond", x(dot.x), y(dot.y), (look?.markerSize ?? 8) / 2 + 1, color),
    );
    elements.push(
      svg(
        "text",
        { x: x(dot.x), y: y(dot.y) + (index % 2 ? 18 : -9), "text-anchor": "middle", fill: INK },
        dot.name,
      ),
    );
  });
  const { categoryAxis, valueAxis } = chart;
  if (categoryAxis.title)
    elements.push(
      svg(
        "text",
        {
          x: plot.left + plot.width / 2,
          y: area.top + area.height - 4,
          "text-anchor": "middle",
          fill: MUTED,
        },
        categoryAxis.title,
      ),
    );
  if (valueAxis.title) {
    const middle = plot.top + plot.height / 2;
    elements.push(
      svg(
        "text",
        {
          x: area.left + 8,
          y: middle,
          "text-anchor": "middle",
          fill: MUTED,
          transform: `rotate(-90 ${area.left + 8} ${middle})`,
        },
        valueAxis.title,
      ),
    );
  }
  return elements;
}
