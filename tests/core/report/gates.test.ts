import fc from "fast-check";
import { rank } from "../../../src/core/ranking";
import { planReport } from "../../../src/core/report";
import type { CellValue, Evaluation, Ranking } from "../../../src/core/model";
import { gatesOfVendor } from "../../../src/core/gates";
import { anyTender, standardCriteria, tender } from "./support/evaluations";
import { anyGates, gated, signed, withCertificates } from "./support/gated";
import { LivingWorkbook } from "./support/living-workbook";

const anyGated = anyTender.chain(anyGates);

/** The place of a must-have's row under a name that covers them all. */
function rowOf(book: LivingWorkbook, gate: string): number {
  return book.values("RFP_GateIds").findIndex(([id]) => id === gate);
}

function expectSameGates(evaluation: Evaluation, book: LivingWorkbook): void {
  const ranking = rank(evaluation);
  const names = new Map(evaluation.vendors.map(({ id, name }) => [id, name]));
  const vendors = book.values("RFP_Vendors")[0]!;
  const words = book.values("RFP_GateWords").map(([word]) => word);
  const shown = (ranking_: Ranking) =>
    ranking_.map((one) => (one.rank === null ? "–" : one.tied ? `${one.rank}=` : String(one.rank)));
  ranking.forEach((one, place) => {
    const column = vendors.indexOf(names.get(one.vendor)!);
    for (const { gate, fails, waiver } of gatesOfVendor(evaluation, one)) {
      const cell = book.values("RFP_Gates")[rowOf(book, gate)]![column];
      expect([gate, cell]).toEqual([gate, waiver ? words[2] : words[fails ? 1 : 0]]);
    }
    expect(Number(book.values("RFP_GateFails")[0]![column])).toBe(one.failedGates.length);
    expect(String(book.values("RFP_Ranks")[0]![column])).toBe(shown(ranking)[place]);
  });
  expect(book.values("RFP_Leaderboard").map((row) => [String(row[0]), row[1]])).toEqual(
    ranking.map((one, place) => [shown(ranking)[place], names.get(one.vendor)]),
  );
}

describe("must-haves on the written sheets", () => {
  it("decide like the engine, for tenders and must-haves of every kind, and follow weights and thresholds", () => {
    fc.assert(
      fc.property(
        anyGated,
        fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(0, 45, 62.5, 101),
        (evaluation, weights, points) => {
          const book = new LivingWorkbook(planReport(evaluation));
          expectSameGates(evaluation, book);
          evaluation.criteria.forEach((_, index) => book.type("RFP_Weights", index, 0, weights[index]!));
          const weighed = {
            ...evaluation,
            weights: Object.fromEntries(
              evaluation.criteria.map(({ id }, index) => [id, weights[index]! * 100]),
            ),
          };
          expectSameGates(weighed, book);
          const settings = (weighed.corrections ?? []).map((one) =>
            one.kind === "gate" && one.check?.kind === "quality"
              ? { ...one, check: { ...one.check, atLeast: points * 100 } }
              : one.kind === "gate" && one.check?.kind === "certificate"
                ? { ...one, check: { ...one.check, validOn: "2027-07-01" } }
                : one,
          );
          for (const one of settings) {
            if (one.kind !== "gate") continue;
            if (one.check?.kind === "quality") book.type("RFP_GateLevels", rowOf(book, one.gate), 0, points);
            if (one.check?.kind === "certificate")
              book.type("RFP_GateLevels", rowOf(book, one.gate), 0, 46_569);
          }
          expectSameGates(gated(weighed, settings), book);
          book.close();
        },
      ),
      { numRuns: 8 },
    );
  });

  const two = (settings: Parameters<typeof gated>[1]) =>
    gated(
      withCertificates(
        tender({
          vendors: ["Alpha", "Beta"],
          criteria: standardCriteria(),
          questions: [
            { criterion: "security", points: 100, scores: [9000, 7000] },
            { criterion: "cost", points: 100, scores: [1000, 9000] },
          ],
          weights: [0, 0, 5000, 5000, 0],
        }),
        ["planned", "2027-06-30"],
      ),
      settings,
    );
  const iso = signed({
    kind: "gate",
    gate: "G1",
    label: "",
    check: { kind: "certificate", scheme: "ISO 27001", validOn: "2026-12-31" },
  });
  const leaderboardWords = (book: LivingWorkbook) =>
    book.values("RFP_Leaderboard").map((row) => row[row.length - 2]);

  it("say on the leaderboard what is failed, how much more, and what is waived", () => {
    const hand = signed({ kind: "gate", gate: "G2", label: "Audited accounts", check: { kind: "by-hand" } });
    const book = new LivingWorkbook(planReport(two([iso, hand])));
    expect(leaderboardWords(book)).toEqual([
      "fails: Audited accounts",
      "fails 2: ISO 27001 valid at award, …",
    ]);
    expect(book.cell("ranking", "B3")).toBe("Every vendor fails a gate.");
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 1],
    ] as const)
      book.type("RFP_Gates", row, column, "waived");
    expect(leaderboardWords(book)).toEqual(["pass (1 waived)", "pass (2 waived)"]);
    book.close();
  });

  it("let nobody through by a slip: a blank or any other word in our rows fails", () => {
    const book = new LivingWorkbook(planReport(two([iso])));
    expect(book.values("RFP_GateFails")).toEqual([[1, 0]]);
    for (const slip of ["", "maybe", 1] as CellValue[]) {
      book.type("RFP_Gates", 0, 1, slip);
      expect(book.values("RFP_GateFails")).toEqual([[1, 1]]);
    }
    expect(leaderboardWords(book)).toContain("fails: an unreadable word");
    book.close();
  });

  it("keep the last threshold written where none can be read", () => {
    const quality = signed({
      kind: "gate",
      gate: "G1",
      label: "",
      check: { kind: "quality", atLeast: 8000 },
    });
    const book = new LivingWorkbook(planReport(two([quality])));
    const row = rowOf(book, "G1");
    expect(book.values("RFP_Gates")[row]).toEqual(["pass", "fail"]);
    for (const nothing of ["", "seventy", -5] as CellValue[]) {
      book.type("RFP_GateLevels", row, 0, nothing);
      expect(book.values("RFP_Gates")[row]).toEqual(["pass", "fail"]);
    }
    book.type("RFP_GateLevels", row, 0, 70);
    expect(book.values("RFP_Gates")[row]).toEqual(["pass", "pass"]);
    book.close();
  });

  it("show the vendor's words and where they stand, and what counts now", () => {
    const waiver = signed(
      { kind: "gate-decision", gate: "G1", vendor: "Alpha", decision: "waived" },
      { reason: "Audit in May", who: "Mai", when: "2026-11-12" },
    );
    const book = new LivingWorkbook(planReport(two([iso, waiver])));
    const [alpha] = book.values("RFP_GateReasons");
    expect(alpha!.slice(0, 9)).toEqual([
      "G1",
      "",
      "Alpha",
      "ISO 27001 valid at award",
      "ISO 27001 planned",
      "",
      "ISO 27001 is not held: only planned.",
      "fail",
      "waived",
    ]);
    expect(alpha!.slice(10, 12)).toEqual(["Audit in May", "Mai"]);
    book.type("RFP_Gates", 0, 0, "fail");
    expect(book.values("RFP_GateReasons")[0]![8]).toBe("fail");
    book.close();
  });

  it("need no must-have: one row folded away stands for those that price scores look at", () => {
    const book = new LivingWorkbook(planReport(two([])));
    expect(book.values("RFP_MustHaves")).toEqual([["–", "–"]]);
    expect(book.values("RFP_GateFails")).toEqual([[0, 0]]);
    book.close();
  });
});
