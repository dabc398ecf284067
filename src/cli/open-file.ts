import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { Problem } from "../core/model";
import type { EmbeddedExcel } from "../embedded/embedded-excel";
import { openEmbeddedExcel } from "../embedded/node/open-embedded-excel";

/** Opens a file in the embedded Excel. Throws a `Problem` when it is missing or not a workbook. */
export async function openFile(path: string): Promise<EmbeddedExcel> {
  const missing = (code: string): Problem =>
    new Problem(
      "file-not-found",
      { key: "problem.file-not-found", values: { file: path } },
      { key: "next.file-not-found" },
      { code },
    );
  let bytes: Uint8Array;
  try {
    if (!statSync(path).isFile()) throw missing("EISDIR");
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw missing(error instanceof Error && "code" in error ? String(error.code) : "unknown");
  }
  return openEmbeddedExcel({ workbook: bytes, fileName: basename(path) });
}
