import type { Question } from "../../../../src/core/model";
import { assignCriteria } from "../../../../src/core/reading";
import { ASKED } from "./asked-questions";

const questions = ASKED.map(({ text }, index): Question => ({
  id: `Q${index}`,
  text,
  cell: { sheet: "S", row: index, column: 0 },
  criterion: "none",
  criterionConfidence: 0,
  points: 100,
  pointsGiven: false,
}));
const assigned = assignCriteria(questions, []).questions;

describe("questions as tenders ask them", () => {
  it.each(["en", "vi", "ko", "ja"])("get the criterion a buyer gives them: %s", (language) => {
    const own = ASKED.flatMap((asked, index) =>
      asked.language === language ? [{ asked, read: assigned[index]! }] : [],
    );
    const missed = own.filter(({ asked, read }) => read.criterion !== asked.criterion);
    expect(own.length).toBeGreaterThan(25);
    expect({
      missed: missed.map(({ asked, read }) => `${asked.text} → ${read.criterion}`),
      few: missed.length <= own.length * 0.05,
    }).toMatchObject({ few: true });
  });

  it("leave few to a person, and are never called certain", () => {
    const unsure = assigned.filter(({ criterionConfidence }) => criterionConfidence < 0.6);
    expect(unsure.length).toBeLessThan(assigned.length * 0.25);
    for (const { criterionConfidence } of assigned) {
      expect(criterionConfidence).toBeGreaterThan(0);
      expect(criterionConfidence).toBeLessThan(1);
    }
  });
});
