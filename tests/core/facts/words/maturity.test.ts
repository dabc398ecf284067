import { understandAnswer } from "../../../../src/core/facts";

function read(question: string, text: string) {
  const cell = { sheet: "S", row: 0, column: 0 };
  const part = { role: "answer", cell, text, value: text, numberFormat: "General" } as const;
  const { facts } = understandAnswer({ text: question }, [part], { asOf: "2026-06-30" });
  return facts.find((fact) => fact.type === "maturity");
}

const ASKED = "Which automation (RPA, AI) do you use?";

describe("where automation stands", () => {
  it.each<[string, string | undefined]>([
    ["UiPath, 40 bots in production", "production"],
    ["We use UiPath and ABBYY", "production"],
    ["RPA in pilot since March", "pilot"],
    ["We plan to use UiPath in 2027", "planned"],
    ["RPA is planned for 2027", "planned"],
    ["UiPath will be introduced next year", "planned"],
    ["We do not use RPA", "none"],
    ["No automation", "none"],
    ["No RPA bots in production yet; pilot under way", "pilot"],
    ["RPA is not in production", "none"],
    ["Enterprise-wide RPA programme with a centre of excellence", "scaled"],
    ["Mọi quy trình đều thủ công, chưa áp dụng RPA", "none"],
    ["Đã triển khai akaBot cho kế toán", "production"],
    ["Dự kiến triển khai RPA năm 2027", "planned"],
    ["RPA 미도입", "none"],
    ["RPA 도입 예정", "planned"],
    ["Brity RPA 운영 중", "production"],
    ["RPAは未導入です", "none"],
    ["RPAを導入予定", "planned"],
    ["WinActorを本番稼働中", "production"],
  ])("%s", (text, level) => {
    expect(read(ASKED, text)?.level).toBe(level);
  });

  it("is read of what visibly runs, and not of a product that only routes calls", () => {
    expect(read("How do you use AI?", "Chatbot resolves 34 % of chats")).toMatchObject({
      level: "production",
    });
    expect(read("How do you use AI?", "We believe in people.")).toBeUndefined();
    expect(read("Do we get a dashboard?", "Yes (Genesys dashboards)")).toBeUndefined();
  });

  it("names the tools that are used, and not those that are denied", () => {
    expect(read(ASKED, "We use UiPath and Celonis in production, but not Blue Prism")?.tools).toEqual([
      "UiPath",
      "Celonis",
    ]);
  });
});
