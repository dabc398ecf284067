import { understandAnswer } from "../../../../src/core/facts";
import type { AnswerPart } from "../../../../src/core/model";

const read = (question: string, text: string) => {
  const cell = { sheet: "S", row: 1, column: 1 };
  const part: AnswerPart = { role: "answer", cell, text, value: text, numberFormat: "General" };
  return understandAnswer({ text: question }, [part], { asOf: "2026-03-31" });
};

describe("a price put off", () => {
  it.each([
    ["Unit price", "Price on application"],
    ["Monthly fee", "Contact us for pricing"],
    ["Đơn giá", "Liên hệ"],
    ["Chi phí", "Theo thỏa thuận"],
    ["단가", "협의"],
    ["월 요금", "추후 협의"],
    ["単価", "要相談"],
    ["月額料金", "別途お見積り"],
  ])("is no answer: %s – %s", (question, text) => {
    const { verdict, facts } = read(question, text);
    expect(verdict).toBe("unanswered");
    expect(facts.filter(({ type }) => type === "money")).toEqual([]);
  });

  it("says nothing where no price is asked for", () => {
    expect(read("Working hours of your helpdesk", "Negotiable").verdict).not.toBe("unanswered");
  });
});

describe("a price of nothing", () => {
  it.each([
    ["Setup fee", "No charge", "No charge"],
    ["초기 구축비", "전액 면제", "면제"],
    ["Phí khởi tạo một lần", "Miễn phí", "Miễn phí"],
    ["初期費用", "無料", "無料"],
  ])("is neither yes nor no, and quoted: %s – %s", (question, text, quote) => {
    const { verdict, facts, review } = read(question, text);
    expect(verdict).toBeNull();
    expect(facts).toMatchObject([{ type: "money", amount: 0, currency: null, free: true, quote }]);
    expect(review).toEqual([]);
  });
});
