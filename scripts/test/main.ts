/**
 * `npm test`: every suite this machine can run. Says plainly what was left out and why; with CI=true leaving something
 * out is a failure. Arguments go on to jest. The last line is the sum over all suites.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../support/chromium";
import { findOnPath } from "../support/find-on-path";

interface JestSummary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const root = join(__dirname, "../..");

/** What some suites need beside Node, and what is not tested without it. */
const NEEDS = [
  {
    what: "Chromium",
    found: findChromium() !== undefined,
    leftOut: "the demo in a real browser (tests/e2e)",
    install: "apt-get install chromium",
  },
  {
    what: "LibreOffice and pdftoppm",
    found: findOnPath("soffice") !== undefined && findOnPath("pdftoppm") !== undefined,
    leftOut: "recalculating and drawing the written workbook (LibreOffice tests)",
    install: "apt-get install libreoffice-calc poppler-utils",
  },
];

function runJest(): JestSummary {
  const folder = join(root, ".cache");
  const outputFile = join(folder, "jest-summary.json");
  mkdirSync(folder, { recursive: true });
  rmSync(outputFile, { force: true });
  spawnSync(
    process.execPath,
    [
      join(root, "node_modules/jest/bin/jest.js"),
      "--json",
      `--outputFile=${outputFile}`,
      ...process.argv.slice(2),
    ],
    // jest's --json copies the whole result to stdout; people want the progress on stderr only.
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  return JSON.parse(readFileSync(outputFile, "utf8")) as JestSummary;
}

function main(): void {
  const missing = NEEDS.filter((need) => !need.found);
  const summary = runJest();
  const skipped = summary.numPendingTests + summary.numTodoTests;
  let failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  for (const need of missing) {
    process.stdout.write(
      `Left out: ${need.leftOut}, because ${need.what} is not on this machine (${need.install}).\n`,
    );
  }
  if (process.env.CI === "true" && (missing.length > 0 || skipped > 0)) {
    process.stdout.write("CI=true: nothing may be left out.\n");
    failed += Math.max(1, missing.length);
  }
  process.stdout.write(`${summary.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main();
