/**
 * Longer words than this are kept by their beginning, length and fingerprint: three of them, each character escaped,
 * still fit the 32,767 characters of a cell.
 */
const LONGEST = 1200;
const BEGINNING = 600;

/**
 * Words as a correction keeps them in the workbook: themselves, or what tells long ones apart from any others. Kept words
 * are kept as they are.
 */
export function keptWords(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, BEGINNING)} […] ${words.length} ${fingerprint(words)}`;
}

/** Whether the words somebody decided about are those that stand there now. */
export function sameWords(kept: string, now: string): boolean {
  return kept === now || kept === keptWords(now);
}

/** FNV-1a, twice with different seeds: enough to notice a change, not meant to withstand forgery. */
function fingerprint(text: string): string {
  const hash = (seed: number): string => {
    let state = seed;
    for (let index = 0; index < text.length; index += 1) {
      state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
    }
    return (state >>> 0).toString(16).padStart(8, "0");
  };
  return hash(0x811c9dc5) + hash(0x2f5a7d31);
}
