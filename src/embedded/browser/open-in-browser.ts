import type { EmbeddedExcelOptions, OpenedWorkbook } from "../embedded-excel";
import { openWorkbook } from "../open-workbook";
import { attachBridge, finishOffice } from "./attach-bridge";

export interface BrowserExcelOptions extends EmbeddedExcelOptions {
  /** Address of IronCalc's `wasm_bg.wasm`, or its bytes. */
  readonly wasm: URL | string | Uint8Array;
}

export interface BrowserExcel extends OpenedWorkbook {
  /** Before Microsoft's client library loads in the pane's frame. */
  attach(pane: Window): void;
  /** After it has loaded. */
  finish(pane: Window): void;
}

/** The embedded Excel on a page: the pane in its frame talks to this workbook. Throws a `Problem` as in Node. */
export async function openInBrowser(options: BrowserExcelOptions): Promise<BrowserExcel> {
  const { host, opened } = await openWorkbook(options, options.wasm);
  const own = {
    attach: (pane: Window) => attachBridge(pane as object, host),
    finish: (pane: Window) => finishOffice(pane as object, host),
  };
  return Object.defineProperties(own, Object.getOwnPropertyDescriptors(opened)) as BrowserExcel;
}
