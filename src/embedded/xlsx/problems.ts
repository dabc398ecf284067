import { Problem, type ProblemCode } from "../../core/model/problem";

/** Most rows of one sheet that are read. */
export const ROW_LIMIT = 1_000_000;

type Details = Readonly<Record<string, string | number>>;

const fileProblem = (code: ProblemCode, file: string, details: Details): Problem =>
  new Problem(
    code,
    { key: `problem.${code}`, values: { file } },
    { key: `next.${code}` },
    { file, ...details },
  );

/** The bytes are no workbook we can read. */
export const notAWorkbook = (file: string, details: Details = {}): Problem =>
  fileProblem("not-a-workbook", file, details);

/** An encrypted workbook: an OLE compound file around an `EncryptedPackage`. */
export const passwordProtected = (file: string): Problem => fileProblem("password-protected", file, {});

/** A sheet uses more rows than are read. */
export const tooLarge = (sheet: string, rows: number, details: Details = {}): Problem =>
  new Problem(
    "too-large",
    { key: "problem.too-large", values: { sheet, rows, limit: ROW_LIMIT } },
    { key: "next.too-large" },
    { sheet, rows, limit: ROW_LIMIT, ...details },
  );
