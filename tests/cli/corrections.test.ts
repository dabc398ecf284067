import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../../src/core/evaluate";
import type { Correction } from "../../src/core/model";
import { planReport } from "../../src/core/report";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { runCli, sample } from "./run-cli";

interface ReadJson {
  readonly vendors: readonly { readonly name: string }[];
  readonly questions: readonly { readonly text: string; readonly criterion: string }[];
}

const OPTIONS = { asOf: "2026-11-21", language: "en" } as const;

describe("a file that holds corrections", () => {
  const folder = mkdtempSync(join(tmpdir(), "rfp-corrections-"));
  const file = join(folder, "corrected.xlsx");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is read and scored as people corrected it", async () => {
    const excel = await openEmbeddedExcel({
      workbook: readFileSync(sample("bpo-tender.xlsx")),
      fileName: file,
    });
    const connection = connectWorkbook(excel.Excel, excel.isSetSupported);
    const grids = await connection.readGrids();
    const before = evaluate(grids, OPTIONS);
    const leaver = before.vendors.at(-1)!.name;
    const question = before.questions.find(({ criterion }) => criterion === "security")!;
    const note = { reason: "Withdrew", who: "Linh", when: "2026-11-15" };
    const corrections: readonly Correction[] = [
      { kind: "vendor-left-out", name: leaver, ...note },
      {
        kind: "criterion",
        question: question.text,
        questionCell: question.cell,
        criterion: "technology",
        ...note,
      },
    ];
    await connection.writePlan(planReport(evaluate(grids, { ...OPTIONS, corrections })));
    writeFileSync(file, excel.saveAs());
    const read = JSON.parse(runCli(["read", file, "--json", "--as-of", OPTIONS.asOf]).out) as ReadJson;
    expect(read.vendors).toHaveLength(before.vendors.length - 1);
    expect(read.vendors.map(({ name }) => name)).not.toContain(leaver);
    expect(read.questions.find(({ text }) => text === question.text)?.criterion).toBe("technology");
    const scored = JSON.parse(runCli(["score", file, "--json", "--as-of", OPTIONS.asOf]).out) as ReadJson;
    expect(scored.vendors.map(({ name }) => name)).not.toContain(leaver);
  }, 120_000);
});
