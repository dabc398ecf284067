import { svg } from "./svg";

export function marker(
  shape: "circle" | "square" | "triangle" | "diamond" | "none",
  x: number,
  y: number,
  r: number,
  color: string,
): SVGElement {
  switch (shape) {
    case "square":
      return svg("rect", { x: x - r, y: y - r, width: 2 * r, height: 2 * r, fill: color });
    case "triangle":
      return svg("polygon", { points: `${x},${y - r} ${x + r},${y + r} ${x - r},${y + r}`, fill: color });
    case "diamond":
      return svg("polygon", {
        points: `${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}`,
        fill: color,
      });
    case "none":
      return svg("g", {});
    case "circle":
      return svg("circle", { cx: x, cy: y, r, fill: color });
  }
}
