/** A column's width is counted in digits; running text fits about a fifth more of its narrower letters. */
const LETTERS_PER_WIDTH = 1.2;
/** More than this many characters fill the tallest row anyway. */
const ENOUGH = 600;

/** East Asian characters are about two wide. */
function widthOf(text: string): number {
  let wide = 0;
  for (const sign of text) wide += sign.charCodeAt(0) > 0x2e80 ? 2 : 1;
  return wide;
}

/** How many lines wrapped text takes in a column so wide (in characters), about: words stay whole while they fit a line. */
export function linesNeeded(text: string, width: number): number {
  const room = width * LETTERS_PER_WIDTH;
  let lines = 0;
  for (const part of text.slice(0, ENOUGH).split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of part.split(" ")) {
      const wide = widthOf(word);
      if (used > 0 && used + 1 + wide > room) {
        lines += 1;
        used = 0;
      }
      const over = Math.ceil(Math.max(wide, 1) / room) - 1;
      lines += over;
      used += (used > 0 ? 1 : 0) + wide - over * room;
    }
  }
  return lines;
}

/** Height in points of a row of so many lines of 10-point text. */
export function heightOf(lines: number): number {
  return 3 + lines * 13.5;
}

/** How wide (in characters) a column of bold names must be, within reason: `least` for short ones, `most` for the longest. */
export function nameColumnWidth(names: readonly string[], least: number, most: number): number {
  const longest = Math.max(0, ...names.map(widthOf));
  return Math.min(most, Math.max(least, Math.ceil(longest * 1.05) + 2));
}
