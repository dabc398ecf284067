import { shownText, typedCell } from "../../../src/excel/write-plan/typed-cell";

describe("cells as they are typed", () => {
  it.each([
    "=1+1",
    "+84 24",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "TRUE",
    "1-2",
    "3월 5일",
    "'quoted",
    "plain words",
  ])("hands %j in as text", (text) => expect(typedCell(text)).toBe(`'${text}`));

  it("hands in numbers, truth values and formulas as they are, and nothing for what is empty", () => {
    expect([
      typedCell(0),
      typedCell(false),
      typedCell({ formula: "=A1" }),
      typedCell(null),
      typedCell(""),
    ]).toEqual([0, false, "=A1", null, null]);
  });

  it("cuts what Excel would refuse, visibly", () => {
    expect(shownText("x".repeat(32_767))).toHaveLength(32_767);
    expect(shownText("x".repeat(32_768))).toBe(`${"x".repeat(32_766)}…`);
  });
});
