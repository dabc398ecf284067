/** What kind of character stands at a position. By code, because these run for every character of every cell. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of words that are separated by spaces: Latin with all its diacritics, Greek, Cyrillic. */
export function isWordLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1fff)
  );
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Kanji, kana and Hangul: scripts in which a word may begin at any character. */
export function isEastAsian(code: number): boolean {
  return (
    isHangul(code) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    code === 0x3005 ||
    code === 0x3007
  );
}

export function isSpace(code: number): boolean {
  return code === 32;
}

/** Whether nothing but white space stands around a stretch. Looks only at the spaces beside it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && text.charCodeAt(before) <= 32) before -= 1;
  if (before >= 0) return false;
  let after = end;
  while (after < text.length && text.charCodeAt(after) <= 32) after += 1;
  return after === text.length;
}

/** The same for a look-up: what kinds each character is of. Filled once, so that a scan asks one table. */
export const DIGIT = 1;
export const BLANK = 2;
export const WORD_LETTER = 4;
export const EAST_ASIAN = 8;

/** The kinds of every character, by its code. */
export const CHARACTER_KINDS: Uint8Array = (() => {
  const kinds = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    kinds[code] =
      (isDigit(code) ? DIGIT : 0) |
      (isSpace(code) || code === 10 ? BLANK : 0) |
      (isWordLetter(code) ? WORD_LETTER : 0) |
      (isEastAsian(code) ? EAST_ASIAN : 0);
  }
  return kinds;
})();
