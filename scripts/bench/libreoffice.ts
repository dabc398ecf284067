import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "../../src/embedded/xlsx";
import { blankWorkbook } from "../../src/embedded/workbook/blank";

const OFFICE = [
  "/usr/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
].find((path) => existsSync(path));

/**
 * Seconds LibreOffice takes to open the file, and to calculate it: the same conversion with and without recalculating, less
 * what starting and an empty file take.
 */
export function recalculationInLibreOffice(file: Uint8Array): string {
  if (OFFICE === undefined) return "not installed";
  const folder = mkdtempSync(join(tmpdir(), "rfp-bench-"));
  try {
    const nothing = writeXlsx(blankWorkbook());
    // The first start makes the profile.
    convert(folder, nothing, false);
    const empty = convert(folder, nothing, false);
    const kept = convert(folder, file, false);
    const calculated = convert(folder, file, true);
    return `${(kept - empty).toFixed(1)} / ${Math.max(0, calculated - kept).toFixed(1)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, file: Uint8Array, recalculate: boolean): number {
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, "registrymodifications.xcu"),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">' +
      `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate ? 0 : 1}</value></prop></item></oor:items>`,
  );
  const input = join(folder, "book.xlsx");
  writeFileSync(input, file);
  const start = performance.now();
  spawnSync(OFFICE!, [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
    "--headless",
    "--norestore",
    "--convert-to",
    "csv",
    "--outdir",
    folder,
    input,
  ]);
  return (performance.now() - start) / 1000;
}
