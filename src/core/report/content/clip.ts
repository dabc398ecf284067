/** A cell holds 32,767 characters. */
const LONGEST_CELL = 32_000;

/** Text that fits a cell; what is cut off is marked. The source cell keeps the whole of it. */
export function clip(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} […]` : text;
}
