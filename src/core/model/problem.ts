import type { Message } from "./message";

/** Every way the product can fail to do what it was asked. A closed list, so that each has words and a next step. */
export type ProblemCode =
  | "not-a-workbook"
  | "password-protected"
  | "empty-workbook"
  | "no-responses"
  | "too-large"
  | "file-not-found"
  | "bad-option"
  | "excel-busy"
  | "excel-protected"
  | "excel-unsupported"
  | "excel-failed"
  | "sheet-missing"
  | "write-differs"
  | "cancelled"
  | "unexpected";

/**
 * The one error shape of the product. Thrown only at the edges (Excel, files, command line); inside `core`, what failed
 * is a value with a reason. `message` (from Error) is for logs; people see `problem` and `nextStep` put into words.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** What happened, in words people know. */
    readonly what: Message,
    /** What they can do now. */
    readonly nextStep: Message,
    /** For support: never shown first, never translated. */
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code}: ${JSON.stringify({ what, details })}`);
    this.name = "Problem";
  }
}
