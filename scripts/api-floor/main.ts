/**
 * Holds src/excel to the requirement set the manifest asks for: `npm run lint:api-floor`, with `--list` for the table of
 * every member of Office.js used. Exit code 1 names file and line of each use an Excel at the floor would not answer.
 */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { API_FLOOR } from "../../src/excel/problems";
import { findUses, projectOptions } from "./find-uses";
import { judge, tableOf } from "./judge";

const ROOT = join(__dirname, "..", "..");

function main(args: readonly string[]): number {
  const folder = join(ROOT, "src", "excel");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path))
    .sort();
  const uses = findUses(files, projectOptions(join(ROOT, "tsconfig.json")));
  const offences = judge(uses, Number(API_FLOOR.split(".")[1]));
  const members = new Set(uses.map(({ member }) => member)).size;
  if (args.includes("--list")) for (const line of tableOf(uses)) console.log(line);
  for (const { use, why } of offences)
    console.error(`${relative(ROOT, use.file)}:${use.line} ${use.member} ${why}`);
  if (uses.length === 0) {
    console.error("No member of Office.js was found in src/excel: the check itself is broken.");
    return 1;
  }
  if (offences.length === 0)
    console.log(`api-floor: ${members} members of Office.js, all within ExcelApi ${API_FLOOR} or guarded.`);
  return offences.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
