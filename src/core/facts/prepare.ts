/**
 * A cell's words made comparable: one width, one composition, one case, one kind of space. `clean` is what every reader
 * searches; `original` is what every quote is cut from. Positions in `clean` lead back through `toOriginal`.
 */
export interface PreparedText {
  readonly original: string;
  readonly clean: string;
  /** For each position of `clean` (and one past its end) the position in `original`; undefined when they are the same. */
  readonly positions: Int32Array | undefined;
  /** Nothing but printable ASCII: most readers of other scripts need not look. */
  readonly isAscii: boolean;
}

const PLAIN = /^[\n\x20-\x7e]*$/;
/** One visible character: a base with its marks, or Hangul letters that compose to one syllable. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[^]\p{M}*/uy;
const INVISIBLE = /^[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f]/u;
/** Raised figures and daggers are footnote marks. Read as figures they would make "$120¹" a price of 1201. */
const FOOTNOTE = /^[\u00b9\u00b2\u00b3\u2070-\u207f\u2020\u2021\u203b]/u;
/** NFKC would turn these into words or figures they are not ("№" into "No"). */
const KEPT: Readonly<Record<string, string>> = {
  "№": "#",
  "…": "…",
  "™": " ",
  "®": " ",
  "©": " ",
  "㈜": "(주)",
  "℠": " ",
};

/** Kinds of characters for the scan below: looked at once each, then a look-up. Texts use few different characters. */
const UNKNOWN = 0;
/** Lower-cased and nothing else, whatever stands before it. */
const EVERYDAY = 1;
const OTHER = 2;
const kinds = new Uint8Array(0x10000);
const folded = new Map<number, string>();

/** Prepares a text for reading. Linear in its length; what need only be lower-cased is, in whole runs. */
export function prepare(original: string): PreparedText {
  if (PLAIN.test(original))
    return { original, clean: original.toLowerCase(), positions: undefined, isAscii: true };
  const { length } = original;
  let clean = "";
  let positions: number[] | undefined;
  for (let index = 0; index < length;) {
    const from = index;
    while (index < length && kindOf(original.charCodeAt(index)) === EVERYDAY) index += 1;
    // A mark belongs to the character before it.
    if (index > from && index < length && mayJoin(original.charCodeAt(index))) index -= 1;
    if (index > from) {
      if (positions) for (let at = from; at < index; at += 1) positions.push(at);
      clean += original.slice(from, index).toLowerCase();
    }
    if (index >= length) break;
    const units = clusterLength(original, index);
    const piece = units === 1 ? foldOne(original, index) : comparable(original.slice(index, index + units));
    if (positions === undefined && (units !== 1 || piece.length !== 1)) {
      positions = [];
      for (let at = 0; at < index; at += 1) positions.push(at);
    }
    if (positions) for (let unit = 0; unit < piece.length; unit += 1) positions.push(index);
    clean += piece;
    index += units;
  }
  positions?.push(length);
  return {
    original,
    clean,
    positions: positions === undefined ? undefined : Int32Array.from(positions),
    isAscii: false,
  };
}

function kindOf(code: number): number {
  const kind = kinds[code]!;
  return kind === UNKNOWN ? (kinds[code] = isEveryday(code) ? EVERYDAY : OTHER) : kind;
}

/** No surrogate, no mark, no Hangul letter, and not the sigma, whose lower case depends on what stands around it. */
function isEveryday(code: number): boolean {
  if (isSurrogate(code) || mayJoin(code) || (code >= 0x1100 && code <= 0x11ff) || code === 0x3a3)
    return false;
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  return lower.length === 1 && comparable(character) === lower;
}

function foldOne(original: string, index: number): string {
  const code = original.charCodeAt(index);
  const known = folded.get(code);
  if (known !== undefined) return known;
  const piece = comparable(original.charAt(index));
  folded.set(code, piece);
  return piece;
}

/** How many units belong to the visible character at `index`: a base with its marks, or Hangul letters that compose. */
function clusterLength(original: string, index: number): number {
  if (!mayJoin(original.charCodeAt(index + 1)) && !isSurrogate(original.charCodeAt(index))) return 1;
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(original)?.[0].length ?? 1;
}

/** Marks, Hangul medial and final letters, variation selectors: all that can belong to the character before. */
function mayJoin(code: number): boolean {
  if (code < 0x300) return false;
  return (
    !(code >= 0x1e00 && code <= 0x20cf) &&
    !(code >= 0x3105 && code <= 0xd7ff && code !== 0xa66f) &&
    MAY_JOIN.test(String.fromCharCode(code))
  );
}

const MAY_JOIN = /[\p{M}\u1160-\u11ff]/u;

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function comparable(cluster: string): string {
  if (INVISIBLE.test(cluster)) return "";
  if (FOOTNOTE.test(cluster)) return "^";
  const kept = KEPT[cluster];
  if (kept !== undefined) return kept;
  const folded = cluster.normalize("NFKC").toLowerCase().normalize("NFC");
  if (folded === "\n" || folded === "\r") return "\n";
  if (/^[\s\p{Cc}\ufffd]/u.test(folded)) return " ";
  // "2½" would become "21⁄2".
  return folded.includes("\u2044") && cluster !== "\u2044" ? ` ${folded}` : foldPunctuation(folded);
}

function foldPunctuation(text: string): string {
  switch (text) {
    case "–":
    case "—":
    case "−":
    case "‐":
    case "‑":
    case "‒":
    case "―":
      return "-";
    case "〜":
    case "～":
    case "∼":
      return "~";
    case "’":
    case "‘":
    case "´":
    case "ʼ":
      return "'";
    case "“":
    case "”":
      return '"';
    default:
      return text;
  }
}

/** The verbatim words of `original` between two positions of `clean`, without spaces around them, and where they start. */
export function quote(
  text: PreparedText,
  start: number,
  end: number,
): { readonly quote: string; readonly start: number } {
  let from = originalPosition(text, start);
  let to = originalPosition(text, end);
  while (from < to && isBlank(text.original.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.original.charCodeAt(to - 1))) to -= 1;
  return { quote: text.original.slice(from, to), start: from };
}

function originalPosition(text: PreparedText, position: number): number {
  return text.positions === undefined ? position : (text.positions[position] ?? text.original.length);
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x202f || code === 0x2009;
}
