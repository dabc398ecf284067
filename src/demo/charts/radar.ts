import type { DrawnChart } from "../../embedded/hands";
import type { PlotArea } from "./chart-frame";
import { marker } from "./marker";
import { GRID, INK, MUTED, PALETTE, svg, ticks } from "./svg";

const DASHES = { solid: "", dash: "7 4", dot: "2 3" } as const;

export function radar({ chart, series }: DrawnChart, area: PlotArea): SVGElement[] {
  const categories = series[0]?.categories ?? [];
  const max =
    chart.valueAxis.max ?? Math.max(1, ...series.flatMap((one) => one.values.map((value) => value ?? 0)));
  const radius = Math.max(10, Math.min(area.width / 2 - 62, area.height / 2 - 18));
  const center = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  const point = (index: number, value: number): { x: number; y: number } => {
    const angle = (2 * Math.PI * index) / Math.max(1, categories.length) - Math.PI / 2;
    const r = (radius * Math.max(0, Math.min(max, value))) / max;
    return { x: center.x + r * Math.cos(angle), y: center.y + r * Math.sin(angle) };
  };
  const polygon = (values: readonly number[]): string =>
    values
      .map((value, i) => point(i, value))
      .map(({ x, y }) => `${x},${y}`)
      .join(" ");
  const elements: SVGElement[] = [];
  for (const tick of ticks(0, max, 4)) {
    elements.push(
      svg("polygon", { points: polygon(categories.map(() => tick)), fill: "none", stroke: GRID }),
    );
    const at = point(0, tick);
    elements.push(svg("text", { x: at.x + 4, y: at.y + 3, fill: MUTED }, String(tick)));
  }
  categories.forEach((name, index) => {
    const at = {
      x: center.x + (point(index, max).x - center.x) * 1.1,
      y: center.y + (point(index, max).y - center.y) * 1.14,
    };
    const anchor = Math.abs(at.x - center.x) < 8 ? "middle" : at.x > center.x ? "start" : "end";
    elements.push(
      svg("text", { x: at.x, y: at.y + 4, "text-anchor": anchor, fill: INK }, String(name ?? "")),
    );
  });
  series.forEach((one, s) => {
    const look = chart.series[s];
    const color = look?.color ?? PALETTE[s % PALETTE.length]!;
    elements.push(
      svg("polygon", {
        points: polygon(one.values.map((value) => value ?? 0)),
        fill: "none",
        stroke: color,
        "stroke-width": 2.5,
        "stroke-dasharray": DASHES[look?.lineDash ?? "solid"],
        "stroke-linejoin": "round",
      }),
    );
    one.values.forEach((value, i) => {
      const at = point(i, value ?? 0);
      elements.push(marker(look?.marker ?? "circle", at.x, at.y, 3.6, color));
    });
  });
  return elements;
}
