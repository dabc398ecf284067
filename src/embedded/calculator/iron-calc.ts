import init, { initSync, Model } from "@ironcalc/wasm";

/** Where the calculating program is: its bytes, or how to get them when first needed (Node), or its address (browser). */
export type WasmSource = Uint8Array | URL | string | (() => Uint8Array);

let loading: Promise<unknown> | undefined;
let later: (() => Uint8Array) | undefined;

/** Gets IronCalc ready, once for all workbooks. Compiling it takes longer than reading most files: that may wait. */
export async function loadCalculator(wasm: WasmSource): Promise<void> {
  if (typeof wasm === "function") {
    later ??= wasm;
    return;
  }
  loading ??= init({ module_or_path: wasm instanceof Uint8Array ? new Uint8Array(wasm) : wasm });
  await loading;
}

/** An empty workbook of IronCalc's that calculates only when told. */
export function newModel(name: string): Model {
  // Does nothing when the program is there already.
  if (!loading && later) initSync({ module: new Uint8Array(later()) });
  const model = new Model(name, "en", "UTC", "en");
  model.pauseEvaluation();
  return model;
}
