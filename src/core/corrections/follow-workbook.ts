import type { Correction } from "../model";
import { livesInCells } from "../settings/is-setting";
import { contentOf, settle, subjectOf } from "./same-thing";

/** The corrections as the workbook held them when last looked at, and as they should stand there. */
export interface FollowedCorrections {
  readonly inWorkbook: readonly Correction[];
  /** Those applied, with what people have added or taken back in the workbook since. */
  readonly wanted: readonly Correction[];
}

/**
 * What people did in the workbook since it was last looked at, done to the corrections wanted: rows that have gone are
 * taken back, new ones are added, and decisions not written yet stay. A cell that was set back to what was suggested has
 * been changed like any other: it takes back whatever was decided for it.
 */
export function followWorkbook(
  before: FollowedCorrections,
  inWorkbook: readonly Correction[],
): FollowedCorrections {
  const earlier = new Set(before.inWorkbook.map(contentOf));
  const now = new Set(inWorkbook.map(contentOf));
  const wanted = new Set(before.wanted.map(contentOf));
  const inCells = new Set(inWorkbook.filter(livesInCells).map(subjectOf));
  const setBack = new Set(
    before.inWorkbook
      .filter(livesInCells)
      .map(subjectOf)
      .filter((subject) => !inCells.has(subject)),
  );
  const isTakenBack = (correction: Correction): boolean => {
    const content = contentOf(correction);
    return (earlier.has(content) && !now.has(content)) || setBack.has(subjectOf(correction));
  };
  const isNew = (content: string): boolean => !earlier.has(content) && !wanted.has(content);
  return {
    inWorkbook,
    wanted: settle([
      ...before.wanted.filter((correction) => !isTakenBack(correction)),
      ...inWorkbook.filter((correction) => isNew(contentOf(correction))),
    ]),
  };
}
