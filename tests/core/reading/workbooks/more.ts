import { gridOf } from "../grids";
import { formula, type MessyWorkbook } from "./messy-workbook";

/** A second helping, written after the reader could read the first. */
export const MORE: readonly MessyWorkbook[] = [
  {
    name: "supplier responses with unknown sub-headers under merged names",
    sheets: [
      gridOf(
        "Fit-gap",
        [
          ["Module", "Requirement", "Ramco", null, null, "Darwinbox", null, null],
          [null, null, "Fit", "Effort (days)", "Remarks", "Fit", "Effort (days)", "Remarks"],
          ["Payroll", "Multi-country payroll", "Standard", 0, null, "Custom", 40, "Phase 2"],
          ["Payroll", "Off-cycle runs", "Standard", 0, null, "Standard", 0, null],
          ["Time", "Shift rosters", "Configuration", 5, "wizard", "Standard", 0, null],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"] },
      ),
    ],
    layouts: { "Fit-gap": "vendor-columns" },
    vendors: ["Ramco", "Darwinbox"],
    questions: ["Multi-country payroll", "Off-cycle runs", "Shift rosters"],
    answered: 6,
    says: [["Darwinbox", "Multi", "Custom · 40 · Phase 2"]],
  },
  {
    name: "three levels of header: group of vendors, vendor, role",
    sheets: [
      gridOf(
        "Bids",
        [
          [null, null, "Domestic bidders", null, null, null, "Foreign bidders", null],
          ["No.", "Item", "Thăng Long JSC", null, "Bạch Đằng JSC", null, "Kajima Corp", null],
          [null, null, "Unit price", "Amount", "Unit price", "Amount", "Unit price", "Amount"],
          [1, "Piling", 10, 1000, 11, 1100, 14, 1400],
          [2, "Formwork", 20, 4000, 21, 4200, 25, 5000],
          [null, "Total", null, 5000, null, 5300, null, 6400],
        ],
        { merges: ["C1:F1", "G1:H1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"] },
      ),
    ],
    layouts: { Bids: "vendor-columns" },
    vendors: ["Thăng Long JSC", "Bạch Đằng JSC", "Kajima Corp"],
    questions: ["Piling", "Formwork"],
    answered: 6,
    excluded: { "total-row": ["Total"] },
  },
  {
    name: "vendors' columns set apart by empty columns, no second table",
    sheets: [
      gridOf("Answers", [
        ["Question", null, "Amber Ltd", null, "Basalt Ltd", null, "Coral Ltd"],
        ["ISO 27001 certified?", null, "Yes", null, "No", null, "Yes"],
        ["Agents", null, 120, null, 90, null, 300],
        ["Languages", null, "en", null, "en, fr", null, "en, de"],
      ]),
    ],
    layouts: { Answers: "vendor-columns" },
    vendors: ["Amber Ltd", "Basalt Ltd", "Coral Ltd"],
    questions: 3,
    answered: 9,
  },
  {
    name: "pairs of price columns set apart by empty columns",
    sheets: [
      gridOf(
        "Tab",
        [
          [null, null, "Amber Ltd", null, null, "Basalt Ltd", null],
          ["Item", "Description", "Unit Price", "Total", null, "Unit Price", "Total"],
          [1, "Clearing", 5, 50, null, 6, 60],
          [2, "Paving", 7, 700, null, 8, 800],
          [3, "Striping", 1, 20, null, 1.5, 30],
        ],
        { merges: ["C1:D1", "F1:G1"] },
      ),
    ],
    layouts: { Tab: "vendor-columns" },
    vendors: ["Amber Ltd", "Basalt Ltd"],
    questions: ["Clearing", "Paving", "Striping"],
    answered: 6,
  },
  {
    name: "a decision on alternatives without any header words, weights as percentages above the criteria",
    sheets: [
      gridOf("Decision", [
        ["Weight (%)", 40, 35, 25],
        ["Option", "Price", "Service quality", "Risk"],
        ["Keep in-house team", 500000, 6, 2],
        ["Outsource to Cebu", 310000, 7, 5],
        ["Outsource to Da Nang", 295000, 8, 4],
      ]),
    ],
    layouts: { Decision: "vendor-rows" },
    vendors: ["Keep in-house team", "Outsource to Cebu", "Outsource to Da Nang"],
    questions: ["Price", "Service quality", "Risk"],
    answered: 9,
  },
  {
    name: "Korean long format with merged vendor cells",
    sheets: [
      gridOf(
        "답변",
        [
          ["업체명", "번호", "질문", "답변", "비고"],
          ["(주)다온", 1, "ISO 27001 인증이 있습니까?", "보유", "2027년 만료"],
          [null, 2, "상담사 수는?", "350명", null],
          ["새벽CS", 1, "ISO 27001 인증이 있습니까?", "미보유", null],
          [null, 2, "상담사 수는?", "120명", null],
        ],
        { merges: ["A2:A3", "A4:A5"] },
      ),
    ],
    layouts: { 답변: "long" },
    vendors: ["(주)다온", "새벽CS"],
    questions: ["ISO 27001 인증이 있습니까?", "상담사 수는?"],
    answered: 4,
  },
  {
    name: "Japanese vendors' sheets with the company's name in a labelled cell",
    sheets: [
      ["A社回答", "株式会社みらいコンタクト", "12年", "取得済み"],
      ["B社回答", "さくらBPO株式会社", "7年", "未取得"],
    ].map(([sheet, name, years, certificate]) =>
      gridOf(sheet!, [
        ["提案依頼書 回答票"],
        ["会社名", name!],
        [],
        ["No.", "質問", "回答", "備考"],
        [1, "コールセンター運営の実績年数は？", years!, null],
        [2, "ISO 27001を取得していますか？", certificate!, null],
      ]),
    ),
    layouts: { A社回答: "sheet-per-vendor", B社回答: "sheet-per-vendor" },
    vendors: ["株式会社みらいコンタクト", "さくらBPO株式会社"],
    questions: 2,
    answered: 4,
  },
  {
    name: "rows of several vendors under their names as section rows is no list of vendors",
    sheets: [
      gridOf("Ledger", [
        ["Date", "Description", "Debit", "Credit", "Balance"],
        ["2026-01-02", "Opening balance", null, null, 1000],
        ["2026-01-05", "Office supplies", 120, null, formula(880)],
        ["2026-01-09", "Refund", null, 40, formula(920)],
      ]),
    ],
    layouts: { Ledger: "none" },
    vendors: [],
    questions: [],
    answered: 0,
  },
  {
    name: "evaluators' scores of vendors in rows, criteria across with their maximum in the header's second row",
    sheets: [
      gridOf("Scores", [
        ["Bidder", "Methodology", "Experience", "Team", "Price", "Total"],
        ["Max points", 30, 20, 20, 30, 100],
        ["Nordic Assist AB", 25, 18, 15, 21, formula(79)],
        ["Voxcom SRL", 22, 15, 18, 30, formula(85)],
        ["Helix Support Inc", 28, 20, 16, 19, formula(83)],
      ]),
    ],
    layouts: { Scores: "vendor-rows" },
    vendors: ["Nordic Assist AB", "Voxcom SRL", "Helix Support Inc"],
    questions: ["Methodology", "Experience", "Team", "Price"],
    answered: 12,
    points: [3000, 2000, 2000, 3000],
  },
  {
    name: "right-to-left marks, emoji and control characters in names and answers",
    sheets: [
      gridOf("Q\u200f", [
        ["Question\u200b", "\u200eAcme Ltd\u200f", "Beta 🚀 GmbH"],
        ["ISO 27001?\u0007", "Yes ✅", "\u202eNo"],
        ["Staff\u00a0count", "1\u00a0200", "90"],
        ["Sites", "2", "3"],
      ]),
    ],
    layouts: { "Q\u200f": "vendor-columns" },
    vendors: ["Acme Ltd", "Beta 🚀 GmbH"],
    questions: 3,
    answered: 6,
  },
  {
    name: "an opening record: bid totals of several bidders with bond and addenda columns",
    sheets: [
      gridOf("Opening", [
        ["BID OPENING RECORD", null, null, null, null],
        ["Project:", "Call centre fit-out"],
        [],
        ["Bidder", "Bid Bond", "Addenda Acknowledged", "Base Bid", "Alternate 1"],
        ["Crestline Builders, Inc.", "Yes", "1, 2", "$1,204,500.00", "$88,000.00"],
        ["Dunmore & Co.", "Yes", "1, 2", "$1,198,000.00", "$91,250.00"],
        ["Eastgate Construction LLC", "No", "1", "$1,310,700.00*", "No bid"],
        ["Engineer's Estimate", null, null, "$1,250,000.00", "$90,000.00"],
        ["* Non-responsive"],
      ]),
    ],
    layouts: { Opening: "vendor-rows" },
    vendors: ["Crestline Builders, Inc.", "Dunmore & Co.", "Eastgate Construction LLC"],
    questions: 4,
    answered: 12,
    excluded: { baseline: ["Engineer's Estimate"] },
  },
  {
    name: "software comparison, names over the columns without any word for them, group rows in capitals",
    sheets: [
      gridOf("Compare", [
        [null, "Calabrio", "Verint", "NICE", "Genesys"],
        ["WORKFORCE MANAGEMENT"],
        ["Forecasting", "Yes", "Yes", "Yes", "Add-on"],
        ["Intraday management", "Yes", "No", "Yes", "Yes"],
        ["QUALITY MANAGEMENT"],
        ["Screen recording", "Yes", "Yes", "Yes", "Yes"],
        ["Speech analytics", "No", "Yes", "Yes", "Add-on"],
        ["PRICING"],
        ["Per user per month", "$45", "$60", "$75", "$90"],
      ]),
    ],
    layouts: { Compare: "vendor-columns" },
    vendors: ["Calabrio", "Verint", "NICE", "Genesys"],
    questions: [
      "Forecasting",
      "Intraday management",
      "Screen recording",
      "Speech analytics",
      "Per user per month",
    ],
    answered: 20,
  },
];
