import { isFormula } from "../formulas/check";

/** What Excel makes of typed text. */
export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: string | number | boolean | { readonly error: string };
      readonly numberFormat?: string;
    }
  | { readonly kind: "empty" }
  /** Excel would refuse it: it begins like a formula and isn't one. */
  | { readonly kind: "refused" };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/** Reads text as typing into a General cell does in an en-US Excel: numbers, percentages, money, dates, TRUE, formulas. */
export function parseTyped(text: string): Typed {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  const number = parseNumber(text.trim());
  if (number) return number;
  if (/^[=+\-@]/.test(text) && text.length > 1) return parseFormula(text);
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { kind: "value", value: { error: upper } };
  return parseDate(text.trim()) ?? { kind: "value", value: text };
}

function parseFormula(text: string): Typed {
  const formula = text.startsWith("=")
    ? text
    : text.startsWith("+") || text.startsWith("-")
      ? `=${text}`
      : `=${text.slice(1)}`;
  return isFormula(formula) ? { kind: "formula", formula } : { kind: "refused" };
}

function parseNumber(text: string): Typed | undefined {
  const match =
    /^([+-]|\()?\s?(\$)?\s?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(\.[0-9]*)?([eE][+-]?[0-9]{1,3})?\s?(%)?(\))?$/.exec(
      text,
    );
  if (!match || (!match[3] && !(match[4] && match[4].length > 1))) return undefined;
  if ((match[1] === "(") !== (match[7] !== undefined)) return undefined;
  const plain = `${(match[3] ?? "0").replace(/,/g, "")}${match[4] ?? ""}${match[5] ?? ""}`;
  const size = Number(plain) / (match[6] ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  const value = match[1] === "-" || match[1] === "(" ? -size : size;
  const decimals = (match[4]?.length ?? 0) > 1;
  const grouped = match[3]?.includes(",") ?? false;
  const format = match[6]
    ? decimals
      ? "0.00%"
      : "0%"
    : match[2]
      ? decimals
        ? "$#,##0.00"
        : "$#,##0"
      : match[5]
        ? "0.00E+00"
        : grouped
          ? decimals
            ? "#,##0.00"
            : "#,##0"
          : undefined;
  return { kind: "value", value, ...(format ? { numberFormat: format } : {}) };
}

function parseDate(text: string): Typed | undefined {
  const iso = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text);
  if (iso) return dateValue(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{2}|[0-9]{4})$/.exec(text);
  if (american)
    return dateValue(fullYear(american[3]!), Number(american[1]), Number(american[2]), "m/d/yyyy");
  const short = /^([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text);
  if (short) return dateValue(thisYear(), Number(short[1]), Number(short[2]), "d-mmm");
  const named = /^([0-9]{1,2})[- ]([A-Za-z]{3,9})(?:[- ]([0-9]{2}|[0-9]{4}))?$/.exec(text);
  if (named) {
    const month = MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1;
    if (month > 0)
      return dateValue(
        named[3] ? fullYear(named[3]) : thisYear(),
        month,
        Number(named[1]),
        named[3] ? "d-mmm-yy" : "d-mmm",
      );
  }
  const time = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?: ?([AaPp])[Mm])?$/.exec(text);
  if (!time || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined;
  const hour = time[4] ? (Number(time[1]) % 12) + (time[4].toLowerCase() === "p" ? 12 : 0) : Number(time[1]);
  const day = (hour * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  return { kind: "value", value: day, numberFormat: time[4] ? "h:mm AM/PM" : "h:mm" };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function thisYear(): number {
  return new Date().getFullYear();
}

/** Excel's day number; undefined for days that don't exist or lie before 1900. */
function dateValue(year: number, month: number, day: number, numberFormat: string): Typed | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return undefined;
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  return { kind: "value", value: days <= 60 ? days - 1 : days, numberFormat };
}
