import type { Evaluation, ReviewReason } from "../../src/core/model";
import { reviewQueue } from "../../src/taskpane/session/review-queue";
import { EVALUATION } from "./fixtures";

const WEIGHTS = EVALUATION.weights;

function doubting(...about: readonly (readonly [string, string, ReviewReason["kind"]])[]): Evaluation {
  return {
    ...EVALUATION,
    answers: EVALUATION.answers.map((answer) => ({
      ...answer,
      review: about
        .filter(([vendor, question]) => vendor === answer.vendor && question === answer.question)
        .map(([, , kind]) => ({ kind, message: { key: kind } })),
    })),
  };
}

const order = (evaluation: Evaluation, weights = WEIGHTS) =>
  reviewQueue(evaluation, weights).map(({ answer }) => `${answer.vendor} ${answer.question}`);

describe("The order of the review", () => {
  it("begins where most points hang on the answer", () => {
    // Technology weighs 25 % over 8 questions, references 10 % over 3, experience 20 % over 6.
    const queue = reviewQueue(
      doubting(["v1", "R1", "ambiguous"], ["v1", "E1", "ambiguous"], ["v1", "T1", "ambiguous"]),
      WEIGHTS,
    );
    const atStake = queue.map(({ atStake: points }) => points);
    expect(atStake).toEqual([...atStake].sort((a, b) => b - a));
    // E1 of v1 scores 78: it could lose 78 points of a thirtieth of the total.
    const first = queue.find(({ answer }) => answer.question === "E1")!;
    expect(first.atStake).toBeCloseTo(78 / 30);
  });

  it("weighs by how unsure the reading is: unread before ambiguous before merely expired", () => {
    const evaluation = doubting(["v1", "E1", "expired"], ["v1", "E2", "unread"], ["v1", "E3", "ambiguous"]);
    expect(order(evaluation)).toEqual(["v1 E2", "v1 E3", "v1 E1"]);
  });

  it("follows the weights: what weighs nothing comes last, in the workbook's order", () => {
    const evaluation = doubting(["v1", "E1", "unread"], ["v2", "E1", "unread"], ["v1", "C1", "expired"]);
    const onlyCost = { ...WEIGHTS, experience: 0, cost: 4500 };
    expect(order(evaluation, onlyCost)).toEqual(["v1 C1", "v1 E1", "v2 E1"]);
  });

  it("leaves out what somebody has accepted or left out already", () => {
    const evaluation = doubting(["v1", "E1", "unread"], ["v2", "E1", "unread"]);
    const accepted = {
      ...evaluation,
      answers: evaluation.answers.map((answer) =>
        answer.vendor === "v1" && answer.question === "E1"
          ? {
              ...answer,
              corrections: [
                {
                  kind: "accepted" as const,
                  at: { vendor: "", question: "", questionCell: answer.cell, words: "" },
                  reason: "",
                  who: "",
                  when: "",
                },
              ],
            }
          : answer,
      ),
    };
    expect(order(accepted)).toEqual(["v2 E1"]);
  });
});
