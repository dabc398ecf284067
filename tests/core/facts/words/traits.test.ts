import { understandAnswer } from "../../../../src/core/facts";
import { TRAITS } from "./traits/cases";

function read(question: string, text: string): string[] {
  const part = {
    role: "answer",
    cell: { sheet: "S", row: 0, column: 0 },
    text,
    value: text,
    numberFormat: "General",
  } as const;
  const { facts } = understandAnswer({ text: question }, [part], { asOf: "2026-06-30" });
  const traits = facts.filter((fact) => fact.type === "trait");
  for (const { quote, start } of traits) expect(text.startsWith(quote, start)).toBe(true);
  return traits.map(({ trait, value }) => `${trait}=${value}`).sort();
}

describe("traits", () => {
  it.each(TRAITS)("%s – %s", (question, text, expected) => {
    expect(read(question, text)).toEqual(expected === "" ? [] : expected.split("; ").sort());
  });
});
