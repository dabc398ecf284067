import type { Correction } from "../model";
import { contentOf, settle } from "./same-thing";

/** The corrections as the workbook held them when last looked at, and as they should stand there. */
export interface FollowedCorrections {
  readonly inWorkbook: readonly Correction[];
  /** Those applied, with what people have added or taken back in the workbook since. */
  readonly wanted: readonly Correction[];
}

/**
 * What people did in the workbook since it was last looked at, done to the corrections wanted: rows that have gone are
 * taken back, new ones are added, and decisions not written yet stay.
 */
export function followWorkbook(
  before: FollowedCorrections,
  inWorkbook: readonly Correction[],
): FollowedCorrections {
  const earlier = new Set(before.inWorkbook.map(contentOf));
  const now = new Set(inWorkbook.map(contentOf));
  const isTakenBack = (content: string): boolean => earlier.has(content) && !now.has(content);
  return {
    inWorkbook,
    wanted: settle([
      ...before.wanted.filter((correction) => !isTakenBack(contentOf(correction))),
      ...inWorkbook.filter((correction) => !earlier.has(contentOf(correction))),
    ]),
  };
}
