export interface CodedRectangle {
  readonly code: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Divides a matrix of codes (row after row, `width` a row) into rectangles of one code each: runs of a row, joined with the
 * run above when both reach from and to the same columns. One pass.
 */
export function rectanglesOf(codes: Int32Array, width: number): readonly CodedRectangle[] {
  const found: { code: number; top: number; left: number; bottom: number; right: number }[] = [];
  if (width === 0) return found;
  /** Index into `found` of the rectangle that begins at a column in the row above. */
  let above = new Int32Array(width).fill(-1);
  for (let row = 0, start = 0; start < codes.length; row += 1, start += width) {
    const own = new Int32Array(width).fill(-1);
    for (let left = 0; left < width;) {
      const code = codes[start + left]!;
      let right = left;
      while (right + 1 < width && codes[start + right + 1] === code) right += 1;
      const index = above[left]!;
      const over = index < 0 ? undefined : found[index];
      if (over?.code === code && over.right === right) {
        over.bottom = row;
        own[left] = index;
      } else {
        own[left] = found.length;
        found.push({ code, top: row, left, bottom: row, right });
      }
      left = right + 1;
    }
    above = own;
  }
  return found;
}
