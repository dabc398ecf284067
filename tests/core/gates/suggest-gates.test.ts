import { suggestGates } from "../../../src/core/gates";
import type { CertificateFact, Question } from "../../../src/core/model";
import { say } from "../../../src/core/wording/say";
import { answer, evaluation, fact, question, vendor } from "../scoring/hand-made";

const suggested = (questions: readonly Question[], more: Parameters<typeof evaluation>[0] = {}) =>
  suggestGates(evaluation({ vendors: [vendor("a")], questions, ...more }));

const iso = fact<CertificateFact>({ type: "certificate", scheme: "ISO 27001", status: "held" });
const marks = (text: string, section?: string) =>
  suggested([question("S1", text, section === undefined ? {} : { section })]).length > 0;

describe("what is suggested as a must-have", () => {
  it.each([
    "Public liability cover (MANDATORY)",
    "The vendor must hold a banking licence",
    "Knock-out: data stays in the EU",
    "[Pass/Fail] Audited accounts",
    "Báo cáo tài chính đã kiểm toán (bắt buộc)",
    "Giấy phép (Đạt/Không đạt)",
    "개인정보보호 인증 (필수)",
    "個人情報保護(必須)",
  ])("is what the buyer marks: %s", (text) => {
    expect(marks(text)).toBe(true);
  });

  it.each([
    "Which languages can you serve?",
    "Mustard trading experience",
    "A nice-to-have (not mandatory): night shifts",
    "Chứng chỉ khác (không bắt buộc)",
    "기타 인증 (비필수)",
  ])("is not what only looks like it: %s", (text) => {
    expect(marks(text)).toBe(false);
  });

  it("counts a mark on the section, and tells the word", () => {
    expect(marks("Audited accounts", "A. Mandatory requirements")).toBe(true);
    const [first] = suggested([question("S1", "Audited accounts", { section: "A. Mandatory requirements" })]);
    expect(say("en", first!.reason)).toBe("The workbook marks it: “mandatory”.");
  });

  it("asks for the certificate where one is named, for a yes where answers say yes or no, else for people", () => {
    const questions = [
      question("S1", "ISO/IEC 27001 (mandatory)"),
      question("S2", "Must answer: encrypted at rest?"),
      question("S3", "Must describe: onboarding"),
    ];
    const answers = [
      answer("a", "S1", "ISO 27001 held", { facts: [iso] }),
      answer("a", "S2", "Yes", { verdict: "yes" }),
      answer("a", "S3", "In six weeks."),
    ];
    expect(suggested(questions, { answers, asOf: "2026-11-21" }).map(({ check }) => check)).toEqual([
      { kind: "certificate", scheme: "ISO 27001", validOn: "2026-11-21" },
      {
        kind: "answer",
        question: "Must answer: encrypted at rest?",
        questionCell: questions[1]!.cell,
        atLeast: "yes",
      },
      { kind: "by-hand" },
    ]);
  });

  it("is ISO 27001 wherever it is asked for, behind what is marked; once, and not if it is a must-have already", () => {
    const questions = [
      question("S1", "Are you ISO 27001 certified?"),
      question("S2", "ISO/IEC 27001 scope"),
      question("S3", "PCI DSS attestation"),
      question("S4", "Insurance is mandatory"),
    ];
    const pci = fact<CertificateFact>({ type: "certificate", scheme: "PCI DSS", status: "held" });
    const answers = [
      answer("a", "S1", "Yes", { facts: [iso] }),
      answer("a", "S2", "All sites, ISO 27001", { facts: [iso] }),
      answer("a", "S3", "PCI DSS", { facts: [pci] }),
    ];
    const all = suggested(questions, { answers });
    expect(all.map(({ check, label }) => (check.kind === "certificate" ? check.scheme : label))).toEqual([
      "Insurance is mandatory",
      "ISO 27001",
    ]);
    const gates = [
      {
        id: "G1",
        label: "",
        check: { kind: "certificate" as const, scheme: "ISO 27001", validOn: "2030-01-01" },
      },
    ];
    expect(suggested(questions, { answers, gates })).toHaveLength(1);
  });

  it("stays a list one can read, and is quick on hostile words", () => {
    const many = Array.from({ length: 60 }, (_, index) => question(`Q${index}`, `Mandatory ${index}`));
    expect(suggested(many)).toHaveLength(12);
    const long = question("Q1", `${"must".repeat(50_000)} ${"ISO/IEC".repeat(20_000)}`);
    const start = performance.now();
    suggested([long], { answers: [answer("a", "Q1", "ISO 27001", { facts: [iso] })] });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
