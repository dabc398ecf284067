import type { Answer, CertificateFact, Correction, Costs, GateCheck, Setting } from "../../../src/core/model";
import { gateName, gatesOf, gatesOfVendor, heldUntil, nextGateId } from "../../../src/core/gates";
import { rank } from "../../../src/core/ranking";
import { say } from "../../../src/core/wording/say";
import { answer, evaluation, fact, question, vendor } from "../scoring/hand-made";

const DAY = "2026-12-31";
const signed = (setting: Setting, note: Partial<Correction> = {}): Correction =>
  ({ reason: "", who: "", when: "", ...note, ...setting }) as Correction;
const gate = (check: GateCheck | null, id = "G1", label = ""): Correction =>
  signed({ kind: "gate", gate: id, label, check });
const decided = (decision: "pass" | "fail" | "waived", reason = "", name = "A", id = "G1"): Correction =>
  signed({ kind: "gate-decision", gate: id, vendor: name, decision }, { reason });

const certificate = (
  status: CertificateFact["status"],
  validUntil?: string,
  more: Partial<CertificateFact> = {},
): CertificateFact =>
  fact<CertificateFact>({
    type: "certificate",
    scheme: "ISO 27001",
    status,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...more,
  });

/** One vendor's only result under one must-have. */
function found(check: GateCheck, answers: readonly Answer[], ...more: readonly Correction[]) {
  const responses = { vendors: [vendor("a")], questions: [question("S1", "ISO 27001?")], answers };
  return gatesOf([gate(check), ...more], responses, undefined).gateResults[0]!;
}

const HELD: GateCheck = { kind: "certificate", scheme: "ISO 27001", validOn: DAY };

describe("a must-have about a certificate", () => {
  const stated = (...facts: readonly CertificateFact[]) => found(HELD, [answer("a", "S1", "x", { facts })]);

  it("is met by a certificate held by the vendor itself and valid on the day, and by no other", () => {
    expect(stated(certificate("held", DAY)).found).toBe("pass");
    expect(stated(certificate("held")).found).toBe("pass");
    expect(stated(certificate("held", "2026-12-30"))).toMatchObject({
      found: "fail",
      fails: true,
      reason: { key: "gate.certificate-ends", values: { until: "2026-12-30", day: DAY } },
    });
    for (const status of ["planned", "in-progress", "expired", "not-held", "third-party"] as const)
      expect(stated(certificate(status, "2030-01-01"))).toMatchObject({ found: "fail", fails: true });
    expect(stated(certificate("unknown"))).toMatchObject({ found: "unknown", fails: true });
    expect(stated(certificate("held", DAY, { scheme: "ISO 9001" }))).toMatchObject({
      found: "unknown",
      fails: true,
      reason: { key: "gate.certificate-unmentioned" },
    });
  });

  it("takes the best of several statements, under whatever question, with its words and cell", () => {
    const cell = { sheet: "Bids", row: 7, column: 3 };
    const result = found(HELD, [
      answer("a", "S1", "being renewed", { facts: [certificate("expired", "2025-01-01")] }),
      answer("a", "E9", "held", {
        facts: [{ ...certificate("held", "2027-05-01"), quote: "certified to 2027", cell }],
      }),
    ]);
    expect(result).toMatchObject({ found: "pass", quote: "certified to 2027", cell, fails: false });
  });

  it("knows a scheme by any of its spellings, and a report by its type", () => {
    const soc = certificate("held", DAY, { scheme: "SOC 2", reportType: "Type II" });
    const under = (scheme: string, one: CertificateFact) =>
      found({ ...HELD, scheme } as GateCheck, [answer("a", "S1", "x", { facts: [one] })]).found;
    expect(under("iso/iec 27001:2022", certificate("held", DAY))).toBe("pass");
    expect(under("SOC 2 Type II", soc)).toBe("pass");
    expect(under("SOC 2", soc)).toBe("pass");
    expect(under("SOC 2 Type I", soc)).toBe("unknown");
  });

  it("tells until when it is held, for the sheet to compare", () => {
    const of = (...facts: readonly CertificateFact[]) =>
      heldUntil("ISO 27001", [answer("a", "S1", "x", { facts })]);
    expect(of(certificate("held", "2026-01-01"), certificate("held", "2027-01-01"))).toBe("2027-01-01");
    expect(of(certificate("held", "2026-01-01"), certificate("held"))).toBe("open");
    expect(of(certificate("planned", "2027-01-01"))).toBeNull();
  });
});

describe("a must-have about an answer", () => {
  const asked = (atLeast: "yes" | "partial"): GateCheck => ({
    kind: "answer",
    question: "ISO 27001?",
    questionCell: { sheet: "Bids", row: 1, column: 0 },
    atLeast,
  });
  const said = (verdict: Answer["verdict"], atLeast: "yes" | "partial" = "yes") =>
    found(asked(atLeast), [answer("a", "S1", "words", { verdict })]);

  it("wants yes, or partly where that is enough", () => {
    expect([said("yes"), said("partial"), said("no")].map(({ found: one }) => one)).toEqual([
      "pass",
      "fail",
      "fail",
    ]);
    expect(said("partial", "partial").found).toBe("pass");
  });

  it("is unknown, which fails and says why, where nobody answered or the answer leaves it open", () => {
    for (const [verdict, word] of [
      ["unanswered", "unanswered"],
      ["na", "na"],
      [null, "open"],
    ] as const)
      expect(said(verdict)).toMatchObject({
        found: "unknown",
        fails: true,
        reason: { key: "gate.answer-open", values: { verdict: word } },
      });
    expect(found(asked("yes"), [])).toMatchObject({ found: "unknown", fails: true });
  });

  it("finds its question where it has moved, and says when it is gone", () => {
    const moved = { ...asked("yes"), questionCell: { sheet: "Other", row: 90, column: 1 } } as GateCheck;
    expect(found(moved, [answer("a", "S1", "Yes", { verdict: "yes" })]).found).toBe("pass");
    const gone = { ...asked("yes"), question: "Insurance?" } as GateCheck;
    expect(found(gone, [])).toMatchObject({
      found: "unknown",
      fails: true,
      reason: { key: "gate.question-gone" },
    });
  });
});

describe("a budget", () => {
  const costs = (...totals: readonly (number | null)[]): Costs => ({
    assumptions: {
      baseCurrency: "USD",
      reference: "USD",
      rates: [],
      years: 3,
      discount: 0,
      volume: { fte: 1, hoursPerFteYear: 1760, daysPerFteYear: 220, transactionsPerYear: 1 },
    },
    formula: "lowest-price",
    settings: {},
    groups: totals.map((_, index) => `C${index}`),
    lines: [],
    totals: totals.map((cost, index) => ({ vendor: "a", group: `C${index}`, cost, lines: 1, counted: 1 })),
  });
  const under = (ceiling: number, with_: Costs | undefined) =>
    gatesOf(
      [gate({ kind: "budget", ceiling })],
      { vendors: [vendor("a")], questions: [], answers: [] },
      with_,
    ).gateResults[0]!;

  it("compares the total of all groups of prices with the ceiling", () => {
    expect(under(1_000_000, costs(400_000, 600_000)).found).toBe("pass");
    expect(under(999_999.99, costs(400_000, 600_000)).found).toBe("fail");
    // 0.1 + 0.2 is 0.3 to the cent.
    expect(under(0.3, costs(0.1, 0.2)).found).toBe("pass");
  });

  it("is not met, and says why, when a price is missing or nobody states any", () => {
    for (const missing of [undefined, costs(), costs(400_000, null), costs(null, 400_000)])
      expect(under(1e9, missing)).toMatchObject({
        found: "unknown",
        fails: true,
        reason: { key: "gate.cost-unknown" },
      });
  });
});

describe("what people decide about a must-have", () => {
  const none = [answer("a", "S1", "")];

  it("wins over what was found, and keeps that beside it", () => {
    const passed = found(HELD, none, decided("pass", "Certificate seen"));
    expect(passed).toMatchObject({ found: "pass", fails: false, asFound: { found: "unknown" } });
    expect(say("en", passed.reason)).toBe("Judged as met: Certificate seen");
    expect(
      found(HELD, [answer("a", "S1", "x", { facts: [certificate("held")] })], decided("fail")),
    ).toMatchObject({
      found: "fail",
      fails: true,
      asFound: { found: "pass" },
    });
  });

  it("lets a failing vendor through by a waiver, the finding staying as it is", () => {
    expect(found(HELD, none, decided("waived", "Audit in May"))).toMatchObject({
      found: "unknown",
      fails: false,
      waiver: { gate: "G1", vendor: "a", reason: "Audit in May" },
    });
  });

  it("judges by hand: unknown until somebody does", () => {
    expect(found({ kind: "by-hand" }, none)).toMatchObject({ found: "unknown", fails: true });
    expect(found({ kind: "by-hand" }, none, decided("pass"))).toMatchObject({ found: "pass", fails: false });
  });

  it("is reported when its must-have or its vendor is gone", () => {
    const { outcomes } = gatesOf(
      [gate(HELD), decided("pass"), decided("pass", "", "Nobody"), decided("fail", "", "A", "G7")],
      { vendors: [vendor("a")], questions: [], answers: [] },
      undefined,
    );
    expect(outcomes.map(({ state }) => state)).toEqual(["applied", "gone", "gone"]);
  });
});

describe("the list of must-haves", () => {
  const quality: GateCheck = { kind: "quality", atLeast: 7000 };

  it("has those that qualify a bid first, by number, whatever the order they were set or changed in", () => {
    const { gates } = gatesOf(
      [
        gate(quality, "G1"),
        gate(HELD, "G10"),
        gate({ kind: "by-hand" }, "G2"),
        gate(null, "G3"),
        gate(quality, "G3"),
      ],
      { vendors: [], questions: [], answers: [] },
      undefined,
    );
    expect(gates.map(({ id }) => id)).toEqual(["G2", "G10", "G1", "G3"]);
  });

  it("forgets one that was taken away, and never uses its number again", () => {
    const settings = [gate(HELD, "G4"), gate(null, "G4")];
    expect(
      gatesOf(settings, { vendors: [vendor("a")], questions: [], answers: [] }, undefined).gateResults,
    ).toEqual([]);
    expect(nextGateId(settings)).toBe("G5");
    expect(nextGateId([])).toBe("G1");
  });

  it("names each in the product's words where people gave it no name", () => {
    expect(say("en", gateName({ id: "G1", label: "", check: HELD }))).toBe("ISO 27001 valid at award");
    expect(say("en", gateName({ id: "G1", label: "Hard gate", check: HELD }))).toBe("Hard gate");
  });

  it("leaves those about quality to the ranking, which tells them by its weights", () => {
    const checked = gatesOf(
      [gate(quality)],
      { vendors: [vendor("a")], questions: [], answers: [] },
      undefined,
    );
    expect(checked.gateResults[0]).toMatchObject({ found: "unknown", fails: false });
    const made = evaluation({
      vendors: [vendor("a")],
      questions: [question("E1", "")],
      scores: [
        {
          vendor: "a",
          question: "E1",
          value: 6999,
          rule: "verdict",
          ruleText: { key: "" },
          readText: { key: "" },
          explanation: { key: "" },
          confidence: 1,
        },
      ],
      weights: { experience: 1, cost: 9 },
      ...checked,
    });
    expect(gatesOfVendor(made, rank(made)[0]!)[0]).toMatchObject({
      found: "fail",
      fails: true,
      reason: { key: "gate.quality", values: { quality: 69.99, least: 70 } },
    });
    const without = rank(made, { experience: 0, cost: 1 })[0]!;
    expect(without.quality).toBe(0);
    expect(gatesOfVendor(made, without)[0]!.fails).toBe(true);
  });
});
