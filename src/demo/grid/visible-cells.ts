import type { Rect } from "../../embedded/workbook/contents";
import type { Axis, Geometry } from "./geometry";

/** One of the four panes that frozen rows and columns make: which cells it shows and where they begin on the screen. */
export interface Pane {
  readonly name: "corner" | "top" | "left" | "body";
  /** On the screen, in pixels. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** What to take off a cell's position in the sheet to get its place in the pane. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly cells: Rect;
}

function span(
  axis: Axis,
  from: number,
  to: number,
  first: number,
  last: number,
): { from: number; to: number } {
  return { from: Math.max(first, axis.at(from)), to: Math.min(last, axis.at(Math.max(from, to - 1))) };
}

/** Splits the view into its panes. `scroll` counts from the first cell that isn't frozen. */
export function layOutPanes(
  geometry: Geometry,
  frozen: { readonly rows: number; readonly columns: number },
  scroll: { readonly x: number; readonly y: number },
  view: { readonly width: number; readonly height: number },
): readonly Pane[] {
  const { rows, columns } = geometry;
  const frozenHeight = Math.min(rows.start(frozen.rows), view.height);
  const frozenWidth = Math.min(columns.start(frozen.columns), view.width);
  const bodyWidth = view.width - frozenWidth;
  const bodyHeight = view.height - frozenHeight;
  const bodyRows = span(
    rows,
    frozenHeight + scroll.y,
    frozenHeight + scroll.y + bodyHeight,
    frozen.rows,
    rows.count - 1,
  );
  const bodyColumns = span(
    columns,
    frozenWidth + scroll.x,
    frozenWidth + scroll.x + bodyWidth,
    frozen.columns,
    columns.count - 1,
  );
  const top = { from: 0, to: frozen.rows - 1 };
  const left = { from: 0, to: frozen.columns - 1 };
  const pane = (
    name: Pane["name"],
    box: Pane["box"],
    shift: Pane["shift"],
    r: { from: number; to: number },
    c: { from: number; to: number },
  ): Pane => ({ name, box, shift, cells: { top: r.from, bottom: r.to, left: c.from, right: c.to } });
  const panes = [
    pane(
      "body",
      { left: frozenWidth, top: frozenHeight, width: bodyWidth, height: bodyHeight },
      { x: frozenWidth + scroll.x, y: frozenHeight + scroll.y },
      bodyRows,
      bodyColumns,
    ),
  ];
  if (frozen.rows > 0)
    panes.push(
      pane(
        "top",
        { left: frozenWidth, top: 0, width: bodyWidth, height: frozenHeight },
        { x: frozenWidth + scroll.x, y: 0 },
        top,
        bodyColumns,
      ),
    );
  if (frozen.columns > 0)
    panes.push(
      pane(
        "left",
        { left: 0, top: frozenHeight, width: frozenWidth, height: bodyHeight },
        { x: 0, y: frozenHeight + scroll.y },
        bodyRows,
        left,
      ),
    );
  if (frozen.rows > 0 && frozen.columns > 0)
    panes.push(
      pane(
        "corner",
        { left: 0, top: 0, width: frozenWidth, height: frozenHeight },
        { x: 0, y: 0 },
        top,
        left,
      ),
    );
  return panes.filter(({ box }) => box.width > 0 && box.height > 0);
}
