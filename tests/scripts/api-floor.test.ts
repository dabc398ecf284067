import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { findUses, projectOptions, type MemberUse } from "../../scripts/api-floor/find-uses";
import { judge, tableOf } from "../../scripts/api-floor/judge";

const FIXTURES = {
  "within-floor.ts": `
export function read(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load("values");
}`,
  "unguarded.ts": `
export function notes(sheet: Excel.Worksheet): Excel.NoteCollection {
  return sheet.notes;
}`,
  "guarded.ts": `
declare function supports(set: string, version: string): boolean;
export function notes(sheet: Excel.Worksheet): unknown[] {
  const early = (): unknown => { if (!supports("ExcelApi", "1.18")) return; return sheet.notes; };
  if (supports("ExcelApi", "1.19") && sheet.notes) return [sheet.notes];
  return [early, supports("ExcelApi", "1.18") ? sheet.notes : undefined, supports("ExcelApi", "1.18") && sheet.notes];
}`,
  "guarded-too-low.ts": `
declare function supports(set: string, version: string): boolean;
export function notes(sheet: Excel.Worksheet): unknown {
  if (supports("ExcelApi", "1.17")) return sheet.notes;
  return undefined;
}`,
  "else-branch.ts": `
declare function supports(set: string, version: string): boolean;
export function notes(sheet: Excel.Worksheet): unknown {
  if (supports("ExcelApi", "1.18")) {
    return undefined;
  } else {
    return sheet.notes;
  }
}`,
  "negated.ts": `
declare function supports(set: string, version: string): boolean;
export function notes(sheet: Excel.Worksheet): unknown {
  if (!supports("ExcelApi", "1.18") || sheet.name === "x") return undefined;
  return sheet.notes;
}`,
  "other-condition.ts": `
declare function supports(set: string, version: string): boolean;
export function notes(sheet: Excel.Worksheet, wanted: boolean): unknown {
  if (supports("ExcelApi", "1.18") || wanted) return sheet.notes;
  return undefined;
}`,
  "destructured.ts": `
export function notes({ notes: found }: Excel.Worksheet): unknown {
  return found;
}`,
  "by-string.ts": `
export function notes(sheet: Excel.Worksheet): unknown {
  return sheet["notes"];
}`,
  "online-only.ts": `
export function views(sheet: Excel.Worksheet): unknown {
  return sheet.namedSheetViews;
}`,
} as const;

type Fixture = keyof typeof FIXTURES;

let folder = "";
let uses: readonly MemberUse[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "api-floor-"));
  const files = Object.entries(FIXTURES).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, `${text}\n`);
    return path;
  });
  const root = join(__dirname, "..", "..");
  uses = findUses(files, {
    ...projectOptions(join(root, "tsconfig.json")),
    typeRoots: [join(root, "node_modules/@types")],
    types: ["office-js"],
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const offencesIn = (fixture: Fixture): readonly string[] =>
  judge(
    uses.filter(({ file }) => basename(file) === fixture),
    14,
  ).map(({ use }) => `${use.member}:${use.line}`);

describe("the check of requirement sets", () => {
  it("resolves a member to the requirement set of its declaration", () => {
    const used = uses.filter(({ file }) => basename(file) === "within-floor.ts");
    expect(used.map(({ member, set, line }) => ({ member, set, line }))).toEqual([
      { member: "Worksheet.getUsedRangeOrNullObject", set: "ExcelApi 1.4", line: 3 },
    ]);
  });

  it.each(["within-floor.ts", "guarded.ts", "negated.ts"] as const)("lets %s pass", (fixture) => {
    expect(offencesIn(fixture)).toEqual([]);
  });

  it.each([
    ["unguarded.ts", "Worksheet.notes:3"],
    ["guarded-too-low.ts", "Worksheet.notes:4"],
    ["else-branch.ts", "Worksheet.notes:7"],
    ["other-condition.ts", "Worksheet.notes:4"],
    ["destructured.ts", "Worksheet.notes:2"],
    ["by-string.ts", "Worksheet.notes:3"],
    ["online-only.ts", "Worksheet.namedSheetViews:3"],
  ] as const)("refuses %s", (fixture, expected) => {
    expect(offencesIn(fixture)).toEqual([expected]);
  });

  it("lists each member once, lowest requirement set first", () => {
    const table = tableOf(uses);
    expect(table[0]).toMatch(/^Worksheet\.name\s+ExcelApi 1\.1 /);
    expect(table.filter((line) => line.startsWith("Worksheet.notes "))).toHaveLength(1);
    expect(table.at(-1)).toContain("ExcelApiOnline");
  });
});
