import { titleOf, titlesOfOurSheets, type ListedName } from "../../src/excel/find-our-sheets";

const name = (of: string, formula: string): ListedName => ({ name: of, formula });

describe("finding our sheets by their names", () => {
  it("finds a sheet wherever it is and whatever it is called now", () => {
    const names = [
      name("RFP_Weights", "='Xếp hạng (cũ)'!$C$6:$C$10"),
      name("RFP_Criteria", "='Xếp hạng (cũ)'!$B$6:$B$10"),
    ];
    expect(titleOf(names, "ranking")).toBe("Xếp hạng (cũ)");
  });

  it("never takes a user's sheet for ours because of one name spelt like ours", () => {
    const names = [name("RFP_Weights", "=Budget!$A$1:$A$5"), name("RFP_Budget", "=Budget!$B$1")];
    expect(titleOf(names, "ranking")).toBeUndefined();
    expect([...titlesOfOurSheets(names)]).toEqual([]);
  });

  it("does not lose a sheet whose anchor name people deleted or broke", () => {
    const names = [
      name("RFP_Scores", "=#REF!"),
      name("rfp_suggested", "='RFP Scorecard'!$P$26:$W$62"),
      name("RFP_Vendors", "='RFP Scorecard'!$F$4:$M$4"),
    ];
    expect(titleOf(names, "scorecard")).toBe("RFP Scorecard");
  });
});
