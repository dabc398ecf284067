import { gridOf } from "../grids";
import { formula, type MessyWorkbook } from "./messy-workbook";

/** Several tables on a sheet, Excel tables, hidden parts. */
export const BLOCKS: readonly MessyWorkbook[] = [
  {
    name: "two tables side by side with an empty column between",
    sheets: [
      gridOf("Summary", [
        ["Quality", null, null, null, null, "Prices", null, null, null],
        [
          "Question",
          "Lark Ltd",
          "Merle SA",
          "Nightjar BV",
          null,
          "Cost item",
          "Lark Ltd",
          "Merle SA",
          "Nightjar BV",
        ],
        ["ISO 27001?", "Yes", "No", "Yes", null, "Set-up fee", "$5,000", "$3,000", "$4,000"],
        ["SOC 2 Type II?", "No", "No", "Yes", null, "Price per call", "$1.10", "$0.95", "$1.05"],
        ["Years in business", 12, 5, 20, null, "Price per chat", "$0.80", "$0.70", "$0.75"],
        ["References", 8, 3, 15, null, null, null, null, null],
      ]),
    ],
    layouts: { Summary: "vendor-columns" },
    vendors: ["Lark Ltd", "Merle SA", "Nightjar BV"],
    questions: [
      "ISO 27001?",
      "SOC 2 Type II?",
      "Years in business",
      "References",
      "Set-up fee",
      "Price per call",
      "Price per chat",
    ],
    answered: 21,
  },
  {
    name: "responses at the left, a legend and a scale at the right",
    sheets: [
      gridOf("Matrix", [
        ["Question", "Lark Ltd", "Merle SA", null, "Code", "Meaning"],
        ["ISO 27001?", "FC", "NC", null, "FC", "Fully compliant"],
        ["Agents on site?", "PC", "FC", null, "PC", "Partially compliant"],
        ["Quality programme?", "FC", "FC", null, "NC", "Not compliant"],
        ["Own recruiting?", "NC", "FC", null, null, null],
      ]),
    ],
    layouts: { Matrix: ["vendor-columns", "none"] },
    vendors: ["Lark Ltd", "Merle SA"],
    questions: 4,
    answered: 8,
  },
  {
    name: "stacked blocks, each with its own header repeated under a section title, and a summary block of totals",
    sheets: [
      gridOf("RFP", [
        ["Section A – Company"],
        ["Question", "Ruby Ltd", "Sapphire Ltd", "Topaz Ltd"],
        ["Founded in", 1999, 2005, 2012],
        ["Employees", 1200, 400, 150],
        [],
        ["Section B – Security"],
        ["Question", "Ruby Ltd", "Sapphire Ltd", "Topaz Ltd"],
        ["ISO 27001", "Yes", "Yes", "No"],
        ["Penetration test", "yearly", "none", "none"],
        [],
        ["Section C – Commercial"],
        ["Question", "Ruby Ltd", "Sapphire Ltd", "Topaz Ltd"],
        ["Price per FTE", "USD 1,800", "USD 1,500", "USD 1,300"],
        ["Payment terms", "30 days", "45 days", "60 days"],
      ]),
    ],
    layouts: { RFP: "vendor-columns" },
    vendors: ["Ruby Ltd", "Sapphire Ltd", "Topaz Ltd"],
    questions: ["Founded in", "Employees", "ISO 27001", "Penetration test", "Price per FTE", "Payment terms"],
    answered: 18,
  },
  {
    name: "Excel tables below each other without a gap, header words that look like answers",
    sheets: [
      gridOf(
        "Data",
        [
          ["Topic", "Yes Outsourcing", "No Limits BPO", "Total Care Ltd"],
          ["Staff", 100, 200, 300],
          ["Sites", 1, 2, 3],
          ["Price", "Yes Outsourcing", "No Limits BPO", "Total Care Ltd"],
          ["Per call", 1.1, 1.2, 1.3],
          ["Per mail", 0.5, 0.6, 0.7],
        ],
        { tables: ["A1:D3", "A4:D6"] },
      ),
    ],
    layouts: { Data: "vendor-columns" },
    vendors: ["Yes Outsourcing", "No Limits BPO", "Total Care Ltd"],
    questions: ["Staff", "Sites", "Per call", "Per mail"],
    answered: 12,
  },
  {
    name: "an Excel table of vendors with a total row, a pivot-like summary beside it",
    sheets: [
      gridOf(
        "Vendors",
        [
          ["Vendor overview 2026"],
          [],
          ["Vendor", "Certified", "Rate per hour", "Agents", null, "Row Labels", "Count of Vendor"],
          ["Ibis Ltd", "Yes", 12.5, 300, null, "Yes", 2],
          ["Jacana Ltd", "No", 9.9, 120, null, "No", 1],
          ["Kite Ltd", "Yes", 14, 800, null, "Grand Total", 3],
          ["Total", null, null, formula(1220), null, null, null],
        ],
        { tables: ["A3:D7"] },
      ),
    ],
    layouts: { Vendors: ["vendor-rows", "none"] },
    vendors: ["Ibis Ltd", "Jacana Ltd", "Kite Ltd"],
    questions: ["Certified", "Rate per hour", "Agents"],
    answered: 9,
    excluded: { "total-row": ["Total"] },
  },
  {
    name: "hidden rows with an old question, a hidden sheet with drafts, formulas on empty cells",
    sheets: [
      gridOf(
        "Answers",
        [
          ["Question", "Umber Ltd", "Violet Ltd"],
          ["Old question, do not answer", "a", "b"],
          ["Certified to ISO 27001?", formula("Yes", "Yes"), formula("", "")],
          ["Monthly price", formula(1000, "1,000"), formula("", "")],
          ["Number of agents", formula(50), formula(70)],
        ],
        { hiddenRows: [1] },
      ),
      gridOf(
        "Draft",
        [
          ["Question", "Wheat Ltd"],
          ["Certified?", "Yes"],
          ["Price", 7],
        ],
        { visible: false },
      ),
    ],
    layouts: { Answers: "vendor-columns", Draft: "none" },
    vendors: ["Umber Ltd", "Violet Ltd"],
    questions: 3,
    answered: 4,
    excluded: { hidden: ["Old question"], sheet: ["Draft"] },
  },
  {
    name: "vendors' particulars in rows on one sheet, questions in columns on another",
    sheets: [
      gridOf("Vendor list", [
        ["Vendor", "Country", "Founded", "Contact"],
        ["Heron BPO", "Philippines", 2004, "r.cruz@heron.example"],
        ["Ibex Global", "Pakistan", 2002, "a.khan@ibex.example"],
        ["Jaguar Contact", "Colombia", 2011, "m.rey@jaguar.example"],
      ]),
      gridOf("Responses", [
        ["#", "Question", "Heron BPO", "Ibex Global", "Jaguar Contact"],
        [1, "ISO 27001 certified?", "Yes", "No", "Yes"],
        [2, "Languages", "en, tl", "en, ur", "es, en"],
        [3, "Hourly rate", "$11", "$9", "$12"],
      ]),
    ],
    layouts: { "Vendor list": "vendor-rows", Responses: "vendor-columns" },
    vendors: ["Heron BPO", "Ibex Global", "Jaguar Contact"],
    questions: 6,
    answered: 18,
  },
];
