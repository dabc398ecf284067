/** An error as Excel answers it; the client library raises it with this code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export function invalidArgument(
  why = "The argument is invalid or missing or has an incorrect format.",
): ExcelError {
  return new ExcelError("InvalidArgument", why);
}

export function itemNotFound(why = "The requested resource doesn't exist."): ExcelError {
  return new ExcelError("ItemNotFound", why);
}

export function itemAlreadyExists(): ExcelError {
  return new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

export function accessDenied(): ExcelError {
  return new ExcelError("AccessDenied", "You can't perform the requested operation: the sheet is protected.");
}

export function apiNotFound(member: string): ExcelError {
  return new ExcelError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${member}. It may be available in a newer version of Excel.`,
  );
}

export function unknownMember(member: string): ExcelError {
  return new ExcelError("InvalidRequest", `The embedded Excel does not know ${member}.`);
}
