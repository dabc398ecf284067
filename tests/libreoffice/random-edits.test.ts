import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/core/evaluate";
import { suggestGates } from "../../src/core/gates";
import type { Correction, Evaluation, SheetGrid } from "../../src/core/model";
import { decisionsFrom, planReport } from "../../src/core/report";
import { openEmbeddedExcel } from "../../src/embedded/node/open-embedded-excel";
import { connectWorkbook } from "../../src/excel";
import { available, requireOrExplain, toCsvs } from "../support/libreoffice";
import { BREAKS } from "./support/breaks";
import { differences } from "./support/differences";
import { EDITS, editableOf, editSome } from "./support/random-edits";
import { generator, WrittenBook } from "./support/written-book";

const OPTIONS = { asOf: "2026-11-21", language: "en" } as const;
const NOBODY = { reason: "", who: "", when: "" };
const STATES = 14;
const EDITS_PER_STATE = 6;

/** A must-have of each kind the tender allows: certificate, quality, budget, by hand. */
function mustHaves(grids: readonly SheetGrid[]): readonly Correction[] {
  const bare = evaluate(grids, OPTIONS);
  const spent = bare.vendors.map(({ id }) =>
    (bare.costs?.totals ?? []).reduce((sum, { vendor, cost }) => sum + (vendor === id ? (cost ?? 0) : 0), 0),
  );
  const most = Math.max(...spent);
  const certificate = suggestGates(bare).find(({ check }) => check.kind === "certificate")?.check;
  const checks = [
    ...(certificate ? [certificate] : []),
    { kind: "quality" as const, atLeast: 5500 },
    { kind: "by-hand" as const },
    ...(most > 0 ? [{ kind: "budget" as const, ceiling: Math.round(most) }] : []),
  ];
  const byHand = `G${checks.findIndex(({ kind }) => kind === "by-hand") + 1}`;
  return [
    ...checks.map((check, index) => ({
      kind: "gate" as const,
      gate: `G${index + 1}`,
      label: "",
      check,
      ...NOBODY,
    })),
    // A bid nobody has decided about is out, and sets no price.
    ...bare.vendors.map(({ name }) => ({
      kind: "gate-decision" as const,
      gate: byHand,
      vendor: name,
      decision: "pass" as const,
      ...NOBODY,
    })),
  ];
}

async function write(sample: string) {
  const excel = await openEmbeddedExcel({
    workbook: readFileSync(join(__dirname, "../../assets/samples", sample)),
    fileName: sample,
  });
  const connection = connectWorkbook(excel.Excel, excel.isSetSupported, { answerWithinMs: 120_000 });
  const grids = await connection.readGrids();
  await connection.writePlan(planReport(evaluate(grids, { ...OPTIONS, corrections: mustHaves(grids) })));
  const book = new WrittenBook(excel);
  return {
    excel,
    book,
    editable: await editableOf(book),
    /** What the engine makes of the sheets as they stand. */
    now: async (): Promise<Evaluation> =>
      evaluate(grids, { ...OPTIONS, decisions: decisionsFrom((await connection.readSnapshot())!) }),
  };
}

describe("the written workbook, edited at random and recalculated by LibreOffice", () => {
  const judge = requireOrExplain("LibreOffice", available());
  (judge ? it : it.skip).each([
    ["bpo-tender.xlsx", 20_261_122],
    ["contact-centre-korean.xlsx", 719],
  ])(
    "%s: totals, ranks, must-haves and price scores equal the engine's after every few edits of any kind",
    async (sample, seed) => {
      const random = generator(seed);
      const { excel, book, editable, now } = await write(sample);
      const states: {
        readonly done: readonly string[];
        readonly engine: Evaluation;
        readonly file: Uint8Array;
      }[] = [];
      for (let state = 0; state < STATES; state += 1) {
        const done = state === 0 ? [] : await editSome(editable, random, EDITS_PER_STATE);
        states.push({ done, engine: await now(), file: excel.saveAs() });
      }
      const calculated = toCsvs(states.map(({ file }) => file));
      states.forEach(({ done, engine }, state) =>
        expect({ sample, state, done, found: differences(engine, book, calculated[state]!) }).toEqual({
          sample,
          state,
          done,
          found: [],
        }),
      );
      // The states were worth comparing: prices had scores, and nearly every kind of edit was made.
      const priced = states.filter(({ engine }) =>
        engine.scores.some(
          ({ question, value }) => value !== null && engine.costs?.groups.includes(question),
        ),
      );
      expect(priced.length).toBeGreaterThan(STATES / 3);
      expect(new Set(states.flatMap(({ done }) => done)).size).toBeGreaterThan(
        Object.keys(EDITS).length * 0.7,
      );
      excel.dispose();
    },
    600_000,
  );

  (judge ? it : it.skip)(
    "notices formulas that are broken on purpose",
    async () => {
      const { excel, book, now } = await write("bpo-tender.xlsx");
      book.type("RFP_Rates", 1, 0, 0.9);
      await book.enter();
      const engine = await now();
      const files: Uint8Array[] = [];
      for (const damage of Object.values(BREAKS)) {
        const { name, row, column, formula, whole } = await damage(book);
        book.type(name, row, column, formula);
        await book.enter();
        files.push(excel.saveAs());
        book.type(name, row, column, whole);
        await book.enter();
      }
      const calculated = toCsvs([excel.saveAs(), ...files]);
      expect(differences(engine, book, calculated[0]!)).toEqual([]);
      const unnoticed = Object.keys(BREAKS).filter(
        (_, index) => differences(engine, book, calculated[index + 1]!).length === 0,
      );
      expect(unnoticed).toEqual([]);
      excel.dispose();
    },
    300_000,
  );
});
