import fc from "fast-check";
import { isFormula } from "../../src/embedded/formulas/check";
import { qualify } from "../../src/embedded/formulas/qualify";
import { compileMove, moveFormula } from "../../src/embedded/formulas/references";
import { fromR1C1, toR1C1 } from "../../src/embedded/formulas/r1c1";
import { tokenize } from "../../src/embedded/formulas/tokens";
import { toIronCalc, hyperlinkTarget } from "../../src/embedded/calculator/to-iron-calc";
import { parseTyped } from "../../src/embedded/typing/parse-typed";

const FORMULAS = [
  '=SUMPRODUCT((RFP_Scores<>"")*1,Weights!$B$2:$B$9)',
  "='It''s a sheet'!$A$1:B$2&\" A1 \"&C3",
  "=IF(A1,,{1,2;3,4})",
  "=SUM(A:A,2:2,$C:$D)%",
  "=-(1.5e-3^2)<>TRUE",
  "=IFERROR(INDEX(RFP_Names,MATCH(ROWS($1:1),RFP_Rank,0)),#N/A)",
  "=RANK(B6,$B$6:$B$13,0)+COUNTIF($B$5:B5,B6)",
  "=ROUND(LOG10(A1),6)",
];

describe("formulas", () => {
  it.each(FORMULAS)("%s is one, and its words join to it again", (formula) => {
    expect(isFormula(formula)).toBe(true);
    expect(
      tokenize(formula.slice(1))
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula.slice(1));
  });

  it.each([
    "=",
    "=1+",
    "=SUM(1",
    "=SUM(1))",
    "=1 2",
    "=A1 agents",
    '="open',
    "=(,)",
    "={1,A1}",
    "=IF(1;2)",
    "=3,900",
    "=A1:",
    "=*2",
  ])("%s is none", (formula) => {
    expect(isFormula(formula)).toBe(false);
  });

  it("never lose a character, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("move like copies in Excel, there and back", () => {
    expect(moveFormula("=A1+$A1+A$1+$A$1+Other!B2:C3", 2, 1)).toBe("=B3+$A3+B$1+$A$1+Other!C4:D5");
    expect(moveFormula("=A1", -1, 0)).toBe("=#REF!");
    fc.assert(
      fc.property(fc.constantFrom(...FORMULAS), fc.nat(50), fc.nat(50), (formula, rows, columns) => {
        expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        expect(compileMove(formula)(rows, columns)).toBe(moveFormula(formula, rows, columns));
      }),
    );
  });

  it("read the same in R1C1", () => {
    for (const formula of ["=A1+$B$2", "='R1C1 sheet'!B3*2", "=SUM(C$1:C4)"])
      expect(fromR1C1(toR1C1(formula, 5, 4), 5, 4)).toBe(formula);
  });

  it("name their sheet when they are asked elsewhere", () => {
    expect(qualify("=$B2=MAX($B$2:$B$4)+Other!A1+RFP_X", "My sheet")).toBe(
      "='My sheet'!$B2=MAX('My sheet'!$B$2:$B$4)+Other!A1+RFP_X",
    );
  });

  it("show HYPERLINK as its words and keep the target", () => {
    expect(toIronCalc('=IF(A1,HYPERLINK("#B"&(1+1),"Open, "&A1),"")')).toBe(
      '=IF(A1,IF(TRUE,"Open, "&A1),"")',
    );
    expect(hyperlinkTarget('=IF(A1,HYPERLINK("#B"&(1+1),"Open, "&A1),"")')).toBe('="#B"&(1+1)');
  });
});

describe("typing", () => {
  it.each([
    ["12", 12, undefined],
    ["-1,234.5", -1234.5, "#,##0.00"],
    ["$1,000", 1000, "$#,##0"],
    ["12.5%", 0.125, "0.00%"],
    [".5", 0.5, undefined],
    ["1,20", "1,20", undefined],
    ["3 of 5", "3 of 5", undefined],
    ["12/31/2024", 45657, "m/d/yyyy"],
    ["31/12/2024", "31/12/2024", undefined],
    ["2-Jan-2024", 45293, "d-mmm-yy"],
    ["14:30", 0.604166666666667, "h:mm"],
    ["25%%", "25%%", undefined],
    ["1.2.3", "1.2.3", undefined],
    ["0123", 123, undefined],
  ])("%j", (text, value, numberFormat) => {
    const typed = parseTyped(text);
    expect(typed).toMatchObject({ kind: "value" });
    if (typed.kind !== "value") return;
    expect(typed.value).toEqual(typeof value === "number" ? expect.closeTo(value, 12) : value);
    expect(typed.numberFormat).toBe(numberFormat);
  });

  it("never reads words behind an apostrophe as anything but words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(parseTyped(`'${text}`)).toEqual({ kind: "value", value: text });
      }),
    );
  });

  it("takes no longer for long nonsense than its length warrants", () => {
    const nonsense = [
      "1".repeat(30_000) + "x",
      "1,111".repeat(6_000),
      "(".repeat(8_000),
      `=${"(".repeat(8_000)}`,
      `=${"a".repeat(8_000)}!`,
      `='${"'".repeat(8_000)}`,
    ];
    const start = performance.now();
    for (const text of nonsense) parseTyped(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
