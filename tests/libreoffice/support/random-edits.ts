import type { Random, Typed, WrittenBook } from "./written-book";

/** What the cells that can be typed into hold and offer, read once from the sheets as they were written. */
export interface Editable {
  readonly book: WrittenBook;
  /** Rows of the matrix that are questions. */
  readonly questions: readonly number[];
  readonly scores: readonly (readonly Typed[])[];
  readonly vendors: number;
  readonly criteria: number;
  readonly policies: readonly Typed[];
  readonly formulas: readonly Typed[];
  /** Rows of must-haves that people decide, and those with a threshold in points or money. */
  readonly gates: readonly number[];
  readonly thresholds: readonly {
    readonly row: number;
    readonly kind: "points" | "money";
    readonly level: number;
  }[];
  readonly gateWords: readonly Typed[];
  readonly rates: number;
  readonly lines: number;
}

export async function editableOf(book: WrittenBook): Promise<Editable> {
  const ids = await book.values("RFP_QuestionIds");
  const gateIds = await book.values("RFP_GateIds");
  const levels = await book.values("RFP_GateLevels");
  const own = gateIds.flatMap(([id], row) => (/^G[0-9]+$/.test(String(id)) ? [row] : []));
  const currencies = await book.values("RFP_Currencies");
  const lines = await book.values("RFP_LineVendors");
  return {
    book,
    questions: ids.flatMap(([id], row) => (id === "" ? [] : [row])),
    scores: await book.formulas("RFP_Scores"),
    vendors: (await book.values("RFP_Vendors"))[0]!.length,
    criteria: (await book.values("RFP_Weights")).length,
    policies: (await book.values("RFP_PolicyList")).map(([words]) => words!),
    formulas: (await book.values("RFP_PriceFormulas"))[0]!,
    gates: own,
    thresholds: own.flatMap((row): Editable["thresholds"] => {
      const level = levels[row]![0]!;
      if (typeof level !== "number") return [];
      if (level <= 100) return [{ row, kind: "points", level }];
      // Days of award are numbers as well: between the years 2009 and 2064.
      return level > 60_000 ? [{ row, kind: "money", level }] : [];
    }),
    gateWords: (await book.values("RFP_GateWords")).map(([words]) => words!),
    rates: currencies.filter(([currency]) => currency !== "").length,
    lines: lines.filter(([vendor]) => vendor !== "").length,
  };
}

type Edit = (at: Editable, random: Random) => void;

const AMOUNT_COLUMN = 2;

/** Everything people can change in a cell, each by itself. */
export const EDITS: Readonly<Record<string, Edit>> = {
  override: ({ book, questions, vendors }, random) =>
    book.type("RFP_Scores", questions[random(questions.length)]!, random(vendors), random(201) / 2),
  clear: ({ book, questions, vendors }, random) =>
    book.type("RFP_Scores", questions[random(questions.length)]!, random(vendors), ""),
  restore: ({ book, questions, vendors, scores }, random) => {
    const [row, column] = [questions[random(questions.length)]!, random(vendors)];
    book.type("RFP_Scores", row, column, scores[row]![column]!);
  },
  weight: ({ book, criteria }, random) => book.type("RFP_Weights", random(criteria), 0, random(61)),
  "question weight": ({ book, questions }, random) =>
    book.type(
      "RFP_QuestionWeights",
      questions[random(questions.length)]!,
      0,
      [0, 25, 50, 100, 137.5][random(5)]!,
    ),
  minimum: ({ book, criteria }, random) =>
    book.type("RFP_Minimums", random(criteria), 0, random(3) === 0 ? "" : 15 + random(50)),
  policy: ({ book, policies }, random) =>
    book.type("RFP_MissingPolicy", 0, 0, policies[random(policies.length)]!),
  "gate decision": ({ book, gates, vendors, gateWords }, random) => {
    if (gates.length > 0)
      book.type(
        "RFP_Gates",
        gates[random(gates.length)]!,
        random(vendors),
        gateWords[random(gateWords.length)]!,
      );
  },
  "gate threshold": ({ book, thresholds }, random) => {
    const threshold = thresholds[random(Math.max(1, thresholds.length))];
    if (!threshold) return;
    const { row, kind, level } = threshold;
    book.type(
      "RFP_GateLevels",
      row,
      0,
      kind === "points" ? 30 + random(50) : Math.round(level * (0.4 + random(120) / 100)),
    );
  },
  rate: ({ book, rates }, random) => {
    if (rates > 1) book.type("RFP_Rates", 1 + random(rates - 1), 0, [0.9, 1.17, 0.0065, ""][random(4)]!);
  },
  term: ({ book }, random) => book.type("RFP_Term", 0, 0, [1, 2.5, 3, 5, 7][random(5)]!),
  discount: ({ book }, random) => book.type("RFP_DiscountRate", 0, 0, [0, 0.035, 0.08, 0.12][random(4)]!),
  volume: ({ book }, random) => {
    book.type("RFP_Volume", 0, 0, [1, 12, 250][random(3)]!);
    book.type("RFP_Transactions", 0, 0, [1, 40_000, 600_000][random(3)]!);
  },
  price: ({ book, lines }, random) =>
    book.type(
      "RFP_PriceLines",
      random(lines),
      AMOUNT_COLUMN,
      [0, 1234.56, 98_000, "on request", ""][random(5)]!,
    ),
  "price formula": ({ book, formulas }, random) => {
    book.type("RFP_PriceFormula", 0, 0, formulas[random(formulas.length)]!);
    book.type("RFP_PriceBest", 0, 0, 50_000);
    book.type("RFP_PriceWorst", 0, 0, [800_000, 4_000_000][random(2)]!);
    book.type("RFP_PriceEstimate", 0, 0, [250_000, 2_900_000][random(2)]!);
    book.type("RFP_PricePoints", 0, 0, [20, 40][random(2)]!);
  },
};

/** Some edits, one on top of the other; returns their kinds. */
export async function editSome(at: Editable, random: Random, count: number): Promise<readonly string[]> {
  const kinds = Object.keys(EDITS);
  const done = Array.from({ length: count }, () => kinds[random(kinds.length)]!);
  for (const kind of done) EDITS[kind]!(at, random);
  await at.book.enter();
  return done;
}
