import type { Evaluation } from "../../../src/core/model";
import { say } from "../../../src/core/wording/say";
import type { LivingWorkbook } from "../report/support/living-workbook";
import { evaluated, goesWrong, type Rows } from "./judge";

const HEAD = ["Question", "Acme Ltd", "Borealis Inc", "Cirrus GmbH"];
const QUALITY: Rows = [
  ["Years of experience in BPO", 12, 8, 20],
  ["Do you hold ISO 27001 certification?", "Yes, valid until 2027-05-01", "No", "In progress"],
  ["Do you use RPA in production?", "Yes", "Partially", "No"],
];
const prices = (...row: (string | number | null)[]): Rows => [
  HEAD,
  ...QUALITY,
  ["Total price (USD)", ...row],
];

/** The scores of the price question, in points; null where none is given, with the reason. */
function priceScores({ questions, scores, language }: Evaluation): readonly (number | string)[] {
  const question = questions.find(({ text }) => text.startsWith("Total price"))!;
  return scores
    .filter((score) => score.question === question.id)
    .map(({ value, explanation }) => (value === null ? say(language, explanation) : value / 100));
}

describe("prices that are none", () => {
  const CASES: readonly (readonly [string, Rows])[] = [
    ["zero", prices(0, 900_000, 1_200_000)],
    ["negative", prices(-5000, 900_000, 1_200_000)],
    ["words", prices("On request", 900_000, 1_200_000)],
    ["missing", prices(null, 900_000, 1_200_000)],
    ["an error's words", prices("#DIV/0!", 900_000, 1_200_000)],
    ["another currency without a rate", prices("EUR 800,000", "USD 900,000", "USD 1,200,000")],
  ];

  it.each(CASES)("%s: no score and a reason, the others scored among themselves", (_, rows) => {
    expect(goesWrong(rows)).toEqual([]);
    const [bad, ...good] = priceScores(evaluated(rows));
    expect(bad).toEqual(expect.stringMatching(/\S/));
    expect(good).toEqual([100, 75]);
  });

  it("none of any vendor: nobody is scored, nothing breaks", () => {
    const rows = prices("TBD", "to be agreed", null);
    expect(goesWrong(rows)).toEqual([]);
    for (const score of priceScores(evaluated(rows))) expect(typeof score).toBe("string");
  });

  it("all bids equal: all the best", () => {
    const rows = prices(500, 500, 500);
    expect(goesWrong(rows)).toEqual([]);
    expect(priceScores(evaluated(rows))).toEqual([100, 100, 100]);
  });
});

describe("few vendors and few answers", () => {
  const only = (...columns: readonly number[]): Rows =>
    prices(700_000, 900_000, 1_200_000).map((row) => columns.map((column) => row[column] ?? null));

  it.each<readonly [string, Rows]>([
    ["one vendor", only(0, 1)],
    ["two vendors", only(0, 1, 2)],
    [
      "a vendor that answered nothing",
      prices(700_000, 900_000, 1_200_000).map((row, at) => [...row, at === 0 ? "Dunlin LLC" : null]),
    ],
    ["one bid", prices(700_000, null, null)],
    [
      "a criterion nobody answered",
      [...prices(700_000, 900_000, 1_200_000), ["Name three reference clients", null, null, null]],
    ],
    [
      "a question of weight 0 and one without",
      [
        ["Question", "Weight", "Acme Ltd", "Borealis Inc"],
        ["Years of experience", 0, 12, 8],
        ["Do you use RPA in production?", 5, "Yes", "No"],
        ["Total price (USD)", 10, 100, 200],
      ],
    ],
    [
      "weights that are all 0",
      [
        ["Question", "Weight", "Acme Ltd", "Borealis Inc"],
        ["Years of experience", 0, 12, 8],
        ["Do you use RPA in production?", 0, "Yes", "No"],
        ["Total price (USD)", 0, 100, 200],
      ],
    ],
    [
      "a matrix of zeros and negatives",
      [
        ["Alternative", "Price", "Quality", "Defects"],
        ["Weight", 0.5, 0.3, 0.2],
        ["Type", "min", "max", "min"],
        ["North", 0, 0, 0],
        ["South", -20, 0, 4],
        ["West", 300, -1, 2],
      ],
    ],
    [
      "a matrix of words and blanks",
      [
        ["Alternative", "Price", "Quality", "Defects"],
        ["Weight", "40%", "300%", 0],
        ["Type", "min", "max", "min"],
        ["North", "n/a", 5, ""],
        ["South", 300, "good", 4],
        ["West", 300, null, "none"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(goesWrong(rows)).toEqual([]);
  });
});

describe("what people type into the report", () => {
  const ROWS = prices(700_000, 900_000, 1_200_000);
  const everyWeight =
    (value: string | number | null) =>
    (workbook: LivingWorkbook): void => {
      workbook.values("RFP_Weights").forEach((_, row) => workbook.type("RFP_Weights", row, 0, value));
    };
  const everyScore =
    (value: string | number | null) =>
    (workbook: LivingWorkbook): void => {
      const ids = workbook.values("RFP_QuestionIds");
      ids.forEach(([id], row) => {
        if (id !== "") workbook.type("RFP_Scores", row, row % 3, value);
      });
    };

  it.each<readonly [string, (workbook: LivingWorkbook) => void]>([
    ["all weights 0", everyWeight(0)],
    ["all weights cleared", everyWeight(null)],
    ["weights of 300 %", everyWeight(300)],
    ["weights in words", everyWeight("a lot")],
    ["negative weights", everyWeight(-10)],
    ["scores above 100", everyScore(150)],
    ["scores below 0", everyScore(-20)],
    ["scores in words", everyScore("excellent")],
    ["scores as text", everyScore("85")],
    ["scores cleared", everyScore(null)],
    ["one weight of words among numbers", (workbook) => workbook.type("RFP_Weights", 1, 0, "tbd")],
    ["one weight negative among numbers", (workbook) => workbook.type("RFP_Weights", 1, 0, -40)],
  ])("%s", (_, type) => {
    expect(goesWrong(ROWS, type)).toEqual([]);
  });
});
