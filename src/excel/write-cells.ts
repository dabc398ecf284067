import type { RoundTrips } from "./count-syncs";
import { ANCHORS, USUAL_TITLES } from "./find-our-sheets";

/** Writes the weight cells, one below the other, in one round trip. Resolved by name: the sheet may have moved. */
export async function writeWeights(trips: RoundTrips, values: readonly number[]): Promise<void> {
  await trips.run(
    async (batch) => {
      const cells = batch.context.workbook.names.getItem(ANCHORS.ranking).getRange();
      cells.values = values.map((value) => [value]);
      await batch.sync();
    },
    { sheet: USUAL_TITLES.ranking },
  );
}

/** Writes one score, or the formula that makes it, in one round trip (row and column from 0 within the scores); null clears the cell. */
export async function writeScore(
  trips: RoundTrips,
  row: number,
  column: number,
  value: number | `=${string}` | null,
): Promise<void> {
  await trips.run(
    async (batch) => {
      const scores = batch.context.workbook.names.getItem(ANCHORS.scorecard).getRange();
      scores.getCell(row, column).values = [[value ?? ""]];
      await batch.sync();
    },
    { sheet: USUAL_TITLES.scorecard },
  );
}
