import type { Evaluation, Question } from "../../src/core/model";
import { readingFigures } from "../../src/taskpane/screens/responses/reading-figures";
import { reviewsByQuestion, reviewsOf } from "../../src/taskpane/session/reviews";
import { EVALUATION } from "./fixtures";

const doubt = (key: string) => [{ kind: "unread" as const, message: { key } }];
const question = (id: string): Question => EVALUATION.questions.find((one) => one.id === id)!;

/** C3 and C4 become lines of the total C5. */
function withTotal(): Evaluation {
  return {
    ...EVALUATION,
    questions: EVALUATION.questions.map((one): Question => {
      if (one.id === "C5") return { ...one, sumOf: ["C3", "C4"] };
      return one.id === "C3" || one.id === "C4" ? { ...one, partOf: "C5" } : one;
    }),
  };
}

function doubting(
  evaluation: Evaluation,
  ...about: readonly (readonly [string, string, string])[]
): Evaluation {
  return {
    ...evaluation,
    answers: evaluation.answers.map((answer) => {
      const own = about.filter(([vendor, id]) => vendor === answer.vendor && id === answer.question);
      return { ...answer, review: own.flatMap(([, , key]) => doubt(key)) };
    }),
  };
}

const keys = (evaluation: Evaluation) =>
  reviewsOf(evaluation).map(({ answer, doubts }) => [
    answer.vendor,
    answer.question,
    ...doubts.map(({ message }) => message.key),
  ]);

describe("What is to review", () => {
  it("counts a price total once, with what is doubtful in its lines", () => {
    const evaluation = doubting(
      withTotal(),
      ["v1", "C5", "sum"],
      ["v1", "C3", "line"],
      ["v2", "C4", "alone"],
    );
    expect(keys(evaluation)).toEqual([
      ["v1", "C5", "sum", "line"],
      ["v2", "C5", "alone"],
    ]);
    const [, alone] = reviewsOf(evaluation);
    expect(alone!.doubts[0]!.line).toEqual({
      question: expect.objectContaining({ id: "C4" }),
      cell: evaluation.answers.find((one) => one.vendor === "v2" && one.question === "C4")!.cell,
    });
  });

  it("leaves out what is blank, what scores nothing, and what somebody has decided", () => {
    // v7 left T7 blank; Q1 is a name; v0's S2 is typed over.
    expect(keys(doubting(EVALUATION, ["v7", "T7", "a"], ["v1", "Q1", "b"], ["v0", "S2", "c"]))).toEqual([]);
    expect(keys(doubting(EVALUATION, ["v1", "S2", "c"]))).toEqual([["v1", "S2", "c"]]);
  });

  it("adds up: read, to review and unanswered are all the answers there are", () => {
    const figures = readingFigures(doubting(withTotal(), ["v1", "C3", "line"], ["v7", "T7", "a"]));
    expect(figures).toMatchObject({ questions: 29, answers: 29 * 8, toReview: 1, unanswered: 2 });
    expect(figures.read + figures.toReview + figures.unanswered).toBe(figures.answers);
  });

  it("puts the question first on which most hangs: all of its weight while a score is missing", () => {
    const missing = {
      ...doubting(EVALUATION, ["v1", "E1", "a"], ["v1", "R1", "b"], ["v2", "R1", "b"]),
      scores: EVALUATION.scores.map((score) => (score.question === "R1" ? { ...score, value: null } : score)),
    };
    const [first, second] = reviewsByQuestion(missing, EVALUATION.weights);
    // References weigh 10 % and have three questions alike.
    expect(first).toMatchObject({ question: question("R1"), reviews: [{}, {}] });
    expect(first!.atStake).toBeCloseTo(10 / 3);
    const scores = missing.scores.flatMap((one) => (one.question === "E1" ? [one.value ?? 0] : []));
    // Experience weighs 20 % and has six: what parts the best answer from the worst.
    expect(second!.atStake).toBeCloseTo(((20 / 6) * (Math.max(...scores) - Math.min(...scores))) / 10_000);
  });
});
