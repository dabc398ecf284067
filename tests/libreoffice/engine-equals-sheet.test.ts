import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/core/evaluate";
import { parseRange, type CellRange, type Evaluation, type Ranking } from "../../src/core/model";
import { rank } from "../../src/core/ranking";
import { applyDecisions, decisionsFrom, planReport } from "../../src/core/report";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook, type WorkbookConnection } from "../../src/excel";
import { available, requireOrExplain, toCsv } from "../support/libreoffice";

const SAMPLES = ["bpo-tender.xlsx", "customer-care-vietnamese.xlsx", "contact-centre-korean.xlsx"] as const;
const STATES = 4;

/** A small seeded generator: the same edits every time. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 4294967296) * below);
  };
}

function nameRange(excel: EmbeddedExcel, name: string): CellRange {
  const refersTo = excel.contents().names.find((entry) => entry.name === name)?.refersTo;
  const range = parseRange(refersTo ?? "");
  if (!range) throw new Error(`${name} → ${refersTo}`);
  return range;
}

/** The cells of a named range as LibreOffice calculated them. */
function calculated(sheets: Map<string, string[][]>, range: CellRange): string[][] {
  const rows = sheets.get(range.sheet);
  if (!rows) throw new Error(`LibreOffice has no sheet ${range.sheet}: ${[...sheets.keys()].join()}`);
  return rows.slice(range.top, range.bottom + 1).map((row) => row.slice(range.left, range.right + 1));
}

const shownRank = (ranking: Ranking, vendor: string): string => {
  const ranked = ranking.find((one) => one.vendor === vendor)!;
  return ranked.rank === null ? "–" : `${ranked.rank}${ranked.tied ? "=" : ""}`;
};

function editAtRandom(excel: EmbeddedExcel, random: (below: number) => number): void {
  const sheetId = (name: string): string => excel.hands.sheets().find((sheet) => sheet.name === name)!.id;
  const scores = nameRange(excel, "RFP_Scores");
  const ids = nameRange(excel, "RFP_QuestionIds");
  const isQuestion = (row: number): boolean =>
    excel.hands.draw(sheetId(ids.sheet), row, ids.left).kind !== "empty";
  for (let edits = 0; edits < 6;) {
    const row = scores.top + random(scores.bottom - scores.top + 1);
    if (!isQuestion(row)) continue;
    const column = scores.left + random(scores.right - scores.left + 1);
    excel.hands.type(sheetId(scores.sheet), row, column, random(5) === 0 ? "" : String(random(101)));
    edits += 1;
  }
  if (random(2) === 0) {
    const policy = nameRange(excel, "RFP_MissingPolicy");
    const choices = excel.hands.choices(sheetId(policy.sheet), policy.top, policy.left)!;
    excel.hands.type(sheetId(policy.sheet), policy.top, policy.left, choices[random(2)]!);
  }
  const minimums = nameRange(excel, "RFP_Minimums");
  excel.hands.type(
    sheetId(minimums.sheet),
    minimums.top + random(5),
    minimums.left,
    random(2) === 0 ? "" : String(20 + random(50)),
  );
}

async function engineRanking(connection: WorkbookConnection, evaluation: Evaluation): Promise<Ranking> {
  const snapshot = await connection.readSnapshot();
  return rank(applyDecisions(evaluation, decisionsFrom(snapshot!)));
}

describe("the written workbook, recalculated from scratch by LibreOffice", () => {
  const judge = requireOrExplain("LibreOffice", available());
  (judge ? it : it.skip).each(SAMPLES)(
    "%s: totals, ranks and leaderboard equal the engine's under random weights, overrides, gates and policies",
    async (sample) => {
      const random = generator(sample.length * 7919);
      const excel = await openEmbeddedExcel({
        workbook: readFileSync(join(__dirname, "../../assets/samples", sample)),
        fileName: sample,
      });
      const connection = connectWorkbook(excel.Excel, excel.isSetSupported);
      const evaluation = evaluate(await connection.readGrids(), { asOf: "2026-11-21", language: "en" });
      await connection.writePlan(planReport(evaluation));
      const names = new Map(evaluation.vendors.map((vendor) => [vendor.id, vendor.name]));
      for (let state = 0; state < STATES; state++) {
        if (state > 0) {
          await connection.writeWeights(evaluation.criteria.map(() => random(60)));
          editAtRandom(excel, random);
        }
        const ranking = await engineRanking(connection, evaluation);
        const sheets = toCsv(excel.saveAs());
        const [vendors] = calculated(sheets, nameRange(excel, "RFP_Vendors"));
        const [totals] = calculated(sheets, nameRange(excel, "RFP_Totals"));
        const [ranks] = calculated(sheets, nameRange(excel, "RFP_Ranks"));
        const byName = new Map(ranking.map((ranked) => [names.get(ranked.vendor)!, ranked]));
        expect(vendors?.length).toBe(evaluation.vendors.length);
        vendors!.forEach((name, column) => {
          const ranked = byName.get(name)!;
          expect({
            sample,
            state,
            name,
            total: Number(totals![column]).toFixed(6),
            rank: ranks![column],
          }).toEqual({
            sample,
            state,
            name,
            total: (ranked.total / 1_000_000).toFixed(6),
            rank: shownRank(ranking, ranked.vendor),
          });
        });
        const leaderboard = calculated(sheets, nameRange(excel, "RFP_Leaderboard"));
        expect(leaderboard.map((row) => row[1])).toEqual(ranking.map((ranked) => names.get(ranked.vendor)));
      }
      excel.dispose();
    },
    180_000,
  );
});
