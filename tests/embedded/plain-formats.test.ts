import { showPlain } from "../../src/embedded/host/plain-formats";

describe("numbers in plain formats", () => {
  it.each([
    [0, "0", "0"],
    [1234.5, "#,##0", "1,235"],
    [-1234567.891, "#,##0.00", "-1,234,567.89"],
    [0.285, "0%", "29%"],
    [0.0725, "0.0%", "7.3%"],
    [1.005, "0.00", "1.01"],
    [0.5, "#,##0.000", "0.500"],
    [999999.5, "#,##0", "1,000,000"],
  ])("shows %d in %s as Excel does", (value, format, text) => {
    expect(showPlain(value, format)).toBe(text);
  });

  it.each([
    [1, "yyyy-mm-dd"],
    [1, "$#,##0"],
    [1e-9, "0.00"],
    [1e22, "0"],
    [-0.001, "0.00"],
  ])("leaves %d in %s to the calculator", (value, format) => {
    expect(showPlain(value, format)).toBeUndefined();
  });
});
