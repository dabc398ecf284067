import { evaluate } from "../../../src/core/evaluate";
import type { CellValue, Correction, Evaluation } from "../../../src/core/model";
import { ofKind } from "../../../src/core/settings";
import { decisionsFrom, planReport } from "../../../src/core/report";
import type { DecidedEvaluation } from "../../../src/core/report/decisions";
import { rank } from "../../../src/core/ranking";
import { OPTIONS, tenderGrids } from "../corrections/support/tender";
import { signed } from "./support/gated";
import { LivingWorkbook } from "./support/living-workbook";

const NORTHWIND = "Northwind Services";
const FABRIKAM = "Fabrikam BPO";

const iso = signed(
  {
    kind: "gate",
    gate: "G1",
    label: "",
    check: { kind: "certificate", scheme: "ISO 27001", validOn: "2026-12-31" },
  },
  { reason: "Policy 4.2", who: "Mai" },
);
const quality = signed({ kind: "gate", gate: "G2", label: "", check: { kind: "quality", atLeast: 3000 } });
const hand = signed({ kind: "gate", gate: "G3", label: "Audited accounts", check: { kind: "by-hand" } });
const waived = signed(
  { kind: "gate-decision", gate: "G1", vendor: FABRIKAM, decision: "waived" },
  { reason: "Audit in May", who: "Mai", when: "2026-01-20" },
);

const evaluated = (corrections: readonly Correction[]): Evaluation =>
  evaluate(tenderGrids(), { ...OPTIONS, corrections });

/** The workbook opened again by somebody else: everything comes from the sheets. */
function reopened(book: LivingWorkbook): DecidedEvaluation {
  return evaluate(tenderGrids(), {
    ...OPTIONS,
    decisions: decisionsFrom(book.snapshot()),
  }) as DecidedEvaluation;
}

const written = (evaluation: Evaluation): LivingWorkbook => new LivingWorkbook(planReport(evaluation));

function typeGate(book: LivingWorkbook, gate: string, vendor: string, value: CellValue): void {
  const row = book.values("RFP_GateIds").findIndex(([id]) => id === gate);
  book.type("RFP_Gates", row, book.values("RFP_Vendors")[0]!.indexOf(vendor), value);
}

function typeBeside(book: LivingWorkbook, name: string, gate: string, value: CellValue): void {
  book.type(
    name,
    book.values("RFP_GateIds").findIndex(([id]) => id === gate),
    0,
    value,
  );
}

const decisions = (evaluation: Evaluation) =>
  ofKind(evaluation.corrections ?? [], "gate-decision").map(({ gate, vendor, decision, reason }) => [
    gate,
    vendor,
    decision,
    reason,
  ]);
const checks = (evaluation: Evaluation) =>
  (evaluation.gates ?? []).map(({ id, label, check }) => [id, label, check]);

describe("must-haves read back from the scorecard", () => {
  it("are those that were written, with every decision and its reason, however often they go round", () => {
    const first = evaluated([iso, quality, hand, waived]);
    let now: Evaluation = first;
    for (let round = 0; round < 2; round += 1) {
      const book = written(now);
      now = reopened(book);
      book.close();
      expect(now.gates).toEqual(first.gates);
      expect(now.gateResults).toEqual(first.gateResults);
      expect(decisions(now)).toEqual([["G1", FABRIKAM, "waived", "Audit in May"]]);
      expect((now as DecidedEvaluation).orphans).toEqual([]);
      expect((now as DecidedEvaluation).correctionsChanged).toBe(false);
    }
  });

  it("take pass, fail and waived typed over the finding as decisions, in any letter case", () => {
    const book = written(evaluated([iso, hand]));
    typeGate(book, "G1", FABRIKAM, "Waived");
    typeGate(book, "G1", NORTHWIND, "FAIL");
    typeGate(book, "G3", NORTHWIND, "pass");
    const now = reopened(book);
    expect(decisions(now).sort()).toEqual([
      ["G1", FABRIKAM, "waived", ""],
      ["G1", NORTHWIND, "fail", ""],
      ["G3", NORTHWIND, "pass", ""],
    ]);
    const failed = Object.fromEntries(
      rank(now).map(({ vendor, failedGates }) => [
        now.vendors.find(({ id }) => id === vendor)!.name,
        failedGates.length,
      ]),
    );
    expect([failed[NORTHWIND], failed[FABRIKAM]]).toEqual([1, 1]);
    // Written again, the cells say the same and the decisions stand in the table.
    const again = reopened(written(now));
    expect(decisions(again).sort()).toEqual(decisions(now).sort());
    book.close();
  });

  it("take a decision back when the cell shows the finding again, and replace it by another word", () => {
    const book = written(evaluated([iso, waived]));
    typeGate(book, "G1", FABRIKAM, "fail");
    // The finding is a comparison with the day, or a plain word: Fabrikam only plans a certificate.
    expect(decisions(reopened(book))).toEqual([]);
    typeGate(book, "G1", FABRIKAM, "pass");
    expect(decisions(reopened(book))).toEqual([["G1", FABRIKAM, "pass", ""]]);
    book.close();
  });

  it("keep a word typed over a live comparison though it says the same now", () => {
    const book = written(evaluated([quality]));
    const row = book.values("RFP_GateIds").findIndex(([id]) => id === "G2");
    const vendor = book.values("RFP_Vendors")[0]!.indexOf(NORTHWIND);
    const shown = book.values("RFP_Gates")[row]![vendor]!;
    expect(shown).toBe("pass");
    typeGate(book, "G2", NORTHWIND, shown);
    expect(decisions(reopened(book))).toEqual([["G2", NORTHWIND, "pass", ""]]);
    book.close();
  });

  it("follow another name and another threshold", () => {
    const budget = signed({ kind: "gate", gate: "G4", label: "", check: { kind: "budget", ceiling: 1000 } });
    const book = written(evaluated([iso, quality, budget]));
    typeBeside(book, "RFP_GateNames", "G1", "Information security");
    typeBeside(book, "RFP_GateLevels", "G1", 46_569);
    typeBeside(book, "RFP_GateLevels", "G2", 62.5);
    typeBeside(book, "RFP_GateLevels", "G4", 900_000);
    expect(checks(reopened(book))).toEqual([
      ["G1", "Information security", { kind: "certificate", scheme: "ISO 27001", validOn: "2027-07-01" }],
      ["G4", "", { kind: "budget", ceiling: 900_000 }],
      ["G2", "", { kind: "quality", atLeast: 6250 }],
    ]);
    book.close();
  });

  it("keep the threshold where none can be read, and list what was typed", () => {
    const book = written(evaluated([quality]));
    for (const [typed, listed] of [
      ["seventy", ["seventy"]],
      [-5, ["-5"]],
      ["", []],
    ] as const) {
      typeBeside(book, "RFP_GateLevels", "G2", typed);
      const now = reopened(book);
      expect(checks(now)).toEqual([["G2", "", { kind: "quality", atLeast: 3000 }]]);
      expect(now.orphans.map(({ what, typed: words }) => [what, words])).toEqual(
        listed.map((words) => ["gate", words]),
      );
    }
    book.close();
  });

  it("count a word that is none of the three, or none at all, as a failure, and list the word", () => {
    const book = written(evaluated([iso]));
    typeGate(book, "G1", NORTHWIND, "probably");
    const now = reopened(book);
    expect(decisions(now)).toEqual([["G1", NORTHWIND, "fail", ""]]);
    expect(now.orphans).toEqual([
      { what: "gate", question: "ISO 27001 valid at award", vendor: NORTHWIND, typed: "probably" },
    ]);
    typeGate(book, "G1", NORTHWIND, "");
    expect(decisions(reopened(book))).toEqual([["G1", NORTHWIND, "fail", ""]]);
    book.close();
  });

  it("come back when their row is deleted on the scorecard, and stay away when taken out of the table", () => {
    const book = written(evaluated([iso, hand]));
    const whole = book.snapshot();
    const at = whole["RFP_GateIds"]!.values.findIndex(([id]) => id === "G1");
    const without = Object.fromEntries(
      Object.entries(whole).map(([name, range]) =>
        name.startsWith("RFP_Gate") && name !== "RFP_GateWords"
          ? [
              name,
              {
                ...range,
                values: range.values.filter((_, row) => row !== at),
                formulas: range.formulas.filter((_, row) => row !== at),
              },
            ]
          : [name, range],
      ),
    );
    const open = (snapshot: typeof whole) =>
      evaluate(tenderGrids(), { ...OPTIONS, decisions: decisionsFrom(snapshot) });
    expect(open(without).gates?.map(({ id }) => id)).toEqual(["G1", "G3"]);
    const table = whole["RFP_Corrections"]!;
    const kept = table.values.map((row) => !row.some((cell) => String(cell).includes('"G1"')));
    const untold = {
      ...whole,
      RFP_Corrections: {
        ...table,
        values: table.values.filter((_, row) => kept[row]),
        formulas: table.formulas.filter((_, row) => kept[row]),
      },
    };
    expect(open(untold).gates?.map(({ id }) => id)).toEqual(["G3"]);
    book.close();
  });

  it("hold as judged by people where the table of corrections is gone", () => {
    const book = written(evaluated([iso, waived]));
    const rest = { ...book.snapshot() };
    Reflect.deleteProperty(rest, "RFP_Corrections");
    const now = evaluate(tenderGrids(), { ...OPTIONS, decisions: decisionsFrom(rest) });
    expect(checks(now)).toEqual([["G1", "ISO 27001 valid at award", { kind: "by-hand" }]]);
    expect(decisions(now)).toContainEqual(["G1", FABRIKAM, "waived", ""]);
    expect(decisions(now)).toContainEqual(["G1", NORTHWIND, "pass", ""]);
    book.close();
  });

  it("take a row people added for a must-have of their own, once", () => {
    const book = written(evaluated([iso, hand]));
    // Somebody types over the folded id as well: what is left is a row without one.
    typeBeside(book, "RFP_GateIds", "G3", "");
    const row = book.values("RFP_GateNames").findIndex(([name]) => name === "Audited accounts");
    book.type("RFP_GateNames", row, 0, "Site visit");
    book.type("RFP_Gates", row, book.values("RFP_Vendors")[0]!.indexOf(NORTHWIND), "pass");
    const now = reopened(book);
    expect(checks(now)).toContainEqual(["G4", "Site visit", { kind: "by-hand" }]);
    const again = evaluate(tenderGrids(), {
      ...OPTIONS,
      decisions: decisionsFrom(book.snapshot()),
      corrections: now.corrections ?? [],
    });
    expect(again.gates?.map(({ id }) => id)).toEqual(["G1", "G3", "G4"]);
    book.close();
  });
});
