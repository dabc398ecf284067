import { evaluate } from "../../../src/core/evaluate";
import type { Correction, Fact } from "../../../src/core/model";
import { say } from "../../../src/core/wording/say";
import {
  NOTE,
  OPTIONS,
  ROWS,
  answerOf,
  evaluated,
  grid,
  place,
  placeOf,
  questionOf,
  scoreOf,
  tenderGrids,
} from "./support/tender";

const before = evaluated();
const states = (corrections: readonly Correction[], grids = tenderGrids()) =>
  evaluated(corrections, grids).correctionOutcomes?.map(({ state }) => state);

/** The tender with one cell of the first sheet changed, rows and columns from 0 below the heading. */
function changed(row: number, column: number, value: string) {
  return tenderGrids(
    ROWS.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells)),
  );
}

describe("corrections of single answers", () => {
  const verdict: Correction = {
    kind: "verdict",
    at: place(before, "Fabrikam BPO", "RPA bots"),
    verdict: "yes",
    ...NOTE,
  };

  it("replace the verdict, and the score follows", () => {
    const after = evaluated([verdict]);
    expect(answerOf(after, "Fabrikam BPO", "RPA bots")).toMatchObject({
      verdict: "yes",
      corrections: [verdict],
    });
    expect(scoreOf(before, "Fabrikam BPO", "RPA bots").value).toBe(5000);
    expect(scoreOf(after, "Fabrikam BPO", "RPA bots").value).toBe(10_000);
    const [outcome] = after.correctionOutcomes!;
    expect(say("en", outcome!.asRead!)).toBe("partly");
    expect(outcome!.cell).toEqual(answerOf(after, "Fabrikam BPO", "RPA bots").cell);
  });

  it("touch no other answer", () => {
    const after = evaluated([verdict]);
    const others = (evaluation: typeof before) =>
      evaluation.answers.filter((answer) => answer.text !== "Partially");
    expect(others(after)).toEqual(others(before));
  });

  it("hold only for the words they were decided for, and say so", () => {
    const after = evaluated([verdict], changed(1, 3, "Partially, since May"));
    const answer = answerOf(after, "Fabrikam BPO", "RPA bots");
    expect(answer.verdict).toBe("partial");
    expect(answer.corrections).toBeUndefined();
    expect(answer.review.map(({ kind }) => kind)).toContain("changed");
    expect(say("en", answer.review.find(({ kind }) => kind === "changed")!.message)).toContain("Mai");
    expect(after.corrections).toEqual([verdict]);
    expect(after.correctionOutcomes).toMatchObject([{ state: "changed" }]);
  });

  it("ask no longer once somebody has decided about the new words", () => {
    const grids = changed(1, 3, "Partially, since May");
    const anew: Correction = {
      ...verdict,
      kind: "accepted",
      at: { ...verdict.at, words: "Partially, since May" },
    };
    const after = evaluated([verdict, anew], grids);
    expect(answerOf(after, "Fabrikam BPO", "RPA bots").review).toEqual([]);
    expect(after.correctionOutcomes?.map(({ state }) => state)).toEqual(["changed", "applied"]);
  });

  it("follow a question that moved, but not one whose words are others now", () => {
    const [first, second, ...rest] = ROWS;
    expect(states([verdict], tenderGrids([second!, first!, ...rest]))).toEqual(["applied"]);
    const reworded = tenderGrids(
      ROWS.map((row) => (row === second ? ["Any robots?", ...row.slice(1)] : row)),
    );
    expect(states([verdict], reworded)).toEqual(["gone"]);
  });

  it("do not guess between two questions with the same words", () => {
    const twice = tenderGrids([
      ROWS[0]!,
      ROWS[2]!,
      ROWS[1]!,
      ROWS[3]!,
      ROWS[1]!.map((cell, c) => (c === 3 ? "Yes" : cell)),
    ]);
    const there = evaluated([], twice).questions.filter(({ text }) => text.includes("RPA"));
    if (there.length > 1) expect(states([verdict], twice)).toEqual(["gone"]);
    else expect(states([verdict], twice)).toEqual(["applied"]);
  });

  it("stay in the list when the vendor is gone", () => {
    const gone: Correction = { ...verdict, at: { ...verdict.at, vendor: "Litware" } };
    const after = evaluated([gone]);
    expect(after.corrections).toEqual([gone]);
    expect(after.correctionOutcomes).toEqual([{ correction: gone, state: "gone" }]);
    expect(after.answers).toEqual(before.answers);
  });

  it("of two about the same thing the later wins, and the earlier is forgotten", () => {
    const later: Correction = { ...verdict, verdict: "no", who: "Linh" };
    const after = evaluated([verdict, later]);
    expect(answerOf(after, "Fabrikam BPO", "RPA bots").verdict).toBe("no");
    expect(after.corrections).toEqual([later]);
  });

  it("leave an answer out: no facts, no score, and the score says who and why", () => {
    const out: Correction = {
      kind: "answer-left-out",
      at: place(before, "Northwind Services", "ISO 27001"),
      reason: "Certificate of the parent company",
      who: "Mai",
      when: "",
    };
    const after = evaluated([out]);
    const answer = answerOf(after, "Northwind Services", "ISO 27001");
    expect(answer).toMatchObject({ facts: [], verdict: "unanswered", review: [] });
    expect(answer.text).toBe(answerOf(before, "Northwind Services", "ISO 27001").text);
    const score = scoreOf(after, "Northwind Services", "ISO 27001");
    expect(score).toMatchObject({ value: null, rule: "not-scored" });
    expect(say("en", score.explanation)).toBe("Left out by Mai: Certificate of the parent company");
  });

  it("accept a reading: nothing to review, not even what only scoring noticed", () => {
    const doubtful = before.answers.filter(({ review }) => review.length > 0);
    expect(doubtful.length).toBeGreaterThan(0);
    const question = new Map(before.questions.map((one) => [one.id, one]));
    const after = evaluated(
      doubtful.map((answer) => ({
        kind: "accepted" as const,
        at: {
          vendor: before.vendors.find(({ id }) => id === answer.vendor)!.name,
          question: question.get(answer.question)!.text,
          questionCell: question.get(answer.question)!.cell,
          words: answer.text,
        },
        ...NOTE,
      })),
    );
    expect(after.answers.filter(({ review }) => review.length > 0)).toEqual([]);
    expect(after.scores.map(({ value }) => value)).toEqual(before.scores.map(({ value }) => value));
  });
});

describe("corrected facts", () => {
  const typo = answerOf(before, "Contoso Outsourcing", "Total price");
  const [read] = typo.facts;
  const correction = (becomes: Fact | null): Correction => ({
    kind: "fact",
    at: place(before, "Contoso Outsourcing", "Total price"),
    fact: { type: read!.type, quote: read!.quote, start: read!.start },
    becomes,
    ...NOTE,
  });
  const right: Fact = {
    type: "money",
    amount: 100_000,
    currency: "USD",
    period: "year",
    per: null,
    quote: "made up",
    start: 99,
    confidence: 0.2,
    suspect: "typo",
  };

  it("are sure, quote what stands there and answer the doubt they settle", () => {
    expect(typo.review).not.toEqual([]);
    const answer = answerOf(evaluated([correction(right)]), "Contoso Outsourcing", "Total price");
    expect(answer.review).toEqual([]);
    expect(answer.facts).toEqual([
      {
        type: "money",
        amount: 100_000,
        currency: "USD",
        period: "year",
        per: null,
        quote: read!.quote,
        start: read!.start,
        cell: read!.cell,
        confidence: 1,
      },
    ]);
  });

  it("count in the comparison of all vendors", () => {
    expect(scoreOf(before, "Northwind Services", "Total price").value).toBe(10_000);
    const after = evaluated([correction(right)]);
    expect(scoreOf(after, "Northwind Services", "Total price").value).toBe(5000);
    expect(scoreOf(after, "Contoso Outsourcing", "Total price").value).toBe(10_000);
  });

  it("can be struck out", () => {
    const answer = answerOf(evaluated([correction(null)]), "Contoso Outsourcing", "Total price");
    expect(answer.facts.some((fact) => fact.quote === read!.quote && fact.type === read!.type)).toBe(false);
  });

  it("can be added where nothing was read, with the words they come from", () => {
    const at = place(before, "Northwind Services", "head office");
    const added: Correction = {
      kind: "fact",
      at,
      fact: { type: "count", quote: "Da Nang", start: 0 },
      becomes: { type: "count", value: 1, quote: "", start: 0, confidence: 1 },
      ...NOTE,
    };
    const answer = answerOf(evaluated([added]), "Northwind Services", "head office");
    const fact = answer.facts.find(({ type }) => type === "count")!;
    expect(fact).toMatchObject({ value: 1, quote: "Da Nang", start: 0, cell: answer.cell });
    expect(answer.parts.some(({ text }) => text.startsWith(fact.quote, fact.start))).toBe(true);
    expect(answer.review.some(({ kind }) => kind === "unread")).toBe(false);
  });
});

describe("corrections of sheets, names and criteria", () => {
  it("take a vendor in, leave one out, part and join spellings", () => {
    const names = (corrections: readonly Correction[]) =>
      evaluated(corrections).vendors.map(({ name }) => name);
    expect(names([])).toEqual(["Northwind Services", "Contoso Outsourcing", "Fabrikam BPO"]);
    expect(names([{ kind: "vendor-included", name: "Internal estimate", ...NOTE }])).toContain(
      "Internal estimate",
    );
    expect(names([{ kind: "vendor-left-out", name: "Fabrikam BPO", ...NOTE }])).not.toContain("Fabrikam BPO");
    expect(names([{ kind: "vendors-apart", name: "Northwind Services Ltd", ...NOTE }])).toContain(
      "Northwind Services Ltd",
    );
    const apart: Correction = { kind: "vendors-apart", name: "Northwind Services Ltd", ...NOTE };
    const joined: Correction = {
      kind: "vendors-joined",
      name: "Northwind Services Ltd",
      with: "Northwind Services",
      ...NOTE,
    };
    expect(names([apart, joined])).toEqual(names([]));
  });

  it("cannot make one vendor of two that answered the same questions, and say so", () => {
    const pair = ["Fabrikam BPO", "Contoso Outsourcing"] as const;
    for (const [name, other] of [pair, [pair[1], pair[0]] as const]) {
      const after = evaluated([{ kind: "vendors-joined", name, with: other, ...NOTE }]);
      expect(after.vendors.map((vendor) => vendor.name)).toEqual(before.vendors.map((vendor) => vendor.name));
      expect(after.answers).toEqual(before.answers);
      expect(after.correctionOutcomes).toMatchObject([{ state: "impossible", cell: { row: 0 } }]);
    }
  });

  it("leave a sheet out, and say which sheets are gone", () => {
    const out: Correction = {
      kind: "layout",
      sheet: "Security",
      layout: "none",
      was: "vendor-columns",
      ...NOTE,
    };
    const after = evaluated([out, { ...out, sheet: "Annex" }]);
    expect(after.sheets.find(({ name }) => name === "Security")?.layout).toBe("none");
    expect(after.correctionOutcomes?.map(({ state }) => state)).toEqual(["applied", "gone"]);
    expect(say("en", after.correctionOutcomes![0]!.asRead!)).toBe("vendors in columns");
  });

  it("move a question to a criterion, to none and out of it, and number the questions anew", () => {
    const move = (words: string, criterion: string): Correction => {
      const { text, cell } = questionOf(before, words);
      return { kind: "criterion", question: text, questionCell: cell, criterion, ...NOTE };
    };
    const after = evaluated([
      move("RPA bots", "none"),
      move("head office", "experience"),
      move("ISO 27001", "technology"),
    ]);
    expect(questionOf(after, "RPA bots")).toMatchObject({ criterion: "none", criterionConfidence: 1 });
    expect(questionOf(after, "ISO 27001").criterion).toBe("technology");
    expect(questionOf(after, "head office").criterion).toBe("experience");
    expect(new Set(after.questions.map(({ id }) => id)).size).toBe(after.questions.length);
    for (const { id, criterion } of after.questions) {
      const letter = { experience: "E", technology: "T", none: "N" }[criterion];
      if (letter !== undefined) expect(id.startsWith(letter)).toBe(true);
    }
    const scored = new Set(after.scores.map(({ question }) => question));
    expect(scored.has(questionOf(after, "RPA bots").id)).toBe(false);
    expect(scored.has(questionOf(after, "head office").id)).toBe(true);
    const others = (evaluation: typeof before) =>
      evaluation.questions
        .filter(({ text }) => !/RPA|head office|ISO/.test(text))
        .map(({ criterion }) => criterion);
    expect(others(after)).toEqual(others(before));
  });
});

describe("corrections of a price total", () => {
  const prices = (first: string) => [
    grid([
      ["Question", "Northwind Services", "Contoso Outsourcing", "Fabrikam BPO"],
      ["Price for onboarding", first, "$9,000", "$15,000"],
      ["Price for invoice processing", "$80,000", "$95,000", "$70,000"],
      ["Price for customer support", "$120,000", "$110,000", "$130,000"],
      ["Price for quality checks", "$8,000", "$9,500", "$7,000"],
    ]),
  ];
  const inEnglish = evaluate(prices("$12,000.50"), OPTIONS);

  it("hold in whatever language the total is worded, while its figures are the same", () => {
    const total = inEnglish.questions.find(({ sumOf }) => sumOf !== undefined)!;
    const answer = inEnglish.answers.find((one) => one.question === total.id)!;
    const out: Correction = { kind: "answer-left-out", at: placeOf(inEnglish, answer), ...NOTE };
    const inKorean = evaluate(prices("$12,000.50"), { ...OPTIONS, language: "ko", corrections: [out] });
    expect(inKorean.correctionOutcomes?.map(({ state }) => state)).toEqual(["applied"]);
    expect(inKorean.answers.filter(({ corrections }) => corrections)).toMatchObject([
      { vendor: answer.vendor, question: total.id, verdict: "unanswered", facts: [] },
    ]);
    const dearer = evaluate(prices("$13,000.50"), { ...OPTIONS, language: "ko", corrections: [out] });
    expect(dearer.correctionOutcomes?.map(({ state }) => state)).toEqual(["changed"]);
  });
});
