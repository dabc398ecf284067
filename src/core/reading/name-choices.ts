import { tidy } from "./plain-text";

/** What people decided by hand about names, as they stand in the workbook; wins over what is detected. */
export interface NameCorrections {
  /** Names taken for a baseline or placeholder that are vendors after all. */
  readonly reinstate?: readonly string[];
  /** Names that are no vendors. All spellings of such a vendor go with it. */
  readonly leaveOut?: readonly string[];
  /** Spellings that are vendors of their own, though they look like another name of one. */
  readonly apart?: readonly string[];
  /**
   * Spelling → name of the vendor it belongs to, however different they look. Two that answered the same question of one
   * table stay two all the same (`possibleJoins`).
   */
  readonly joined?: Readonly<Record<string, string>>;
}

export interface NameChoices {
  reinstated(name: string): boolean;
  isLeftOut(this: void, name: string): boolean;
  isApart(name: string): boolean;
  /** The name a spelling was joined with by hand, else the spelling itself. */
  owner(name: string): string;
}

/** Prepares corrections for look-up: blanks and invisible marks make no difference, circles of joined names end. */
export function nameChoices(corrections: NameCorrections): NameChoices {
  const setOf = (names: readonly string[] = []): ReadonlySet<string> => new Set(names.map(tidy));
  const reinstate = setOf(corrections.reinstate);
  const leaveOut = setOf(corrections.leaveOut);
  const apart = setOf(corrections.apart);
  const joined = new Map(
    Object.entries(corrections.joined ?? {}).map(([name, owner]) => [tidy(name), tidy(owner)]),
  );
  return {
    reinstated: (name) => reinstate.has(tidy(name)),
    isLeftOut: (name) => leaveOut.has(tidy(name)),
    isApart: (name) => apart.has(tidy(name)),
    owner: (name) => {
      const seen = new Set<string>();
      let owner = tidy(name);
      for (let next = joined.get(owner); next !== undefined && !seen.has(next); next = joined.get(owner)) {
        seen.add(owner);
        owner = next;
      }
      return owner;
    },
  };
}
