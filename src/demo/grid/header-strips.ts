import { columnLetters } from "../../core/model";
import type { Rect } from "../../embedded/workbook/contents";
import type { Box } from "./cell-view";
import { HEADER_HEIGHT, ROW_HEADER_WIDTH, type Axis, type Geometry } from "./geometry";
import type { Pane } from "./visible-cells";

interface Band {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
  readonly selected: readonly [number, number];
  readonly name: (index: number) => string;
  readonly horizontal: boolean;
}

function labels(band: Band): HTMLElement[] {
  const elements: HTMLElement[] = [];
  for (let index = band.from; index <= band.to; index++) {
    const size = band.axis.size(index);
    if (size === 0) continue;
    const element = document.createElement("span");
    element.textContent = band.name(index);
    if (index >= band.selected[0] && index <= band.selected[1]) element.className = "on";
    const at = band.axis.start(index) - band.shift;
    element.style.transform = band.horizontal ? `translateX(${at}px)` : `translateY(${at}px)`;
    element.style[band.horizontal ? "width" : "height"] = `${size}px`;
    elements.push(element);
  }
  return elements;
}

function strip(className: string, box: Box, children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.style.left = `${box.left}px`;
  element.style.top = `${box.top}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
  element.append(...children);
  return element;
}

/** Column letters above the topmost panes, row numbers beside the leftmost ones. */
export function headerStrips(
  panes: readonly Pane[],
  { rows, columns }: Geometry,
  selection: Rect,
): HTMLElement[] {
  const above = panes
    .filter(({ box }) => box.top === 0)
    .map((pane) =>
      strip(
        "column-headers",
        { left: pane.box.left + ROW_HEADER_WIDTH, top: 0, width: pane.box.width, height: HEADER_HEIGHT },
        labels({
          axis: columns,
          from: pane.cells.left,
          to: pane.cells.right,
          shift: pane.shift.x,
          selected: [selection.left, selection.right],
          name: columnLetters,
          horizontal: true,
        }),
      ),
    );
  const beside = panes
    .filter(({ box }) => box.left === 0)
    .map((pane) =>
      strip(
        "row-headers",
        { left: 0, top: pane.box.top + HEADER_HEIGHT, width: ROW_HEADER_WIDTH, height: pane.box.height },
        labels({
          axis: rows,
          from: pane.cells.top,
          to: pane.cells.bottom,
          shift: pane.shift.y,
          selected: [selection.top, selection.bottom],
          name: (row) => String(row + 1),
          horizontal: false,
        }),
      ),
    );
  const corner = strip(
    "headers-corner",
    { left: 0, top: 0, width: ROW_HEADER_WIDTH, height: HEADER_HEIGHT },
    [],
  );
  return [...above, ...beside, corner];
}
