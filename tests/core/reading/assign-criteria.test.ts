import type { Answer, Fact, Question } from "../../../src/core/model";
import { assignCriteria } from "../../../src/core/reading";

const cell = { sheet: "S", row: 0, column: 0 };
const question = (text: string, extra: Partial<Question> = {}, id = "Q1"): Question => ({
  id,
  text,
  cell,
  criterion: "none",
  criterionConfidence: 0,
  points: 100,
  pointsGiven: false,
  ...extra,
});
const criterionOf = (text: string, section?: string): string =>
  assignCriteria(
    [question(text, section === undefined ? {} : { section }), question("Hourly rate", {}, "Q2")],
    [],
  ).questions[0]!.criterion;

describe("a question's criterion", () => {
  it.each([
    ["Years of experience in BPO", "experience"],
    ["Kinh nghiệm cung cấp dịch vụ tương tự", "experience"],
    ["유사 사업 수행 실적", "experience"],
    ["業務経験年数", "experience"],
    ["Which RPA platform do you use and how many bots run?", "technology"],
    ["Ứng dụng trí tuệ nhân tạo", "technology"],
    ["AI 챗봇 적용 현황", "technology"],
    ["RPAによる自動化", "technology"],
    ["Hourly rate per agent", "cost"],
    ["Tổng giá chào", "cost"],
    ["상담사 1인당 월 단가", "cost"],
    ["月額料金", "cost"],
    ["Are you ISO 27001 certified?", "security"],
    ["Chứng chỉ an toàn thông tin", "security"],
    ["개인정보 암호화", "security"],
    ["情報セキュリティ認証", "security"],
    ["Please name three client references", "references"],
    ["Khách hàng tham chiếu", "references"],
    ["주요 고객사 레퍼런스", "references"],
    ["導入事例", "references"],
    ["Company name", "none"],
    ["Contact person (e-mail, phone)", "none"],
    ["Địa chỉ trụ sở, mã số thuế", "none"],
    ["대표자 및 본사 소재지", "none"],
    ["Anything else you would like to add?", "none"],
  ])("%s → %s", (text, criterion) => expect(criterionOf(text)).toBe(criterion));

  it("follows its section where its own words say nothing, and its words where they speak", () => {
    expect(criterionOf("Describe your approach", "E. Security and compliance")).toBe("security");
    expect(criterionOf("Hourly rate", "A. Technology")).toBe("cost");
    expect(criterionOf("Tên công ty", "II. Kinh nghiệm")).toBe("none");
  });

  it("follows a column full of money", () => {
    const money: Fact = {
      type: "money",
      amount: 10,
      currency: "USD",
      period: null,
      per: null,
      quote: "$10",
      start: 0,
      confidence: 1,
    };
    const answers = ["A", "B", "C"].map((vendor): Answer => ({
      vendor,
      question: "Q1",
      cell,
      text: "$10",
      parts: [],
      verdict: null,
      facts: [money],
      review: [],
    }));
    expect(assignCriteria([question("Widgets, blue")], answers).questions[0]!.criterion).toBe("cost");
  });

  it("is the buyer's own where points are given or nothing belongs to the five", () => {
    const weighted = assignCriteria(
      [question("Colour of the box", { points: 500, pointsGiven: true }), question("Hourly rate", {}, "Q2")],
      [],
    );
    expect(weighted.questions.map((each) => [each.id, each.criterion])).toEqual([
      ["O1", "other"],
      ["C1", "cost"],
    ]);
    const foreign = assignCriteria(
      [question("Process Creation"), question("File Deletion", {}, "Q2"), question("Company name", {}, "Q3")],
      [],
    );
    expect(foreign.questions.map((each) => each.criterion)).toEqual(["other", "other", "none"]);
  });

  it("leaves a criterion set by hand alone and renames the answers' questions", () => {
    const answer: Answer = {
      vendor: "A",
      question: "Q2",
      cell,
      text: "x",
      parts: [],
      verdict: null,
      facts: [],
      review: [],
    };
    const result = assignCriteria(
      [
        question("Hourly rate", { criterion: "references", criterionConfidence: 1 }),
        question("Unit price", {}, "Q2"),
      ],
      [answer],
    );
    expect(result.questions.map((each) => each.id)).toEqual(["R1", "C1"]);
    expect(result.answers[0]!.question).toBe("C1");
  });
});
