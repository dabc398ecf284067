import { isAsWritten } from "../../../src/excel/write-plan/read-back";

describe("comparing what was read back", () => {
  it.each([
    ["text that looks like a formula", "=1+1", "=1+1", "'=1+1"],
    ["line ends as Excel keeps them", "a\r\nb", "a\nb", "a\nb"],
    ["an empty cell", null, "", ""],
    ["a number", 0.1 + 0.2, 0.3, 0.3],
    ["a formula spelt Excel's way", { formula: "=sum(a1,b1)" }, 3, "=SUM(A1, B1)"],
    ["a formula that is meant to give #N/A", { formula: "=NA()" }, "#N/A", "=NA()"],
  ])("takes %s", (_, expected, value, formula) => expect(isAsWritten(expected, value, formula)).toBe(true));

  it.each([
    ["text that was calculated", "=1+1", 2, "=1+1"],
    ["text that became a number", "1-2", 45_000, 45_000],
    ["a formula that became text", { formula: "=A1" }, "=A1", "'=A1"],
    ["a formula with an unknown name", { formula: "=RFP_Gone" }, "#NAME?", "=RFP_Gone"],
    ["a number that was rounded", 0.12345, 0.12, 0.12],
    ["something where nothing should be", null, 1, 1],
    ["TRUE as text", "TRUE", true, true],
  ])("notices %s", (_, expected, value, formula) =>
    expect(isAsWritten(expected, value, formula)).toBe(false),
  );
});
