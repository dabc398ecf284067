import type { Typed, WrittenBook } from "./written-book";

interface Damage {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** What is put in place of the whole formula. */
  readonly formula: Typed;
  readonly whole: Typed;
}

/** Damages the first cell of a name whose value suits. */
function damage(
  name: string,
  suits: (value: Typed) => boolean,
  broken: (formula: string) => string,
): (book: WrittenBook) => Promise<Damage> {
  return async (book) => {
    const values = await book.values(name);
    const formulas = await book.formulas(name);
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        const whole = formulas[row]![column]!;
        if (typeof whole !== "string" || !whole.startsWith("=") || !suits(value)) continue;
        return { name, row, column, whole, formula: broken(whole.slice(1)) };
      }
    }
    throw new Error(`Nothing in ${name} can be broken`);
  };
}

const positive = (value: Typed): boolean => typeof value === "number" && value > 0;

/** Formulas that are nearly right: a check that does not notice them checks nothing. */
export const BREAKS: Readonly<Record<string, (book: WrittenBook) => Promise<Damage>>> = {
  "a share that counts a little more": damage("RFP_Shares", positive, (formula) => `=(${formula})*1.001`),
  "a criterion's score a tenth too high": damage(
    "RFP_CriterionScores",
    positive,
    (formula) => `=(${formula})+0.1`,
  ),
  "a total that is off in the fifth decimal": damage(
    "RFP_Totals",
    positive,
    (formula) => `=(${formula})+0.00001`,
  ),
  "must-haves nobody looks at in the ranking": damage("RFP_GateFails", positive, () => "=0"),
  "a must-have that always passes": damage(
    "RFP_Gates",
    (value) => value === "fail",
    () => "=INDEX(RFP_GateWords,1)",
  ),
  "a price line counted half as long": damage("RFP_LineTotals", positive, (formula) => `=(${formula})/2`),
  "a vendor's cost without its last cents": damage(
    "RFP_TotalCosts",
    positive,
    (formula) => `=ROUND(${formula},-4)+1`,
  ),
  "a price score rounded to whole points": damage(
    "RFP_PriceScores",
    (value) => positive(value) && Number(value) % 1 !== 0,
    (formula) => `=ROUND(${formula},0)`,
  ),
  "places that run backwards": damage(
    "RFP_UniqueRank",
    (value) => value === 1,
    (formula) => `=7-(${formula})`,
  ),
};
