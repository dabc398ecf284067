/** A column's width is counted in digits; running text fits about a fifth more of its narrower letters. */
const LETTERS_PER_WIDTH = 1.2;
/** More than this many characters fill the tallest row anyway. */
const ENOUGH = 600;

/** How many lines wrapped text takes in a column so wide (in characters), about. East Asian characters are two wide. */
export function linesNeeded(text: string, width: number): number {
  let count = 0;
  for (const part of text.slice(0, ENOUGH).split("\n")) {
    let wide = 0;
    for (const sign of part) wide += sign.charCodeAt(0) > 0x2e80 ? 2 : 1;
    count += Math.max(1, Math.ceil(wide / (width * LETTERS_PER_WIDTH)));
  }
  return count;
}

/** Height in points of a row of so many lines of 10-point text. */
export function heightOf(lines: number): number {
  return 3 + lines * 13.5;
}
