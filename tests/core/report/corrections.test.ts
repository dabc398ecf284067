import { evaluate } from "../../../src/core/evaluate";
import type { Correction, Evaluation } from "../../../src/core/model";
import { applyDecisions, decisionsFrom, planReport } from "../../../src/core/report";
import type { TypedEvaluation } from "../../../src/core/report/content/as-typed";
import { PlanInMemory } from "../../taskpane/plan-in-memory";
import {
  evaluated,
  grid,
  NOTE,
  OPTIONS,
  place,
  questionOf,
  tenderGrids,
} from "../corrections/support/tender";

const before = evaluated();
const { text: question, cell: questionCell } = questionOf(before, "disaster recovery");
const accepted: Correction = { kind: "accepted", at: place(before, "Fabrikam BPO", "RPA bots"), ...NOTE };

/** Row of a question on the scorecard, in the rows of the named ranges. */
function rowOf(book: PlanInMemory, words: string): number {
  return book.snapshot()["RFP_QuestionTexts"]!.values.findIndex(([text]) => String(text).includes(words));
}

function follow(evaluation: Evaluation, book: PlanInMemory) {
  return applyDecisions(evaluation, decisionsFrom(book.snapshot()));
}

/** What the table of corrections holds after `evaluation` is written. */
function kept(evaluation: TypedEvaluation): readonly Correction[] {
  return decisionsFrom(new PlanInMemory(planReport(evaluation)).snapshot()).corrections;
}

describe("a criterion typed on the scorecard", () => {
  const typed = () => {
    const book = new PlanInMemory(planReport(before));
    book.type("RFP_QuestionCriteria", rowOf(book, "disaster recovery"), 0, "Experience");
    return book;
  };
  const correction = {
    kind: "criterion",
    question,
    questionCell,
    criterion: "experience",
    reason: "",
    who: "",
    when: "",
  };

  it("moves the question at once and is a correction when next written", () => {
    const decided = follow(before, typed());
    expect(questionOf(decided, "disaster recovery").criterion).toBe("experience");
    expect(decided.correctionsChanged).toBe(false);
    expect(kept(decided)).toEqual([correction]);
    const again = new PlanInMemory(planReport(decided));
    const row = rowOf(again, "disaster recovery");
    expect(again.snapshot()["RFP_QuestionCriteria"]!.formulas[row]![0]).toMatch(/^=/);
    const settled = follow(decided, again);
    expect(settled.correctionsChanged).toBe(false);
    expect(kept(settled)).toEqual([correction]);
  });

  it("counts from the start when the responses are read again", () => {
    const decisions = decisionsFrom(typed().snapshot());
    const again = evaluate(tenderGrids(), { ...OPTIONS, decisions });
    expect(again.corrections).toEqual([correction]);
    expect(questionOf(again, "disaster recovery").id).toMatch(/^E/);
    expect(questionOf(again, "disaster recovery").criterion).toBe("experience");
    expect(kept(again)).toEqual([correction]);
  });

  it("replaces one chosen before, and keeps the reason of one that says the same", () => {
    const chosen: Correction = {
      kind: "criterion",
      question,
      questionCell,
      criterion: "technology",
      ...NOTE,
    };
    const book = new PlanInMemory(planReport(evaluated([chosen])));
    book.type("RFP_QuestionCriteria", rowOf(book, "disaster recovery"), 0, "Experience");
    const replaced = evaluate(tenderGrids(), { ...OPTIONS, decisions: decisionsFrom(book.snapshot()) });
    expect(replaced.corrections).toEqual([correction]);
    book.type("RFP_QuestionCriteria", rowOf(book, "disaster recovery"), 0, "Technology");
    const same = evaluate(tenderGrids(), { ...OPTIONS, decisions: decisionsFrom(book.snapshot()) });
    expect(same.corrections).toEqual([chosen]);
  });

  it("gives way to corrections that are handed in", () => {
    const decisions = decisionsFrom(typed().snapshot());
    const given = evaluate(tenderGrids(), { ...OPTIONS, decisions, corrections: [accepted] });
    expect(given.corrections).toEqual([accepted]);
    expect(questionOf(given, "disaster recovery").criterion).toBe(
      questionOf(before, "disaster recovery").criterion,
    );
    const followed = applyDecisions(given, decisions);
    expect(followed.correctionsChanged).toBe(false);
    expect(kept(followed)).toEqual([accepted]);
  });

  it("finds scores typed over again though the question has another number now", () => {
    const book = typed();
    const row = rowOf(book, "disaster recovery");
    book.type("RFP_Scores", row, 0, 12);
    const decisions = decisionsFrom(book.snapshot());
    const again = evaluate(tenderGrids(), { ...OPTIONS, decisions });
    const { id } = questionOf(again, "disaster recovery");
    expect(again.overrides.filter((one) => one.question === id).map(({ value }) => value)).toEqual([1200]);
  });
});

describe("following the corrections in the workbook", () => {
  it("tells of one that was added there, and of one taken back, until the responses are read again", () => {
    const open = follow(before, new PlanInMemory(planReport(before)));
    const theirs = new PlanInMemory(planReport(evaluated([accepted])));
    const added = follow(open, theirs);
    expect(added.correctionsChanged).toBe(true);
    expect(added.answers).toEqual(before.answers);
    expect(kept(added)).toEqual([accepted]);
    const back = follow(added, new PlanInMemory(planReport(before)));
    expect(back.correctionsChanged).toBe(false);
    expect(kept(back)).toEqual([]);
  });

  it("keeps what was decided here and not written yet", () => {
    const open = follow(evaluated([accepted]), new PlanInMemory(planReport(before)));
    expect(open.correctionsChanged).toBe(false);
    expect(kept(open)).toEqual([accepted]);
  });

  it("takes nothing back when the sheet was deleted", () => {
    const evaluation = evaluated([accepted]);
    const book = new PlanInMemory(planReport(evaluation));
    const open = follow(evaluation, book);
    const rest = Object.fromEntries(
      Object.entries(book.snapshot()).filter(([name]) => name !== "RFP_Corrections"),
    );
    const without = applyDecisions(open, decisionsFrom(rest));
    expect(without.correctionsChanged).toBe(false);
    expect(kept(without)).toEqual([accepted]);
  });

  it("lists what could not be applied among the things without a place", () => {
    const gone: Correction = { ...accepted, at: { ...accepted.at, vendor: "Litware" } };
    const evaluation = evaluated([gone]);
    const { orphans } = follow(evaluation, new PlanInMemory(planReport(evaluation)));
    expect(orphans).toEqual([
      expect.objectContaining({ what: "correction", vendor: "Litware", question: gone.at.question }),
    ]);
    expect(orphans[0]!.typed).toContain("Clarification call");
  });
});

describe("RFP Reading", () => {
  const cellsOf = (evaluation: TypedEvaluation) =>
    planReport(evaluation).sheets.find(({ key }) => key === "reading")!;

  it("shows sheets, vendors with their spellings, and names that are no vendors", () => {
    const words = JSON.stringify(cellsOf(before).blocks);
    for (const expected of [
      "Responses",
      "Security",
      "Northwind Services Ltd",
      "Internal estimate",
      "'Responses'!",
    ])
      expect(words).toContain(expected);
  });

  it("stays short however much was left out", () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`Question ${index + 1}?`, "Yes", "No"]);
    const sections = rows.flatMap((row, index) =>
      index % 4 === 0 ? [[`Section ${index}`, "", ""], row] : [row],
    );
    const many = evaluate(
      [grid([["Question", "Northwind Services", "Contoso Outsourcing"], ...sections])],
      OPTIONS,
    );
    expect(many.excluded.length).toBeGreaterThan(50);
    const plan = cellsOf(many);
    expect(plan.blocks.reduce((sum, { cells }) => sum + cells.length, 0)).toBeLessThan(60);
  });

  it("holds nothing of vendors' as a formula, and no cell longer than Excel takes", () => {
    const long = "=cmd|' /C calc'!A0 ".repeat(3000);
    const hostile: Correction = {
      kind: "verdict",
      at: {
        vendor: long,
        question: `\u0001${long}`,
        questionCell: { sheet: "It's", row: 1, column: 1 },
        words: long,
      },
      verdict: "no",
      reason: long,
      who: "=HYPERLINK(1)",
      when: "@now",
    };
    const evaluation = evaluated([hostile]);
    for (const { cells } of cellsOf(evaluation).blocks) {
      for (const cell of cells.flat()) {
        if (typeof cell === "string") expect(cell.length).toBeLessThanOrEqual(32_767);
        if (typeof cell === "object" && cell !== null) expect(cell.formula).toMatch(/^=HYPERLINK\("#RFP_/);
      }
    }
    const [back] = kept(evaluation);
    expect(back).toMatchObject({ kind: "verdict", who: "=HYPERLINK(1)", when: "@now" });
    expect(evaluated([back!]).corrections).toHaveLength(1);
  });
});
