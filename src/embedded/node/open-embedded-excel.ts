import { readFileSync } from "node:fs";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../embedded-excel";
import { openWorkbook } from "../open-workbook";
import { loadClient, packageFile } from "./load-client";

export type { EmbeddedExcel, EmbeddedExcelOptions } from "../embedded-excel";

/**
 * An Excel without Excel, in Node: Microsoft's client library on one side, our host on the other. Throws a `Problem`
 * for files that are no workbook, need a password or are too large.
 */
export async function openEmbeddedExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const wasm = (): Uint8Array => readFileSync(packageFile("@ironcalc/wasm", "wasm_bg.wasm"));
  const { host, opened } = await openWorkbook(options, wasm);
  return Object.defineProperties(
    { Excel: loadClient(host) },
    Object.getOwnPropertyDescriptors(opened),
  ) as EmbeddedExcel;
}
