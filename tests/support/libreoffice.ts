import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice as an independent judge of written files. Each call has a profile of its own, so calls may overlap. */

function findProgram(names: readonly string[]): string | undefined {
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    "/usr/lib/libreoffice/program",
    "/opt/libreoffice/program",
  ];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

const office = findProgram(["soffice", "libreoffice"]);
const toPngProgram = findProgram(["pdftoppm"]);

/** Whether this machine has LibreOffice. */
export const available = (): boolean => office !== undefined;

/** Whether it can also make pictures. */
export const canDraw = (): boolean => office !== undefined && toPngProgram !== undefined;

/**
 * For tests that need a program: true when it is there. Without it, says plainly what is not being checked; in CI
 * (`CI=true`) that is a failure, because there it must be installed.
 */
export function requireOrExplain(name: string, isAvailable: boolean): boolean {
  if (isAvailable) return true;
  const words = `${name} is not installed: this check did not run. Debian: apt-get install --no-install-recommends libreoffice-calc poppler-utils`;
  if (process.env["CI"] === "true") throw new Error(words);
  process.stderr.write(`\n${words}\n`);
  return false;
}

// Without this LibreOffice keeps the values stored in the file: nothing would be judged.
const RECALCULATE_ALWAYS =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

function convert<T>(bytes: Uint8Array, extension: string, filter: string, read: (folder: string) => T): T {
  return convertAll([{ name: `book.${extension}`, bytes }], filter, read);
}

/** Several files in one start of LibreOffice: starting it takes longer than most conversions. */
function convertAll<T>(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  filter: string,
  read: (folder: string) => T,
): T {
  if (office === undefined) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "rfp-office-"));
  try {
    const profile = join(folder, "profile");
    const out = join(folder, "out");
    mkdirSync(join(profile, "user"), { recursive: true });
    mkdirSync(out);
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
    const inputs = files.map(({ name }) => join(folder, name));
    files.forEach(({ bytes }, index) => writeFileSync(inputs[index]!, bytes));
    const run = spawnSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        filter,
        "--outdir",
        out,
        ...inputs,
      ],
      { encoding: "utf8", timeout: 120_000 + 20_000 * files.length },
    );
    // Its exit code says 0 even when it wrote nothing.
    if (readdirSync(out).length === 0)
      throw new Error(`LibreOffice wrote nothing: ${run.stderr} ${run.stdout}`);
    return read(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Cells of every sheet, recalculated from scratch, by sheet name. Numbers in full precision, but percentages as "33.54…%"
 * and dates as dates. No view settings: headless, LibreOffice keeps no frozen panes.
 */
export const toCsv = (bytes: Uint8Array): Map<string, string[][]> => toCsvs([bytes])[0]!;

/** The same of several workbooks, in one start of LibreOffice. */
export function toCsvs(books: readonly Uint8Array[]): Map<string, string[][]>[] {
  // Comma, double quote, UTF-8, from line 1; values not as shown (6th after the first five), all sheets (12th = -1).
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  const files = books.map((bytes, index) => ({ name: `book${index}.xlsx`, bytes }));
  return convertAll(files, filter, (folder) => {
    const all = books.map(() => new Map<string, string[][]>());
    for (const file of readdirSync(folder)) {
      const [, index = "", sheet = ""] = /^book([0-9]+)-(.*)\.csv$/.exec(file) ?? [];
      all[Number(index)]!.set(sheet, splitLines(readFileSync(join(folder, file), "utf8")));
    }
    return all;
  });
}

/** The workbook as a PDF. */
export const toPdf = (bytes: Uint8Array): Uint8Array =>
  convert(bytes, "xlsx", "pdf", (folder) => new Uint8Array(readFileSync(join(folder, "book.pdf"))));

/** One picture a printed page, in `directory`; returns their paths. Look at them. */
export function toPng(bytes: Uint8Array, directory: string): string[] {
  if (toPngProgram === undefined) throw new Error("pdftoppm is not installed");
  mkdirSync(directory, { recursive: true });
  const pdf = join(directory, "book.pdf");
  writeFileSync(pdf, toPdf(bytes));
  execFileSync(toPngProgram, ["-png", "-r", "80", pdf, join(directory, "page")]);
  return readdirSync(directory)
    .filter((file) => file.endsWith(".png"))
    .sort()
    .map((file) => join(directory, file));
}

/** Saves through LibreOffice and returns its own .xlsx: what it understood of ours. */
export const resave = (bytes: Uint8Array): Uint8Array =>
  convert(
    bytes,
    "xlsx",
    "xlsx:Calc MS Excel 2007 XML",
    (folder) => new Uint8Array(readFileSync(join(folder, "book.xlsx"))),
  );

function splitLines(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/g;
  for (let match = field.exec(text); match && match.index < text.length; match = field.exec(text)) {
    const raw = match[1] ?? "";
    lines[lines.length - 1]?.push(raw.startsWith('"') ? raw.slice(1, -1).replace(/""/g, '"') : raw);
    if (match[2] === "\n") lines.push([]);
  }
  if (lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}
