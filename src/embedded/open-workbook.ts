import type { WasmSource } from "./calculator/iron-calc";
import type { EmbeddedExcelOptions, OpenedWorkbook } from "./embedded-excel";
import { Person } from "./hands/person";
import { createHost } from "./host/create-host";
import type { ExcelHost } from "./host/create-host";
import { saveWorkbook } from "./save-workbook";
import { readXlsx } from "./xlsx";

/**
 * Reads the file and makes its host. Throws a `Problem` for what is no workbook, needs a password or is too large.
 * Shared by Node and the browser: `wasm` is IronCalc's program, as bytes or address.
 */
export async function openWorkbook(
  options: EmbeddedExcelOptions,
  wasm: WasmSource,
): Promise<{ host: ExcelHost; opened: OpenedWorkbook }> {
  const read =
    options.workbook && !options.contents ? readXlsx(options.workbook, options.fileName) : undefined;
  const contents = options.contents ?? read;
  const host = await createHost(
    {
      ...(contents ? { contents } : {}),
      ...(options.apiCeiling === undefined ? {} : { apiCeiling: options.apiCeiling }),
      ...(options.language === undefined ? {} : { language: options.language }),
    },
    wasm,
  );
  const hands = new Person(host);
  // A CSV file can't hold what was added: it is saved as a workbook of its own.
  const isZip = options.workbook?.[0] === 0x50 && options.workbook[1] === 0x4b;
  const original = read && isZip ? options.workbook : undefined;
  return {
    host,
    opened: {
      isSetSupported: (set, version) => host.isSetSupported(set, version),
      hands,
      coAuthor: new Person(host, "co-author"),
      contents: () => host.workbook.freshContents(),
      saveAs: () => saveWorkbook(host.workbook, original),
      get roundTrips() {
        return host.roundTrips;
      },
      get eventRegistrations() {
        return host.events.registrations;
      },
      pose: (what) => void Object.assign(host.poses, what),
      dispose: () => host.dispose(),
    },
  };
}
