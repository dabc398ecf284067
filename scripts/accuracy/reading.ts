import { existsSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Agreement } from "./criteria";
import { shareText } from "./tally";
import { measureWorkbook, type MeasuredWorkbook } from "./workbooks";

/** Layouts, vendors, quotes and cells of every workbook under a folder, one line each and their sums. */
export async function measureReading(
  folder: string,
): Promise<{ readonly lines: string[]; readonly misses: string[]; readonly criteria: Agreement[] }> {
  const paths = existsSync(folder) ? workbooksIn(folder) : [];
  if (paths.length === 0)
    return { lines: ["workbooks: none there, reading was not measured"], misses: [], criteria: [] };
  const measured: MeasuredWorkbook[] = [];
  for (const path of paths) measured.push(await measureWorkbook(path));
  const sum = (count: (one: MeasuredWorkbook) => number): number =>
    measured.reduce((total, one) => total + count(one), 0);
  const judged = measured.filter((one) => one.layoutRight !== undefined);
  const named = measured.filter((one) => one.vendors !== undefined);
  const hits = sum((one) => one.vendors?.hits ?? 0);
  const read = sum((one) => one.vendors?.read ?? 0);
  const expected = sum((one) => one.vendors?.expected ?? 0);
  const right = judged.filter((one) => one.layoutRight).length;
  return {
    lines: [
      `${"workbook".padEnd(44)} ${"layout".padEnd(12)} ${"vendors P / R".padEnd(16)} questions answers  quotes   cells  stray`,
      ...measured.map(lineOf),
      `layout right ${right} of ${judged.length} workbooks (bar: all); ${measured.length - judged.length} without a label`,
      `vendors: micro-F1 ${((2 * hits) / Math.max(1, read + expected)).toFixed(4)} (bar 0.98) over ${named.length} workbooks; precision ${shareText(hits, read)}; recall ${shareText(hits, expected)}; ${measured.length - named.length} without a label`,
      `quotes verbatim ${shareText(
        sum((one) => one.verbatim),
        sum((one) => one.quotes),
      )} of ${sum((one) => one.quotes)} (bar 100 %); ${sum((one) => one.answers)} answers read`,
      `cells in no range of the map ${sum((one) => one.uncovered)} of ${sum((one) => one.cells)} (bar 0); cells with words that belong to nothing ${sum((one) => one.stray)}`,
    ],
    misses: measured.flatMap((one) => one.misses.map((miss) => `${one.name}: ${miss}`)),
    criteria: measured.map((one) => one.criteria),
  };
}

function lineOf(one: MeasuredWorkbook): string {
  const layout = one.layoutRight === undefined ? "no label" : one.layoutRight ? "right" : "WRONG";
  const { vendors } = one;
  const names = !vendors
    ? "no label"
    : `${vendors.hits}/${vendors.read}  ${vendors.hits}/${vendors.expected}`;
  const numbers = [one.questions, one.answers].map((count) => String(count).padStart(8)).join("");
  return `${one.name.slice(0, 43).padEnd(44)} ${layout.padEnd(12)} ${names.padEnd(16)} ${numbers} ${String(one.quotes).padStart(7)} ${String(one.cells).padStart(7)} ${String(one.stray).padStart(6)}`;
}

function workbooksIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return workbooksIn(path);
      return [".xlsx", ".xlsm", ".csv"].includes(extname(name).toLowerCase()) && !name.startsWith("~$")
        ? [path]
        : [];
    });
}
