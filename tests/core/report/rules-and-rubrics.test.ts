import { evaluate } from "../../../src/core/evaluate";
import type { Correction, Evaluation, RubricLevel, RuleSetting } from "../../../src/core/model";
import { applyDecisions, decisionsFrom, planReport } from "../../../src/core/report";
import { rubricPrompt } from "../../../src/core/report/content/rubric-words";
import { PlanInMemory } from "../../taskpane/plan-in-memory";
import { evaluated, NOTE, OPTIONS, questionOf, tenderGrids } from "../corrections/support/tender";

const first = evaluated();

function about(words: string) {
  const { text, cell } = questionOf(first, words);
  return { question: text, questionCell: cell };
}

const YEARS: RuleSetting = { rule: "target", threshold: 5, target: 15, figure: "years" };
const rule: Correction = { kind: "rule", ...about("years of BPO"), rule: YEARS, ...NOTE };
const levels: readonly RubricLevel[] = [
  { points: 100, words: "Tested within the last 12 months, report enclosed" },
  { points: 50, words: "Written, not tested" },
  { points: 0, words: "=None" },
];
const rubric: Correction = { kind: "rubric", ...about("disaster recovery"), levels, ...NOTE };

function scoresOf(evaluation: Evaluation, words: string) {
  const { id } = questionOf(evaluation, words);
  return evaluation.scores.filter((score) => score.question === id).map(({ value }) => value);
}

describe("a rule people choose", () => {
  it("scores the question in the place of the automatic one", () => {
    expect(scoresOf(first, "years of BPO")).toEqual([10_000, 2500, 5000]);
    const set = evaluated([rule]);
    expect(scoresOf(set, "years of BPO")).toEqual([10_000, 0, 5000]);
    expect(set.correctionOutcomes).toMatchObject([{ state: "applied" }]);
    expect(scoresOf(set, "encrypted")).toEqual(scoresOf(first, "encrypted"));
  });

  it("is a row of RFP Reading and comes back from it, with reason, name and date", () => {
    const book = new PlanInMemory(planReport(evaluated([rule, rubric])));
    const decisions = decisionsFrom(book.snapshot());
    expect(decisions.corrections).toEqual([rule, rubric]);
    const again = evaluate(tenderGrids(), { ...OPTIONS, decisions });
    expect(questionOf(again, "years of BPO").rule).toEqual(YEARS);
    expect(questionOf(again, "disaster recovery").rubric).toEqual(levels);
    expect(scoresOf(again, "years of BPO")).toEqual([10_000, 0, 5000]);
    expect(applyDecisions(again, decisions).correctionsChanged).toBe(false);
  });

  it("that finds nothing to measure gives no score and says why", () => {
    const set = evaluated([{ ...rule, rule: { rule: "maturity" } }]);
    expect(scoresOf(set, "years of BPO")).toEqual([null, null, null]);
    expect(questionOf(set, "years of BPO").criterion).toBe("experience");
  });
});

describe("a rubric", () => {
  const plan = planReport(evaluated([rubric]));
  const scorecard = plan.sheets.find(({ key }) => key === "scorecard")!;
  const { id } = questionOf(evaluated([rubric]), "disaster recovery");

  it("stands beside the score cells of its question, and of no other", () => {
    const prompted = scorecard.validations.filter(({ prompt }) => prompt !== undefined);
    expect(prompted).toHaveLength(1);
    expect(prompted[0]!.prompt).toEqual({
      title: `${id}: what earns which points`,
      message: "100 = Tested within the last 12 months, report enclosed\n50 = Written, not tested\n0 = =None",
    });
    const book = new PlanInMemory(plan);
    const ids = book.snapshot()["RFP_QuestionIds"]!.values.map(([value]) => value);
    const top = Number(/\d+/.exec(plan.names.find(({ name }) => name === "RFP_QuestionIds")!.range)![0]);
    expect(prompted[0]!.range).toMatch(new RegExp(`^F${top + ids.indexOf(id)}:`));
  });

  it("stands in full beside the rule on RFP Evidence, as text", () => {
    const evidence = plan.sheets.find(({ key }) => key === "evidence")!;
    const cells = evidence.blocks.flatMap((block) => block.cells.flat());
    const told = cells.filter((cell) => typeof cell === "string" && cell.includes("Rubric: 100 = Tested"));
    expect(told).toHaveLength(3);
  });

  it("is cut to what Excel shows, every level keeping its beginning", () => {
    const long = [100, 75, 50, 25, 0].map((points) => ({ points, words: "proof ".repeat(60) }));
    for (const language of ["en", "vi", "ko"] as const) {
      const prompt = rubricPrompt({ ...questionOf(first, "encrypted"), rubric: long }, language)!;
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(prompt.message.split("\n").map((line) => line.split(" = ")[0])).toEqual(
        long.map(({ points }) => String(points)),
      );
      expect(prompt.title.length).toBeLessThanOrEqual(32);
    }
  });
});

describe("a question that nobody has a score for", () => {
  it("says so in its row, and its weight is told on both sheets; it counts as unanswered ones do", () => {
    const manual: Correction = { ...rule, rule: { rule: "manual" } };
    const plan = planReport(evaluated([manual]));
    expect(plan.names.map(({ name }) => name)).toContain("RFP_PointsApart");
    const formulas = (key: string) =>
      plan.sheets
        .find((sheet) => sheet.key === key)!
        .blocks.flatMap(({ cells }) => cells.flat())
        .flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
    expect(formulas("scorecard").filter((text) => text.includes('"not scored",""),'))).not.toHaveLength(0);
    for (const key of ["scorecard", "ranking"]) {
      expect(formulas(key).some((text) => text.includes('COUNTIF(RFP_PointsApart,"not scored")'))).toBe(true);
    }
  });
});
