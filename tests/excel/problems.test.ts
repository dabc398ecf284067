import { Problem } from "../../src/core/model";
import { problems } from "../../src/core/wording/problems";
import { toProblem } from "../../src/excel/problems";

const place = {
  sheet: "RFP Ranking",
  supports: (_: string, version: string) => Number(version.split(".")[1]) <= 12,
};
const officeError = (code: string) => ({
  name: "RichApi.Error",
  code,
  message: "übersetzt",
  debugInfo: { errorLocation: "Range.values" },
});

describe("Office's errors as Problems", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "excel-busy"],
    ["AccessDenied", "excel-protected"],
    ["ItemNotFound", "sheet-missing"],
    ["ApiNotFound", "excel-unsupported"],
    ["GeneralException", "excel-failed"],
    ["SomethingNew", "excel-failed"],
  ])("%s is %s", (code, expected) => {
    const problem = toProblem(officeError(code), place);
    expect(problem.code).toBe(expected);
    expect(problem.details).toEqual({ code, location: "Range.values" });
    expect(Object.keys(problems.en)).toEqual(
      expect.arrayContaining([problem.what.key, problem.nextStep.key]),
    );
  });

  it("never looks at the message", () => {
    const misleading = { ...officeError("GeneralException"), message: "InvalidOperationInCellEditMode" };
    expect(toProblem(misleading, place).code).toBe("excel-failed");
  });

  it("names the version an old Excel has", () => {
    expect(toProblem(officeError("ApiNotFound"), place).what.values).toEqual({ has: "1.12", needs: "1.14" });
  });

  it("passes Problems through and calls anything else unexpected", () => {
    const problem = new Problem("cancelled", { key: "a" }, { key: "b" });
    expect(toProblem(problem, place)).toBe(problem);
    expect(toProblem(new TypeError("x"), place)).toMatchObject({
      code: "unexpected",
      details: { reason: "TypeError: x" },
    });
  });
});
