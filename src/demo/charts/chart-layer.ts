import type { DrawnChart } from "../../embedded/hands";
import type { Geometry } from "../grid/geometry";
import type { Pane } from "../grid/visible-cells";
import { chartElement } from "./chart-frame";

/** The charts that reach into a pane, at their place over the cells. */
export function chartLayer(
  charts: readonly DrawnChart[],
  pane: Pane,
  { rows, columns, zoom }: Geometry,
): SVGElement[] {
  return charts.flatMap((drawn) => {
    const { place } = drawn.chart;
    const { cells } = pane;
    if (
      place.bottom < cells.top ||
      place.top > cells.bottom ||
      place.right < cells.left ||
      place.left > cells.right
    )
      return [];
    const element = chartElement(
      drawn,
      columns.start(place.right + 1) - columns.start(place.left),
      rows.start(place.bottom + 1) - rows.start(place.top),
      zoom,
    );
    element.style.transform = `translate(${columns.start(place.left) - pane.shift.x}px, ${rows.start(place.top) - pane.shift.y}px)`;
    return [element];
  });
}
