/** A band of rows of one sheet, read in one go. Positions count from 0. */
export interface Piece {
  /** Which of the sheets given. */
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells in use on one sheet; undefined for an empty one. */
export type UsedCells =
  | { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number }
  | undefined;

/** Excel on the web answers at most 5 MB: some 100,000 ordinary cells. */
export const CELLS_PER_READ = 100_000;

/**
 * Cuts used ranges into round trips of `limit` cells (and the rest of the row the limit falls in, so that there are
 * never more of them than cells / `limit`, rounded up). Small sheets share one.
 */
export function cutIntoChunks(
  used: readonly UsedCells[],
  limit: number = CELLS_PER_READ,
): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  let room = 0;
  used.forEach((cells, sheet) => {
    if (!cells) return;
    for (let done = 0; done < cells.rows;) {
      if (room <= 0) {
        chunks.push([]);
        room = limit;
      }
      const rows = Math.min(cells.rows - done, Math.ceil(room / cells.columns));
      chunks[chunks.length - 1]!.push({
        sheet,
        top: cells.top + done,
        left: cells.left,
        rows,
        columns: cells.columns,
      });
      room -= rows * cells.columns;
      done += rows;
    }
  });
  return chunks;
}

/** Two halves of a chunk that was too much for one answer; undefined when it is a single row. */
export function halve(chunk: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | undefined {
  if (chunk.length > 1) {
    const middle = Math.ceil(chunk.length / 2);
    return [chunk.slice(0, middle), chunk.slice(middle)];
  }
  const piece = chunk[0];
  if (!piece || piece.rows < 2) return undefined;
  const rows = Math.ceil(piece.rows / 2);
  return [[{ ...piece, rows }], [{ ...piece, top: piece.top + rows, rows: piece.rows - rows }]];
}
