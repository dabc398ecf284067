import fc from "fast-check";
import { freeTitle } from "../../../src/excel/write-plan/sheets";

describe("the title of a new sheet", () => {
  it("takes another number when a sheet of the user's has it, whatever its case", () => {
    expect(freeTitle("RFP Ranking", new Set(["responses"]))).toBe("RFP Ranking");
    expect(freeTitle("RFP Ranking", new Set(["rfp ranking"]))).toBe("RFP Ranking (2)");
    expect(freeTitle("RFP Ranking", new Set(["rfp ranking", "rfp ranking (2)"]))).toBe("RFP Ranking (3)");
  });

  it("is one that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (wanted, taken) => {
        const first = freeTitle(wanted, new Set());
        const title = taken ? freeTitle(wanted, new Set([first.toLowerCase()])) : first;
        expect(title).toMatch(/^[^\\/?*[\]:]{1,31}$/s);
        expect(title.startsWith("'") || title.endsWith("'")).toBe(false);
        if (taken) expect(title).not.toBe(first);
      }),
    );
  });
});
