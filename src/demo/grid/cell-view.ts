import type { DrawnCell } from "../../embedded/hands";
import type { BorderSide } from "../../embedded/workbook/contents";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const LINE_WIDTHS: Readonly<Record<BorderSide["style"], string>> = {
  hair: "1px solid",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dashed: "1px dashed",
  dotted: "1px dotted",
  double: "3px double",
};

function line(side: BorderSide | undefined): string {
  return side ? `${LINE_WIDTHS[side.style]} ${side.color}` : "";
}

/** Where the text stands: Excel puts numbers right, words left, truth and errors in the middle. */
function textAlign(cell: DrawnCell): "left" | "center" | "right" {
  if (cell.style.align !== "general") return cell.style.align;
  if (cell.kind === "number") return "right";
  return cell.kind === "boolean" || cell.kind === "error" ? "center" : "left";
}

/** True when the text may run on over empty neighbours, as it does in Excel. */
export function runsOver(cell: DrawnCell): boolean {
  return cell.kind === "text" && !cell.style.wrap && textAlign(cell) === "left" && cell.text !== "";
}

const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/**
 * One cell as an element. `textWidth` is how far its text may run (its own width, or over empty neighbours).
 * Vendors' words are set as text, never as HTML.
 */
export function cellElement(
  address: string,
  cell: DrawnCell,
  box: Box,
  textWidth: number,
  zoom: number,
  gridlines: boolean,
): HTMLElement {
  const element = document.createElement("div");
  element.className = "cell";
  element.setAttribute("role", "gridcell");
  element.dataset.address = address;
  const { style } = element;
  style.transform = `translate(${box.left}px, ${box.top}px)`;
  style.width = `${box.width}px`;
  style.height = `${box.height}px`;
  if (cell.style.fill) style.background = cell.style.fill;
  else if (!gridlines) style.background = "transparent";
  if (gridlines && !cell.style.fill) style.boxShadow = "inset -1px -1px 0 var(--gridline)";
  const { border } = cell.style;
  if (border.top) style.borderTop = line(border.top);
  if (border.bottom) style.borderBottom = line(border.bottom);
  if (border.left) style.borderLeft = line(border.left);
  if (border.right) style.borderRight = line(border.right);
  if (cell.bar) element.append(barElement(cell.bar));
  if (cell.text !== "") element.append(textElement(cell, textWidth, zoom));
  // Text that runs on must lie over the fills of the cells it runs over.
  if (textWidth > box.width) style.zIndex = "1";
  return element;
}

function barElement(bar: NonNullable<DrawnCell["bar"]>): HTMLElement {
  const element = document.createElement("i");
  element.className = "bar";
  element.style.width = `${Math.max(0, Math.min(1, bar.share)) * 100}%`;
  element.style.background = bar.color;
  return element;
}

function textElement(cell: DrawnCell, textWidth: number, zoom: number): HTMLElement {
  const holder = document.createElement("span");
  const { font } = cell.style;
  const align = textAlign(cell);
  holder.className = cell.link ? "text link" : "text";
  holder.style.width = `${textWidth}px`;
  holder.style.alignItems = VERTICAL[cell.style.verticalAlign];
  holder.style.justifyContent = align === "left" ? "flex-start" : align === "right" ? "flex-end" : "center";
  holder.style.textAlign = align;
  holder.style.font = `${font.italic ? "italic " : ""}${font.bold ? "600 " : ""}${(font.size * zoom * 4) / 3}px ${fontStack(font.name)}`;
  holder.style.color = font.color;
  holder.style.whiteSpace = cell.style.wrap ? "pre-wrap" : "pre";
  if (font.underline) holder.style.textDecoration = "underline";
  if (cell.style.indent > 0) holder.style.paddingLeft = `${3 + cell.style.indent * 9 * zoom}px`;
  const words = document.createElement("span");
  words.textContent = cell.text;
  holder.append(words);
  return holder;
}

/** Calibri is not everywhere: Carlito has its proportions. */
export function fontStack(name: string): string {
  return `"${name.replace(/["\\]/g, "")}", Carlito, "Segoe UI", "Noto Sans CJK KR", sans-serif`;
}
