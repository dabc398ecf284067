import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from "./addresses";

/** Functions Excel 2010 and later stores with "_xlfn."; the ones people meet in questionnaires. */
const NEWER = new Set(
  (
    "ACOT AGGREGATE ARABIC BASE BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM COVARIANCE.P " +
    "COVARIANCE.S DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH FORMULATEXT GAMMA HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET " +
    "MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN " +
    "SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const NEWER_WORKSHEET = new Set(["FILTER", "SORT"]);

const MAYBE_NEWER = new RegExp(
  `(?:${[...NEWER, ...NEWER_WORKSHEET].map((name) => name.replace(/\./g, "\\.")).join("|")})\\(`,
);

/** Splits a formula so that every odd piece is a quoted text or sheet name, to be left alone. */
const splitQuoted = (formula: string): string[] => formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);

const outsideQuotes = (formula: string, change: (piece: string) => string): string =>
  splitQuoted(formula)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");

/** A file's formula as people see it: with "=", without the file's prefixes. */
export const fromFile = (formula: string): string =>
  `=${formula.includes("_xl") ? outsideQuotes(formula, (piece) => piece.replace(/_xlfn\.|_xlws\.|_xlpm\./g, "")) : formula}`;

/** The reverse: without "=", newer functions with their prefix. */
export function toFile(formula: string): string {
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!MAYBE_NEWER.test(bare)) return bare;
  return outsideQuotes(bare, (piece) =>
    piece.replace(/(?<![A-Za-z0-9_.])([A-Z][A-Z.]{1,19})(?=\()/g, (name) =>
      NEWER.has(name) ? `_xlfn.${name}` : NEWER_WORKSHEET.has(name) ? `_xlfn._xlws.${name}` : name,
    ),
  );
}

const REFERENCE = /(?<![A-Za-z0-9_.\\])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_(.!\]])/g;
const COLUMNS = /(?<![A-Za-z0-9_.\\$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_(.!:$])/g;
const ROWS = /(?<![A-Za-z0-9_.\\$:])(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![A-Za-z0-9_(.!:$])/g;

const wrap = (value: number, last: number): number => ((value % (last + 1)) + last + 1) % (last + 1);
const shiftColumn = (fixed: string, letters: string, by: number): string =>
  fixed + (fixed ? letters : columnLetters(wrap(columnIndex(letters) + by, LAST_COLUMN)));
const shiftRow = (fixed: string, digits: string, by: number): string =>
  fixed + (fixed ? digits : String(wrap(Number(digits) - 1 + by, LAST_ROW) + 1));

/** A shared formula as it stands `rows` below and `columns` right of its first cell. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(
        COLUMNS,
        (_, fixed1: string, first: string, fixed2: string, second: string) =>
          `${shiftColumn(fixed1, first, columns)}:${shiftColumn(fixed2, second, columns)}`,
      )
      .replace(
        ROWS,
        (_, fixed1: string, first: string, fixed2: string, second: string) =>
          `${shiftRow(fixed1, first, rows)}:${shiftRow(fixed2, second, rows)}`,
      )
      .replace(REFERENCE, (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
        columnIndex(letters) > LAST_COLUMN || Number(digits) > LAST_ROW + 1
          ? whole
          : shiftColumn(fixedColumn, letters, columns) + shiftRow(fixedRow, digits, rows),
      ),
  );
}
