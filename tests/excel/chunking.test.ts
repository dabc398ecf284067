import fc from "fast-check";
import { cutIntoChunks, halve, type Piece, type UsedCells } from "../../src/excel/chunking";

const usedCells = fc.option(
  fc.record({
    top: fc.nat(50),
    left: fc.nat(50),
    rows: fc.integer({ min: 1, max: 400 }),
    columns: fc.integer({ min: 1, max: 60 }),
  }),
  { nil: undefined },
);

const cellsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

describe("cutting used ranges into round trips", () => {
  it("covers every row of every sheet once, in order, and never cuts a row", () => {
    fc.assert(
      fc.property(
        fc.array(usedCells, { maxLength: 12 }),
        fc.integer({ min: 50, max: 3000 }),
        (used: UsedCells[], limit) => {
          const pieces = cutIntoChunks(used, limit).flat();
          used.forEach((cells, sheet) => {
            const own = pieces.filter((piece) => piece.sheet === sheet);
            let next = cells?.top ?? 0;
            const wellPlaced = own.every((piece) => {
              const fits =
                piece.top === next && piece.left === cells!.left && piece.columns === cells!.columns;
              next += piece.rows;
              return fits;
            });
            expect(wellPlaced).toBe(true);
            expect(next).toBe(cells ? cells.top + cells.rows : 0);
          });
        },
      ),
    );
  });

  it("never takes more round trips than one per limit of cells, and goes over it by less than a row", () => {
    fc.assert(
      fc.property(
        fc.array(usedCells, { maxLength: 12 }),
        fc.integer({ min: 50, max: 3000 }),
        (used: UsedCells[], limit) => {
          const chunks = cutIntoChunks(used, limit);
          expect(chunks.length).toBeLessThanOrEqual(Math.ceil(cellsOf(chunks.flat()) / limit));
          const within = chunks.every(
            (chunk) => cellsOf(chunk) < limit + Math.max(...chunk.map(({ columns }) => columns)),
          );
          expect(within).toBe(true);
        },
      ),
    );
  });

  it("halves a chunk without losing or doubling a row, down to a single one", () => {
    fc.assert(
      fc.property(fc.array(usedCells, { minLength: 1, maxLength: 4 }), (used: UsedCells[]) => {
        const chunk = cutIntoChunks(used, 1_000_000).flat();
        if (chunk.length === 0) return;
        const halves = halve(chunk);
        if (!halves) expect(chunk).toEqual([expect.objectContaining({ rows: 1 })]);
        else {
          expect(cellsOf(halves[0]) + cellsOf(halves[1])).toBe(cellsOf(chunk));
          expect(Math.min(cellsOf(halves[0]), cellsOf(halves[1]))).toBeGreaterThan(0);
        }
      }),
    );
  });
});
