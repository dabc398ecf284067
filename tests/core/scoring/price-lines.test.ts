import type { Answer, StatedTotal } from "../../../src/core/model";
import { collectPriceLines, scoreAnswers } from "../../../src/core/scoring";
import { say } from "../../../src/core/wording/say";
import { answer, money, question, vendor } from "./hand-made";

/** A cell of a price table: an amount, an amount in another currency, or words. */
type Line = number | string | readonly [number, string];

const QUESTIONS = ["Mobilisation", "Excavation", "Paving"].map((text, i) =>
  question(`C${i + 1}`, text, { criterion: "cost", cell: { sheet: "Bid", row: i + 1, column: 0 } }),
);

function lineAnswer(vendorId: string, row: number, line: Line): Answer {
  const cell = { sheet: "Bid", row: row + 1, column: 2 };
  const [amount, currency] = typeof line === "object" ? line : [line, "USD"];
  const text = String(amount);
  const part = {
    role: "line-total" as const,
    cell,
    text,
    value: typeof amount === "number" ? amount : text,
    numberFormat: "General",
  };
  return answer(vendorId, `C${row + 1}`, text, {
    cell,
    parts: text === "" ? [] : [part],
    facts: typeof amount === "number" ? [money(amount, currency, { cell })] : [],
  });
}

function collect(bids: Record<string, readonly Line[]>, totals: Record<string, number | string> = {}) {
  const statedTotals = Object.entries(totals).map(([id, value]): StatedTotal => ({
    vendor: id,
    label: "TOTAL",
    value,
    text: String(value),
    cell: { sheet: "Bid", row: 9, column: 2 },
  }));
  const answers = Object.entries(bids).flatMap(([id, lines]) =>
    lines.map((line, row) => lineAnswer(id, row, line)),
  );
  const collected = collectPriceLines(QUESTIONS, answers, { statedTotals, language: "en" });
  const scores = scoreAnswers({ vendors: Object.keys(bids).map(vendor), ...collected });
  const total = collected.questions.find(({ sumOf }) => sumOf);
  const review = (id: string) =>
    collected.answers
      .find((a) => a.vendor === id && a.question === total?.id)!
      .review.map(({ kind, message }) => `${kind}: ${say("en", message)}`);
  const valueOf = (id: string) => scores.find((s) => s.vendor === id && s.question === total?.id)?.value;
  return { ...collected, scores, total, review, valueOf };
}

describe("price tables", () => {
  it("become one question before their lines, scored by the sum", () => {
    const made = collect({ a: [100, 200.1, 300.2], b: [50, 150, 100.15] });
    expect(made.total).toMatchObject({
      id: "CT1",
      text: "Total price (3 lines)",
      sumOf: ["C1", "C2", "C3"],
      points: 100,
    });
    expect(made.questions.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["CT1", undefined],
      ["C1", "CT1"],
      ["C2", "CT1"],
      ["C3", "CT1"],
    ]);
    expect([made.valueOf("a"), made.valueOf("b")]).toEqual([5000, 10_000]);
    expect(
      made.scores
        .filter((s) => s.question !== "CT1")
        .every((s) => s.value === null && s.rule === "not-scored"),
    ).toBe(true);
  });

  it("add cents exactly: 0.1 + 0.2 is 0.3 and agrees with the stated total", () => {
    const made = collect({ a: [0.1, 0.2, 1], b: [1, 1, 1] }, { a: 1.3, b: 3 });
    expect(made.review("a")).toEqual([]);
    expect(made.valueOf("a")).toBe(10_000);
  });

  it("give no sum to a bid with a missing, unreadable or foreign line, and say which", () => {
    const made = collect({
      a: [100, "", 300],
      b: [100, "tbc", 300],
      c: [100, [200, "EUR"], 300],
      d: [200, 200, 200],
    });
    expect(["a", "b", "c", "d"].map(made.valueOf)).toEqual([null, null, null, 10_000]);
    expect(made.review("a")).toEqual(["blank: 1 line has no price (first: Excavation)."]);
    expect(made.review("b")).toEqual(["unread: 1 price cannot be read (first: Excavation)."]);
    expect(made.review("c")).toEqual(["ambiguous: 1 line is in another currency (first: Excavation)."]);
  });

  it("report a stated total that differs, and go by the lines", () => {
    const made = collect({ a: [100, 200, 300], b: [100, 100, 100] }, { a: 610, b: 300 });
    expect(made.review("a")).toEqual([
      "contradiction: The lines add up to 600, but the stated total is 610 (difference -10). The sum of the lines is used.",
    ]);
    expect([made.valueOf("a"), made.review("b")]).toEqual([5000, []]);
  });

  it("take the stated total when lines cannot be read, but not a mistyped one", () => {
    const made = collect(
      { a: [100, "tbc", 300], b: [100, "tbc", 300], c: [100, 100, 100] },
      { a: "$600.00*", b: "$9,093,272,70*" },
    );
    expect([made.valueOf("a"), made.valueOf("b")]).toEqual([5000, null]);
    expect(made.review("a").at(-1)).toBe(
      "low-confidence: The lines cannot be added up, so the stated total $600.00* is used.",
    );
  });

  it("count zero and negative lines in, but never silently", () => {
    const made = collect({ a: [100, 0, 100], b: [300, -100, 200] });
    expect([made.valueOf("a"), made.valueOf("b")]).toEqual([10_000, 5000]);
    expect(made.review("a")).toEqual(["out-of-range: 1 line is zero or negative (first: Excavation)."]);
  });

  it("count a line said to be free as nothing, without a complaint", () => {
    const bids = { a: [100, 5, 100], b: [300, 100, 210] };
    const answers = Object.entries(bids).flatMap(([id, lines]) =>
      lines.map((line, row) => lineAnswer(id, row, line)),
    );
    const free = answers.map((given) =>
      given.vendor === "a" && given.question === "C2"
        ? { ...given, facts: [money(0, null, { cell: given.cell, free: true })] }
        : given,
    );
    const { answers: all } = collectPriceLines(QUESTIONS, free, { language: "en" });
    const totals = all.filter(({ question }) => question === "CT1");
    expect(totals.map(({ facts, review }) => [facts, review])).toMatchObject([
      [[{ amount: 200, currency: "USD" }], []],
      [[{ amount: 610 }], []],
    ]);
  });

  it("leave a few loose prices and everything that is not cost alone", () => {
    const loose = QUESTIONS.map((q) => ({ ...q }));
    const answers = loose.flatMap((q) =>
      ["a", "b"].map((id) => answer(id, q.id, "5", { facts: [money(5)] })),
    );
    expect(collectPriceLines(loose, answers, { language: "en" }).questions).toEqual(loose);
    const elsewhere = loose.map((q) => ({ ...q, criterion: "experience" }));
    expect(collectPriceLines(elsewhere, answers, { language: "en" }).questions).toEqual(elsewhere);
  });

  it("keep the buyer's points: the total carries those of its lines", () => {
    const given = QUESTIONS.map((q) => ({ ...q, points: 200, pointsGiven: true }));
    const answers = given.map((_, row) => lineAnswer("a", row, 5));
    expect(collectPriceLines(given, answers, { language: "ko" }).questions[0]).toMatchObject({
      points: 600,
      pointsGiven: true,
      text: "총 가격(3개 항목)",
    });
  });
});
