import { readFileSync } from "node:fs";
import type { EmbeddedExcel, EmbeddedExcelOptions } from "../embedded-excel";
import { createHost } from "../host/create-host";
import { loadClient, packageFile } from "./load-client";

export type { EmbeddedExcel, EmbeddedExcelOptions } from "../embedded-excel";

/** An Excel without Excel, in Node: Microsoft's client library on one side, our host on the other. */
export async function openEmbeddedExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const wasm = readFileSync(packageFile("@ironcalc/wasm", "wasm_bg.wasm"));
  const host = await createHost(
    {
      ...(options.contents ? { contents: options.contents } : {}),
      ...(options.apiCeiling === undefined ? {} : { apiCeiling: options.apiCeiling }),
      ...(options.language === undefined ? {} : { language: options.language }),
    },
    new Uint8Array(wasm),
  );
  const excel = loadClient(host);
  return {
    Excel: excel,
    isSetSupported: (set, version) => host.isSetSupported(set, version),
    contents: () => host.workbook.freshContents(),
    get roundTrips() {
      return host.roundTrips;
    },
    pose: (what) => void Object.assign(host.poses, what),
    dispose: () => host.dispose(),
  };
}
