const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g;
const SEPARATORS = /[^\p{L}\p{M}\p{N}%#&]+/gu;

const UNTIDY = /^\s|\s$|\s\s|[^\S ]|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/;

/** A cell's words without the blanks and invisible marks around and within them. Kept readable: names and questions are shown like this. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(/[\s\u00a0\u3000]+/g, " ")
    .trim();
}

/** True when a cell shows nothing: blanks, non-breaking spaces and zero-width marks count as nothing. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  // A printable ASCII character at the start: nearly every cell.
  if (first > 0x20 && first < 0x7f) return false;
  return text === "" || tidy(text) === "";
}

/**
 * The form in which words are compared: NFKC, lower case, punctuation turned into single blanks. Only the first `limit`
 * UTF-16 units are looked at, so that a cell of 32,767 characters costs no more than a short one.
 */
export function plain(text: string, limit = 300): string {
  const start = text.slice(0, limit);
  if (ASCII.test(start))
    return start
      .toLowerCase()
      .replace(/['`]/g, "")
      .replace(/[^a-z0-9%#&]+/g, " ")
      .trim();
  return start
    .normalize("NFKC")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(/['’`]/g, "")
    .replace(SEPARATORS, " ")
    .trim();
}

const ASCII = /^[\x20-\x7e]*$/;
