import type { MemberUse } from "./find-uses";

/** A use that an Excel at the floor would not answer. */
export interface Offence {
  readonly use: MemberUse;
  readonly why: string;
}

/** Uses above the floor without a feature test of at least their version; beta and untagged ones always. */
export function judge(uses: readonly MemberUse[], floorMinor: number): readonly Offence[] {
  return uses.flatMap((use): Offence[] => {
    if (use.minor === undefined) return [{ use, why: `${use.set}: no Excel is sure to have it` }];
    if (use.minor <= floorMinor || (use.guarded !== undefined && use.guarded >= use.minor)) return [];
    const guard =
      use.guarded === undefined ? "no supports(…) guards it" : `only 1.${use.guarded} is made sure of`;
    return [{ use, why: `needs ${use.set}, the floor is 1.${floorMinor}: ${guard}` }];
  });
}

/** Members with their requirement set, one line each, sorted by version and name. */
export function tableOf(uses: readonly MemberUse[]): readonly string[] {
  const members = new Map<string, { use: MemberUse; count: number }>();
  for (const use of uses) {
    const known = members.get(use.member);
    if (known) known.count += 1;
    else members.set(use.member, { use, count: 1 });
  }
  const width = Math.max(0, ...[...members.keys()].map((member) => member.length));
  return [...members.values()]
    .sort(
      (one, other) =>
        (one.use.minor ?? 99) - (other.use.minor ?? 99) || compare(one.use.member, other.use.member),
    )
    .map(({ use, count }) => `${use.member.padEnd(width)}  ${use.set.padEnd(13)}  ${count}`);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
