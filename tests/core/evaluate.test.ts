import { evaluate, type EvaluateOptions } from "../../src/core/evaluate";
import type { CellValue, Evaluation, SheetGrid } from "../../src/core/model";
import { rank } from "../../src/core/ranking";

const OPTIONS: EvaluateOptions = { asOf: "2026-01-31", language: "en" };

function grid(rows: readonly (readonly CellValue[])[], name = "Responses"): SheetGrid {
  return {
    name,
    visible: true,
    top: 0,
    left: 0,
    values: rows,
    text: rows.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    comments: [],
    isOurs: false,
  };
}

const TENDER = grid([
  ["Question", "Northwind Services", "Contoso Outsourcing", "Fabrikam BPO"],
  ["How many years of BPO experience do you have?", "20 years", "5 years", "10 years"],
  ["Do you use RPA bots in production?", "Yes", "No", "Partially"],
  ["Total price per year", "$200,000", "$100,000", "$400,000"],
  ["Are you ISO 27001 certified?", "Yes, ISO 27001:2022, valid until 2027-05-01", "No", "Planned for 2027"],
  ["How many reference clients can we call?", "10 clients", "10 clients", ""],
]);

const nameOf = (evaluation: Evaluation, id: string) => evaluation.vendors.find((v) => v.id === id)!.name;

describe("evaluate", () => {
  const evaluation = evaluate([TENDER], OPTIONS);

  it("takes a tender from cells to scores, one for every vendor and question", () => {
    expect(evaluation.vendors.map(({ name }) => name)).toEqual([
      "Northwind Services",
      "Contoso Outsourcing",
      "Fabrikam BPO",
    ]);
    expect(evaluation.questions.map(({ criterion }) => criterion)).toEqual([
      "experience",
      "technology",
      "cost",
      "security",
      "references",
    ]);
    expect(evaluation.scores).toHaveLength(15);
    const row = (index: number) =>
      evaluation.scores.slice(index * 3, index * 3 + 3).map(({ value }) => value);
    expect(row(0)).toEqual([10_000, 2500, 5000]);
    expect(row(2)).toEqual([5000, 10_000, 2500]);
    expect(row(4)).toEqual([10_000, 10_000, null]);
    expect(row(3)[0]).toBe(10_000);
    expect(row(3)[1]).toBe(0);
  });

  it("starts with the balanced profile and ranks", () => {
    expect(evaluation.weights).toEqual({
      experience: 2000,
      technology: 2000,
      cost: 2500,
      security: 2000,
      references: 1500,
    });
    expect(nameOf(evaluation, rank(evaluation)[0]!.vendor)).toBe("Northwind Services");
  });

  it("weighs only what is asked about, unless people chose the weights", () => {
    const [head, first, , price] = TENDER.values;
    const short = [grid([head!, first!, price!])];
    const weights = evaluate(short, OPTIONS).weights;
    expect(weights).toEqual({ experience: 4444, technology: 0, cost: 5556, security: 0, references: 0 });
    expect(evaluate(short, { ...OPTIONS, weights: { cost: 7, security: 3 } }).weights).toMatchObject({
      experience: 0,
      cost: 7,
      security: 3,
    });
    expect(evaluate(short, { ...OPTIONS, profile: "kpo" }).weights.experience).toBe(3500);
  });

  it("reproduces a published weighted table: score = total / 100 × sum of weights", () => {
    // A table of the kind of the EDR telemetry project: features, a weight column beside them, products.
    const table = grid([
      ["Category", "Feature", "Weight", "Alpha", "Beta", "Gamma"],
      ["Process", "Process Creation", 1, "Yes", "Yes", "Partially"],
      [null, "Process Termination", 0.5, "Yes", "No", "Via EventLogs"],
      ["File", "File Creation", 0.7, "Via EnablingTelemetry", "Pending Response", "Yes"],
      [null, "File Deletion", 0.4, "No", "Via EventLogs", "No"],
    ]);
    const points = { "Via EnablingTelemetry": 100, "Via EventLogs": 50, "Pending Response": 0 };
    const made = evaluate([table], { ...OPTIONS, answerPoints: points });
    const published = Object.fromEntries(
      rank(made).map(({ vendor, total }) => [
        nameOf(made, vendor),
        Math.round((total / 1e8) * 2.6 * 1000) / 1000,
      ]),
    );
    expect(published).toEqual({ Alpha: 2.2, Gamma: 1.45, Beta: 1.2 });
    expect(Object.keys(published)).toEqual(["Alpha", "Gamma", "Beta"]);
  });

  it("sends to review what was answered and could not be scored", () => {
    const odd = grid([
      ...TENDER.values.slice(0, 3),
      ["Total price per year", "$200,000", "€100,000", "$400,000"],
    ]);
    const made = evaluate([odd], OPTIONS);
    const foreign = made.answers.find(({ text }) => text.startsWith("€"))!;
    expect(
      made.scores.find((s) => s.vendor === foreign.vendor && s.question === foreign.question)!.value,
    ).toBeNull();
    expect(foreign.review.map(({ message }) => message.key)).toContain("cost.why.rate");
  });

  it("gives an empty evaluation, with a reason, for a workbook without responses", () => {
    for (const made of [evaluate([], OPTIONS), evaluate([grid([["Shopping list"], ["Milk"]])], OPTIONS)]) {
      expect(made.vendors).toEqual([]);
      expect(made.scores).toEqual([]);
      expect(rank(made)).toEqual([]);
    }
  });
});
