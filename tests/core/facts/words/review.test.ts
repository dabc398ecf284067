import { understandAnswer } from "../../../../src/core/facts";

function reviewed(question: string, text: string): string[] {
  const cell = { sheet: "S", row: 0, column: 0 };
  const part = { role: "answer", cell, text, value: text, numberFormat: "General" } as const;
  return understandAnswer({ text: question }, [part], { asOf: "2026-06-30" }).review.map(({ kind }) => kind);
}

describe("what goes to review", () => {
  it.each([
    ["Legal name and registered address", "Saigon Delta BPO JSC, 212 Nguyen Hue, Ho Chi Minh City"],
    ["Contact person (name, e-mail)", "Jane Doe, jane@example.com"],
    ["담당자 연락처", "김민수 010-1234-5678"],
    ["Do you use RPA in production? Which tools?", "Yes: Blue Prism, since 2017"],
    ["SOC 2 report (type, period covered)", "SOC 2 Type II, October 2025 – March 2026, no exceptions"],
    ["Is data encrypted at rest?", "AES-256 for all databases."],
  ])("not: %s – %s", (question, text) => {
    expect(reviewed(question, text)).toEqual([]);
  });

  it.each([
    ["Single sign-on", "X", "ambiguous"],
    ["Are backups tested?", "They are taken daily. We do not test them.", "ambiguous"],
    ["Security certificates", "ISO 27001 compliant", "low-confidence"],
    ["Describe three comparable projects", "A grocer; a parcel carrier", "unread"],
    ["Do you hold ISO 27001?", "Yes, it expired in March 2026", "contradiction"],
  ])("so: %s – %s", (question, text, kind) => {
    expect(reviewed(question, text)).toContain(kind);
  });
});
