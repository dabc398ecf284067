import type { MoneyFact, StatedRate } from "../../../src/core/model";
import { scoreAnswers } from "../../../src/core/scoring";
import { say } from "../../../src/core/wording/say";
import { answer, money, question, vendor } from "./hand-made";

const EURO: StatedRate = {
  from: "EUR",
  to: "USD",
  rate: 1.1,
  quote: "1 EUR = 1.1 USD",
  cell: { sheet: "Instructions", row: 6, column: 0 },
};

function scores(prices: readonly MoneyFact[], rates?: readonly StatedRate[]) {
  const asked = question("C1", "Price per hour", { criterion: "cost" });
  return scoreAnswers({
    vendors: prices.map((_, i) => vendor(`v${i}`)),
    questions: [asked],
    answers: prices.map((fact, i) => answer(`v${i}`, "C1", String(fact.amount), { facts: [fact] })),
    ...(rates ? { rates } : {}),
  });
}

describe("prices in several currencies", () => {
  it("are compared by the rate the buyer states, which the sentence names", () => {
    const [euro, dollar, dear] = scores([money(10, "EUR"), money(11, "USD"), money(22, "USD")], [EURO]);
    expect([euro?.value, dollar?.value, dear?.value]).toEqual([10_000, 10_000, 5000]);
    expect(say("en", euro!.explanation)).toContain("Converted at 1 EUR = 1.1 USD, Instructions!A7.");
    expect(say("en", dear!.explanation)).not.toContain("Converted");
  });

  it("use a rate in either direction", () => {
    const [a, b, c] = scores([money(22, "USD"), money(10, "EUR"), money(20, "EUR")], [EURO]);
    expect([a?.value, b?.value, c?.value]).toEqual([5000, 10_000, 5000]);
  });

  it("with two currencies used equally often, the rate decides which one is the yardstick", () => {
    const equal = [money(10, "EUR"), money(11, "USD")];
    expect(scores(equal).map(({ value }) => value)).toEqual([null, null]);
    expect(scores(equal, [EURO]).map(({ value }) => value)).toEqual([10_000, 10_000]);
  });

  it("without a rate for a currency its price has no score, and says so", () => {
    const [yen] = scores([money(100, "JPY"), money(11, "USD"), money(22, "USD")], [EURO]);
    expect(yen?.value).toBeNull();
    expect(say("en", yen!.explanation)).toMatch(/JPY.*USD/);
  });
});
