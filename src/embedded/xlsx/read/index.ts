import { Problem } from "../../../core/model/problem";
import type { WorkbookContents } from "../../workbook/contents";
import { readCsv } from "../csv";
import { OfficePackage, PackageError } from "../package";
import { notAWorkbook, passwordProtected } from "../problems";
import { readWorkbook } from "./workbook";

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 3, 4];
const EMPTY_ZIP = [0x50, 0x4b, 5, 6];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether an OLE compound file names this stream (its directory writes names in UTF-16). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0] ?? 0); at >= 0; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text rather than some other binary format: no zero byte early on, unless it is UTF-16 with its mark. */
const looksLikeText = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) ||
  startsWith(bytes, [0xfe, 0xff]) ||
  bytes.subarray(0, 4096).indexOf(0) < 0;

/**
 * Reads an .xlsx (or .xlsm) file, or a CSV/TSV when `fileName` says so. Throws a `Problem`: not-a-workbook,
 * password-protected or too-large. Dates come as serial numbers of the 1900 system, whatever the file counts from.
 */
export function readXlsx(bytes: Uint8Array, fileName = "workbook.xlsx"): WorkbookContents {
  if (startsWith(bytes, OLE)) {
    throw hasStream(bytes, "EncryptedPackage")
      ? passwordProtected(fileName)
      : notAWorkbook(fileName, { format: "xls" });
  }
  const zip = startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP);
  if (!zip && /\.(csv|tsv|tab|txt)$/i.test(fileName) && looksLikeText(bytes)) return readCsv(bytes, fileName);
  if (!zip) throw notAWorkbook(fileName, { reason: "not a zip file", size: bytes.length });
  try {
    return readWorkbook(new OfficePackage(bytes), fileName);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message : "unreadable";
    throw notAWorkbook(fileName, {
      reason,
      ...(error instanceof PackageError ? {} : { kind: "malformed part" }),
    });
  }
}
