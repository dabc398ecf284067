import { plain } from "./plain-text";
import type { SheetView } from "./sheet-view";
import { phrases } from "./words/phrases";

/** What a cell's contents look like at a glance; enough to tell headers from answers, not to read facts. */
export type CellKind = "blank" | "verdict" | "number" | "date" | "short" | "long";

const VERDICTS = new Set(
  phrases(`
    yes; no; y; n; partial; partially; partly; n a; na; not applicable; compliant; non compliant; not compliant; fully compliant; partially compliant; comply; complies; true; false; tbd; tbc; pending; pending response; none; unknown; planned; supported; not supported; included; optional; x; see note; see attachment; some; ok; pass; fail; available; not available;
    có; không; đạt; không đạt; đáp ứng; không đáp ứng; một phần; đáp ứng một phần; chưa; chưa có; không áp dụng; đang triển khai;
    예; 네; 아니오; 아니요; 유; 무; 가능; 불가; 불가능; 부분; 일부; 해당없음; 해당 없음; 있음; 없음; 충족; 미충족; 부분충족; 미정; 적합; 부적합;
    はい; いいえ; 有; 無; 可; 不可; 対応; 未対応; 一部対応; 該当なし; 未定
  `),
);
const MARKS = new Set([
  "✓",
  "✔",
  "✗",
  "✘",
  "×",
  "○",
  "◯",
  "●",
  "△",
  "☑",
  "☒",
  "☐",
  "v",
  "✅",
  "❌",
  "▲",
  "✖",
]);
const NOTHING = new Set(["-", "–", "—", "--", "---", "n/a", "?", ".", "…", "..."]);

/** The kind of a cell, from its value's type and the first characters of its text. */
export function kindOf(view: SheetView, row: number, column: number): CellKind {
  const text = view.text(row, column);
  if (text === "") return "blank";
  const value = view.value(row, column);
  if (typeof value === "number") return isDateFormat(view.format(row, column)) ? "date" : "number";
  if (typeof value === "boolean") return "verdict";
  return kindOfText(text);
}

/** "C1 (min)", "가격 (33.3%)": a label with its marks, though most of its characters are digits. */
const WEIGHTED_LABEL = /^(?:\p{L}.*[([（［][^()[\]]{0,8}[%％]|[A-Z][a-z]?\d{1,2} ?[([（［].*)[)\]）］]$/u;

/** The kind of a text alone. */
export function kindOfText(text: string): CellKind {
  if (text === "") return "blank";
  if (text.length <= 30) {
    if (MARKS.has(text) || NOTHING.has(text)) return "verdict";
    const words = plain(text);
    if (words === "" || VERDICTS.has(words) || words.startsWith("via ")) return "verdict";
    if (isMostlyDigits(text) && !WEIGHTED_LABEL.test(text)) return "number";
  }
  return text.length > 40 ? "long" : "short";
}

function isDateFormat(format: string): boolean {
  return (
    format.length < 80 &&
    /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) &&
    !/general/i.test(format)
  );
}

/** "$837,232.50*", "12.5%", "€ 1.250.000,00", "1,2 tỷ": digits and their company outweigh other letters. */
function isMostlyDigits(text: string): boolean {
  let digits = 0;
  let letters = 0;
  for (const character of text) {
    if (character >= "0" && character <= "9") digits += 1;
    else if (/\p{L}/u.test(character)) letters += 1;
  }
  return digits > 0 && letters <= 4 && digits >= letters;
}
