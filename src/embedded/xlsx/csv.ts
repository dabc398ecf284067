import type { CellContents, Scalar, WorkbookContents } from "../workbook/contents";
import { ROW_LIMIT, tooLarge } from "./problems";
import { blankSheet } from "../workbook/blank";
import { DEFAULT_STYLE } from "./read/styles";
import { sheetIdOf } from "./read/workbook";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Lines of fields; quotes hold delimiters, line breaks and doubled quotes (RFC 4180). Stops after `most` lines. */
export function splitCsv(text: string, delimiter: string, most = Infinity): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  const endLine = (): void => {
    lines.push(line);
    line = [];
  };
  while (at < text.length && lines.length < most) {
    let field = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          field += text.slice(at);
          at = text.length;
          break;
        }
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at++;
      }
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
    line.push(field + text.slice(start, at));
    if (at >= text.length) break;
    if (text[at] === delimiter) {
      at++;
      if (at >= text.length) line.push("");
      continue;
    }
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    endLine();
  }
  if (line.length > 0) endLine();
  return lines;
}

/** The delimiter under which the first lines fall into the most even columns; a first line "sep=;" decides it. */
function detectDelimiter(text: string): string {
  const told = /^sep=(.)\r?\n/.exec(text.slice(0, 8));
  if (told?.[1]) return told[1];
  const sample = text.slice(0, 65536);
  let best: string = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = splitCsv(sample, delimiter, 50).map((line) => line.length);
    const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    const even = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    const score = usual < 2 ? 0 : even * 10 + Math.min(usual, 30) / 10;
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
}

/** UTF-8 or UTF-16 by its mark or its validity; else the code page of the product's languages that makes most sense. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const korean = decodeStrictly(bytes, "euc-kr");
    // Korean comes in pairs of bytes: hardly any other text forms valid Hangul throughout.
    if (korean !== undefined && (korean.match(/[\uac00-\ud7a3]/g)?.length ?? 0) * 3 > countHigh(bytes))
      return korean;
    // Vietnamese writes its tones after the letter; without one it is Western.
    const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
    return /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0\u0110\u0111]/.test(vietnamese)
      ? vietnamese
      : new TextDecoder("windows-1252").decode(bytes);
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const countHigh = (bytes: Uint8Array): number =>
  bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);

/** A field as Excel types it (en-US): number, percentage, thousands, TRUE/FALSE, ISO date; all else stays text. */
function typeField(field: string): { value: Scalar; numberFormat?: string } {
  const text = field.trim();
  if (text === "") return { value: field === "" ? null : field };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (text.length > 40) return { value: field };
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (date) {
    const time = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
    const right =
      new Date(time).getUTCMonth() === Number(date[2]) - 1 && new Date(time).getUTCDate() === Number(date[3]);
    if (right && Number(date[1]) >= 1901)
      return { value: time / 86_400_000 + 25_569, numberFormat: "yyyy-mm-dd" };
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) ? { value: number } : { value: field };
  }
  if (/^[+-]?\d+(\.\d+)?%$/.test(text)) {
    return {
      value: Number((Number(text.slice(0, -1)) / 100).toPrecision(15)),
      numberFormat: text.includes(".") ? "0.00%" : "0%",
    };
  }
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { value: Number(text.replace(/,/g, "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  return { value: field };
}

/** A sheet's name out of a file's: what Excel forbids replaced, at most 31 characters. */
function sheetNameOf(fileName: string): string {
  const base =
    fileName
      .split(/[\\/]/)
      .pop()
      ?.replace(/\.[A-Za-z]{1,5}$/, "") ?? "";
  const name = base
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, "_")
    .replace(/^'+|'+$/g, "")
    .slice(0, 31)
    .trim();
  return name === "" ? "Sheet1" : name;
}

/** One sheet, named after the file. A field that begins with "=" stays text: a table someone sent is data. */
export function readCsv(bytes: Uint8Array, fileName: string): WorkbookContents {
  const decoded = decodeText(bytes);
  const marked = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  const delimiter = detectDelimiter(marked);
  const text = /^sep=.\r?\n/.test(marked) ? marked.slice(marked.indexOf("\n") + 1) : marked;
  const sheet = blankSheet(sheetIdOf(1), sheetNameOf(fileName));
  const styles = [DEFAULT_STYLE];
  const lines = splitCsv(text, delimiter, ROW_LIMIT + 1);
  if (lines.length > ROW_LIMIT) throw tooLarge(sheet.name, lines.length);
  lines.forEach((fields, row) => {
    const line = new Map<number, CellContents>();
    fields.forEach((field, column) => {
      const { value, numberFormat } = typeField(field);
      if (value === null) return;
      let style =
        numberFormat === undefined ? 0 : styles.findIndex((known) => known.numberFormat === numberFormat);
      if (style < 0) style = styles.push({ ...DEFAULT_STYLE, numberFormat: numberFormat ?? "General" }) - 1;
      line.set(column, { value, style });
    });
    if (line.size > 0) sheet.cells.set(row, line);
  });
  return { sheets: [sheet], active: 0, names: [], styles, protected: false };
}
