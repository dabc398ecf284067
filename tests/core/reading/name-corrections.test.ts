import type { Reading, SheetGrid } from "../../../src/core/model";
import { readResponses } from "../../../src/core/reading";
import { gridOf } from "./grids";

const names = (reading: Reading): readonly string[] => reading.vendors.map((vendor) => vendor.name);
const saidBy = (reading: Reading, vendor: string): readonly string[] =>
  reading.answers.filter((answer) => answer.vendor === vendor).map((answer) => answer.text);

const grids: readonly SheetGrid[] = [
  gridOf("Quality", [
    ["Question", "Alder Ltd.", "Birch GmbH", "Cedar Inc.", "Market research"],
    ["Certified to ISO 27001?", "Yes", "No", "Yes", "Yes"],
    ["Clients in banking", 4, 7, 2, 5],
  ]),
  gridOf("Prices", [
    ["Cost item", "ALDER Limited", "Birch", "Zedernholz", "Average"],
    ["Set-up fee", "$100", "$200", "$150", "$150"],
    ["Monthly fee", "$10", "$20", "$15", "$15"],
  ]),
];

describe("what people decide about names", () => {
  it("is not needed where spellings are alike", () => {
    const reading = readResponses(grids);
    expect(names(reading)).toEqual([
      "Alder Ltd.",
      "Birch GmbH",
      "Cedar Inc.",
      "Market research",
      "Zedernholz",
    ]);
    expect(reading.vendors[0]!.aliases).toEqual(["ALDER Limited"]);
  });

  it("leaves out a name that is no vendor, with all its spellings, and says so", () => {
    const reading = readResponses(grids, { leaveOut: ["Market research", "ALDER Limited"] });
    expect(names(reading)).toEqual(["Birch GmbH", "Cedar Inc.", "Zedernholz"]);
    expect(
      reading.excluded.flatMap(({ reason, label }) =>
        reason.key === "reading.excluded.leftOut" ? [label] : [],
      ),
    ).toEqual(["Alder Ltd.", "Market research", "ALDER Limited"]);
  });

  it("joins spellings nobody could have joined", () => {
    const reading = readResponses(grids, { joined: { Zedernholz: "Cedar Inc." } });
    expect(names(reading)).toEqual(["Alder Ltd.", "Birch GmbH", "Cedar Inc.", "Market research"]);
    expect(saidBy(reading, "Cedar Inc.")).toEqual(["Yes", "2", "$150", "$15"]);
    expect(reading.vendors[2]!.aliases).toEqual(["Zedernholz"]);
  });

  it("shows joined spellings under the name they were joined with, whichever stands first", () => {
    const reading = readResponses(grids, { joined: { "Cedar Inc.": "Zedernholz" } });
    expect(names(reading)).toContain("Zedernholz");
    expect(saidBy(reading, "Zedernholz")).toEqual(["Yes", "2", "$150", "$15"]);
    expect(reading.vendors.find(({ name }) => name === "Zedernholz")?.aliases).toEqual(["Cedar Inc."]);
  });

  it("keeps spellings apart that are two companies", () => {
    const reading = readResponses(grids, { apart: ["Birch"] });
    expect(names(reading)).toEqual([
      "Alder Ltd.",
      "Birch GmbH",
      "Cedar Inc.",
      "Market research",
      "Birch",
      "Zedernholz",
    ]);
    expect(saidBy(reading, "Birch GmbH")).toEqual(["No", "7", "", ""]);
    expect(saidBy(reading, "Birch")).toEqual(["", "", "$200", "$20"]);
  });

  it("reinstates a figure that is a vendor's", () => {
    expect(names(readResponses(grids, { reinstate: ["Average"] }))).toContain("Average");
  });

  it("keeps names apart that answered the same questions side by side, whoever says they are one", () => {
    const plain = readResponses(grids);
    for (const joined of [
      { "Birch GmbH": "Cedar Inc." },
      { "Cedar Inc.": "Birch GmbH" },
      { Zedernholz: "Birch" },
    ]) {
      expect(readResponses(grids, { joined })).toEqual(plain);
    }
    // Through a third name, too: the earlier decision holds.
    const both = readResponses(grids, { joined: { Zedernholz: "Cedar Inc.", "Birch GmbH": "Zedernholz" } });
    expect(names(both)).toEqual(["Alder Ltd.", "Birch GmbH", "Cedar Inc.", "Market research"]);
  });

  it("joins two names of one table that complete each other", () => {
    const halves = [
      gridOf("Quality", [
        ["Question", "Alder Ltd.", "Birch GmbH", "Birke"],
        ["Certified to ISO 27001?", "Yes", "No", null],
        ["Clients in banking", 4, 7, null],
        ["Years of experience", 12, null, 9],
        ["Languages spoken", 3, null, 5],
      ]),
    ];
    const reading = readResponses(halves, { joined: { Birke: "Birch GmbH" } });
    expect(names(reading)).toEqual(["Alder Ltd.", "Birch GmbH"]);
    expect(saidBy(reading, "Birch GmbH")).toEqual(["No", "7", "9", "5"]);
  });

  it("survives names joined in a circle and names that stand nowhere", () => {
    const reading = readResponses(grids, {
      joined: { "Alder Ltd.": "Birch GmbH", "Birch GmbH": "Alder Ltd.", Nobody: "Nowhere" },
      leaveOut: ["Nobody"],
      apart: ["Nobody"],
    });
    expect(names(reading)).toContain("Cedar Inc.");
  });
});
