import type { Reading } from "../../../src/core/model";
import { cellName } from "../../../src/core/model";
import { readResponses } from "../../../src/core/reading";
import { say, template } from "../../../src/core/wording/say";
import { gridOf, type Cell } from "./grids";

const names = (reading: Reading): readonly string[] => reading.vendors.map((vendor) => vendor.name);
const texts = (reading: Reading): readonly string[] => reading.questions.map((question) => question.text);
const saidBy = (reading: Reading, vendor: string): readonly string[] =>
  reading.answers.filter((answer) => answer.vendor === vendor).map((answer) => answer.text);
const kinds = (reading: Reading, kind: string): readonly string[] =>
  reading.excluded.filter((each) => each.kind === kind).map((each) => each.label);
const zero: Cell = { formula: true, value: 0, text: "$0.00" };

describe("a bid tabulation", () => {
  const money = (value: number): Cell => ({ formula: true, value, text: `$${value}.00` });
  const tab = (rows: readonly (readonly Cell[])[]) =>
    gridOf(
      "Bid tab",
      [
        [
          "CITY OF ELMS",
          null,
          null,
          null,
          "Alder Paving, Inc.",
          null,
          "Birch & Sons LLC",
          null,
          "Engineer's Estimate",
        ],
        ["Solicitation 26-14"],
        [],
        [
          "Item No.",
          "Item Description",
          "Estimated Quantity",
          "Units",
          "Unit Price",
          "Total Price",
          "Unit Price",
          "Total Price",
          "Unit Price",
          "Total Price",
        ],
        ...rows,
      ],
      { merges: ["A1:D1", "E1:F3", "G1:H3", "I1:J3"] },
    );
  const reading = readResponses([
    tab([
      ["0001", "Mobilization", 1, "LS", 500, money(500), 400, money(400), 450, money(450)],
      ["0002", "Asphalt", 100, "Ton", 90, money(9000), 95, money(9500), 80, money(8000)],
      ["0003", "Striping", 10, "LF", 5, money(50), null, zero, 4, money(40)],
      [
        null,
        "Total Amount Bid (Basis of Award)",
        null,
        null,
        null,
        money(9550),
        null,
        money(9900),
        null,
        money(8490),
      ],
      ["*Corrected bid total"],
    ]),
    gridOf("Summary", [
      ["Bidder", "Total Price"],
      ["Birch and Sons, LCC", "$9,900.00*"],
      ["Alder Paving, Inc.", 9550],
      ["Engineer's Estimate", 8490],
    ]),
  ]);

  it("finds the bidders over their pairs of columns, under one spelling", () => {
    expect(names(reading)).toEqual(["Alder Paving, Inc.", "Birch & Sons LLC"]);
    expect(reading.vendors[1]!.aliases).toEqual(["Birch and Sons, LCC"]);
    expect(kinds(reading, "baseline")).toEqual(["Engineer's Estimate", "Engineer's Estimate"]);
  });

  it("reads lines, not totals", () => {
    expect(texts(reading)).toEqual(["Mobilization", "Asphalt", "Striping"]);
    expect(saidBy(reading, "Birch & Sons LLC")).toEqual(["400 · $400.00 · LS", "95 · $9500.00 · Ton", ""]);
    expect(kinds(reading, "total-row")).toEqual(["Total Amount Bid (Basis of Award)", "Total Price"]);
    expect(kinds(reading, "note")).toEqual(["*Corrected bid total"]);
  });

  it("keeps what the totals state", () => {
    expect(reading.statedTotals?.map((total) => [total.vendor, total.text])).toEqual([
      ["Alder Paving, Inc.", "$9550.00"],
      ["Birch & Sons LLC", "$9900.00"],
      ["Birch & Sons LLC", "$9,900.00*"],
      ["Alder Paving, Inc.", "9550"],
    ]);
  });

  it("has no vendors while it is a template", () => {
    const template = gridOf(
      "Tab",
      [
        [null, null, "Name of Contractor 1", null, "Name of Contractor 2"],
        ["Item No.", "Item Description", "Unit Price", "Total Price", "Unit Price", "Total Price"],
        ["1", "Mobilization", null, zero, null, zero],
        ["2", "Asphalt", null, zero, null, zero],
      ],
      { merges: ["C1:D1", "E1:F1"] },
    );
    const empty = readResponses([template]);
    expect(empty.vendors).toEqual([]);
    expect(empty.answers).toEqual([]);
    expect(empty.sheets).toMatchObject([{ layout: "none", reason: { key: "reading.none.placeholders" } }]);
  });
});

describe("columns of a vendor", () => {
  it("belong together when their headers share its name", () => {
    const reading = readResponses([
      gridOf("S", [
        ["Requirement", "Acme - Response", "Acme - Comments", "Birch - Response", "Birch - Comments"],
        ["Single sign-on", "Yes", "SAML only", "No", null],
        ["Audit log", "Partially", "30 days", "Yes", null],
        ["Data export", "Yes", null, "Yes", "CSV"],
      ]),
    ]);
    expect(names(reading)).toEqual(["Acme", "Birch"]);
    expect(saidBy(reading, "Acme")).toEqual(["Yes · SAML only", "Partially · 30 days", "Yes"]);
    expect(reading.answers[0]!.parts.map((part) => part.role)).toEqual(["answer", "note"]);
  });

  it("belong together under a merged name with roles below", () => {
    const reading = readResponses([
      gridOf(
        "S",
        [
          ["ID", "Question", "Acme Ltd.", null, "Birch Ltd.", null],
          [null, null, "Answer", "Comment", "Answer", "Comment"],
          ["1.1", "Certified to ISO 27001?", "Yes", "until 2027", "No", "planned"],
          ["1.2", "Penetration tests?", "Yes", null, null, null],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
      ),
    ]);
    expect(names(reading)).toEqual(["Acme Ltd.", "Birch Ltd."]);
    expect(saidBy(reading, "Birch Ltd.")).toEqual(["No · planned", ""]);
    expect(cellName(reading.answers.at(-1)!.cell)).toBe("E4");
  });
});

describe("the buyer's own columns and rows", () => {
  it("reads weights as points and leaves numbers, mandatory flags and guidance out", () => {
    const reading = readResponses([
      gridOf("S", [
        ["No.", "Category", "Requirement", "Weight", "Mandatory", "Acme", "Birch"],
        [1, "Security", "Encryption at rest", 0.7, "Y", "Yes", "No"],
        [2, null, "Penetration test", 1, "Y", "Yes", "Yes"],
        [3, "Cost", "Hourly rate", 2.5, "N", "USD 20", "USD 25"],
      ]),
    ]);
    expect(names(reading)).toEqual(["Acme", "Birch"]);
    expect(
      reading.questions.map((question) => [question.section, question.points, question.pointsGiven]),
    ).toEqual([
      ["Security", 70, true],
      ["Security", 100, true],
      ["Cost", 250, true],
    ]);
    expect(kinds(reading, "weight-column")).toEqual(["Weight"]);
    expect(kinds(reading, "id-column")).toEqual(["No."]);
  });

  it("reads percent weights as points", () => {
    const percent = (value: number): Cell => ({
      formula: true,
      value,
      text: `${value * 100}%`,
      format: "0%",
    });
    const reading = readResponses([
      gridOf("S", [
        ["Criterion", "Weight", "Acme", "Birch"],
        ["Price per hour", percent(0.6), "$10", "$11"],
        ["References", percent(0.4), "3", "5"],
      ]),
    ]);
    expect(reading.questions.map((question) => question.points)).toEqual([6000, 4000]);
  });

  it("takes single-cell rows for sections and unanswered questions for questions", () => {
    const reading = readResponses([
      gridOf("S", [
        ["Question", "Acme", "Birch"],
        ["A. Security"],
        ["Certified?", "Yes", "No"],
        ["Any breaches in three years?"],
        ["B. Cost"],
        ["Hourly rate", "$10", "$12"],
        [],
        ["Note: answers as of March."],
      ]),
    ]);
    expect(reading.questions.map((question) => [question.section, question.text])).toEqual([
      ["A. Security", "Certified?"],
      ["A. Security", "Any breaches in three years?"],
      ["B. Cost", "Hourly rate"],
    ]);
    expect(kinds(reading, "note")).toEqual(["Note: answers as of March."]);
  });
});

describe("what is hidden, ours or elsewhere", () => {
  const rows = [
    ["Question", "Acme", "Birch"],
    ["Certified?", "Yes", "No"],
    ["Since when?", 2019, 2021],
  ];

  it("is no response", () => {
    const reading = readResponses([
      gridOf("Lists", rows, { visible: false }),
      gridOf("RFP Scorecard", rows, { isOurs: true }),
      gridOf("Instructions", [["How to answer"], ["Fill in the yellow cells only."]]),
      gridOf("Answers", [...rows, ["Hidden?", "a", "b"]], { hiddenRows: [3] }),
    ]);
    expect(reading.sheets.map((sheet) => [sheet.layout, sheet.reason.key])).toEqual([
      ["none", "reading.none.hidden"],
      ["none", "reading.none.ours"],
      ["none", "reading.none.instructions"],
      ["vendor-columns", "reading.layout.vendorColumns"],
    ]);
    expect(texts(reading)).toEqual(["Certified?", "Since when?"]);
    expect(kinds(reading, "hidden")).toEqual(["Hidden?"]);
  });

  it("can be read after all when a person says so", () => {
    expect(
      names(
        readResponses([gridOf("Lists", rows, { visible: false })], { layouts: { Lists: "vendor-columns" } }),
      ),
    ).toEqual(["Acme", "Birch"]);
    expect(readResponses([gridOf("S", rows)], { layouts: { S: "none" } }).vendors).toEqual([]);
  });

  it("is nothing in a workbook that is no RFP", () => {
    const reading = readResponses([
      gridOf("Notes", [["Shopping"], ["milk"], ["bread"]]),
      gridOf("Empty", []),
    ]);
    expect(reading.vendors).toEqual([]);
    expect(reading.sheets.map((sheet) => sheet.reason.key)).toEqual([
      "reading.none.noTable",
      "reading.none.empty",
    ]);
  });
});

describe("comments, marks and several tables", () => {
  it("takes a cell's comment as evidence", () => {
    const reading = readResponses([
      gridOf(
        "S",
        [
          ["Question", "Acme", "Birch"],
          ["Certified?", "Yes", "No"],
          ["Tested?", "Yes", null],
        ],
        {
          comments: [{ row: 1, column: 1, text: "expires in May" }],
        },
      ),
    ]);
    expect(reading.answers[0]!.parts.map((part) => [part.role, part.text])).toEqual([
      ["answer", "Yes"],
      ["comment", "expires in May"],
    ]);
  });

  it("reads marks under Yes, No and N/A", () => {
    const reading = readResponses([
      gridOf(
        "Acme Ltd.",
        [
          ["ID", "Question", "Answer", null, null, "Notes"],
          [null, null, "Yes", "No", "N/A", null],
          ["1", "Are backups encrypted?", "x", null, null, "AES-256"],
          ["2", "Is MFA enforced?", null, "X", null, null],
          ["3", "Card data?", null, null, "x", null],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"] },
      ),
    ]);
    expect(reading.sheets[0]!.layout).toBe("sheet-per-vendor");
    expect(names(reading)).toEqual(["Acme Ltd."]);
    expect(reading.answers.map((answer) => [answer.text, cellName(answer.cell)])).toEqual([
      ["Yes · AES-256", "C3"],
      ["No", "D4"],
      ["N/A", "E5"],
    ]);
  });

  it("reads tables stacked on one sheet, headed by the lines above them", () => {
    const reading = readResponses([
      gridOf("S", [
        ["Price per box"],
        [null, "Hanoi", "Hue"],
        ["Acme Co.", 10, 11],
        ["Birch Co.", 12, 9],
        [],
        ["Delivery days"],
        [null, "Hanoi", "Hue"],
        ["Acme Co.", 2, 3],
        ["Birch Co.", 1, 4],
      ]),
    ]);
    expect(names(reading)).toEqual(["Acme Co.", "Birch Co."]);
    expect(texts(reading)).toEqual(["Hanoi", "Hue", "Hanoi", "Hue"]);
    expect(saidBy(reading, "Birch Co.")).toEqual(["12", "9", "1", "4"]);
    expect(reading.questions[2]!.section).toBe("Delivery days");
  });

  it("tells two companies apart that differ in legal form in one list, and joins spellings across sheets", () => {
    const reading = readResponses([
      gridOf("A", [
        ["Vendor", "Years of experience", "Hourly rate"],
        ["Kerr Inc.", 3, "$10"],
        ["Kerr LLC", 5, "$11"],
        ["Moss Ltd", 2, "$12"],
      ]),
      gridOf("B", [
        ["Vendor", "Certified?", "Languages"],
        ["MOSS Limited", "Yes", "en"],
        ["Kerr, Inc", "No", "en"],
        ["Kerr LLC", "Yes", "vi"],
      ]),
    ]);
    expect(names(reading)).toEqual(["Kerr Inc.", "Kerr LLC", "Moss Ltd"]);
    expect(saidBy(reading, "Moss Ltd")).toEqual(["2", "$12", "Yes", "en"]);
    expect(saidBy(reading, "Kerr LLC")).toEqual(["5", "$11", "Yes", "vi"]);
  });
});

describe("the words of the reading", () => {
  it("exist in every language for every key that reading can use", () => {
    const reading = readResponses([
      gridOf("S", [
        ["Question", "Acme", "Average"],
        ["Certified?", "Yes", "-"],
        ["Tested?", "No", "-"],
      ]),
    ]);
    for (const { reason } of [...reading.sheets, ...reading.excluded]) {
      for (const language of ["en", "vi", "ko"] as const) {
        expect(template(language, reason.key)).toBeDefined();
        expect(say(language, reason)).not.toContain("{");
      }
    }
  });
});
