import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf } from "../../src/core/corrections/same-thing";
import { evaluate } from "../../src/core/evaluate";
import type { Correction, Evaluation } from "../../src/core/model";
import { decisionsFrom, planReport } from "../../src/core/report";
import type { EmbeddedExcel } from "../../src/embedded/embedded-excel";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { placeOf } from "../core/corrections/support/tender";
import { available, requireOrExplain, resave } from "../support/libreoffice";

const OPTIONS = { asOf: "2026-11-21", language: "en" } as const;
const NOTE = { reason: "=1+1 said “yes” &\u00a0<so>", who: "Nguyễn Thị Mai", when: "2026-11-12" };

async function readAfresh(excel: EmbeddedExcel): Promise<Evaluation> {
  const connection = connectWorkbook(excel.Excel, excel.isSetSupported);
  const grids = await connection.readGrids();
  const snapshot = await connection.readSnapshot();
  return evaluate(grids, { ...OPTIONS, ...(snapshot ? { decisions: decisionsFrom(snapshot) } : {}) });
}

const open = (workbook: Uint8Array): Promise<EmbeddedExcel> =>
  openEmbeddedExcel({ workbook, fileName: "tender.xlsx" });

describe("corrections in a workbook that LibreOffice saved", () => {
  const judge = requireOrExplain("LibreOffice", available());
  (judge ? it : it.skip).each([
    "bpo-tender.xlsx",
    "customer-care-vietnamese.xlsx",
    "contact-centre-korean.xlsx",
  ])(
    "%s: are still there, and still win",
    async (sample) => {
      const excel = await open(readFileSync(join(__dirname, "../../assets/samples", sample)));
      const before = await readAfresh(excel);
      const leaver = before.vendors.at(-1)!;
      const answers = before.answers.filter(
        ({ vendor, parts, facts }) => vendor !== leaver.id && parts.length > 0 && facts.length > 0,
      );
      const [first, second, third] = [answers[0]!, answers[7]!, answers[13]!];
      const [fact] = first.facts;
      const question = before.questions.find(({ criterion }) => criterion === "security")!;
      const corrections: readonly Correction[] = [
        {
          kind: "fact",
          at: placeOf(before, first),
          fact: { type: fact!.type, quote: fact!.quote, start: fact!.start },
          becomes: {
            type: "count",
            value: 12,
            of: "clients",
            quote: fact!.quote,
            start: fact!.start,
            confidence: 1,
          },
          ...NOTE,
        },
        { kind: "answer-left-out", at: placeOf(before, second), ...NOTE },
        { kind: "verdict", at: placeOf(before, third), verdict: null, ...NOTE },
        {
          kind: "criterion",
          question: question.text,
          questionCell: question.cell,
          criterion: "technology",
          ...NOTE,
        },
        { kind: "vendor-left-out", name: leaver.name, ...NOTE },
      ];
      const connection = connectWorkbook(excel.Excel, excel.isSetSupported);
      const corrected = evaluate(await connection.readGrids(), { ...OPTIONS, corrections });
      expect(corrected.correctionOutcomes?.map(({ state }) => state)).toEqual(
        corrections.map(() => "applied"),
      );
      expect((await connection.writePlan(planReport(corrected))).differences).toEqual([]);
      const again = await readAfresh(await open(resave(excel.saveAs())));
      expect((again.corrections ?? []).map(contentOf).sort()).toEqual(corrections.map(contentOf).sort());
      const { scores, questions, vendors } = again;
      expect({ scores, questions, vendors }).toEqual({
        scores: corrected.scores,
        questions: corrected.questions,
        vendors: corrected.vendors,
      });
    },
    180_000,
  );
});
