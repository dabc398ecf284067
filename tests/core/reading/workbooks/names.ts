import { gridOf } from "../grids";
import type { MessyWorkbook } from "./messy-workbook";

/** Who is a vendor, and which spellings are one. */
export const NAMES: readonly MessyWorkbook[] = [
  {
    name: "spellings: ampersand, typo, legal forms, short name, missing accents",
    sheets: [
      gridOf("Quality", [
        [
          "Question",
          "Hartwell & Sons Ltd",
          "Công ty TNHH Nguyên Phát",
          "주식회사 한솔비피오",
          "Northbridge Process Services Ltd.",
          "Velocity Contact Solutions",
        ],
        ["ISO 27001 certified?", "Yes", "Có", "보유", "Yes", "No"],
        ["Years in BPO", 20, 8, 12, 17, 5],
      ]),
      gridOf("Pricing", [
        [
          "Cost item",
          "Hartwell and Sons",
          "Nguyen Phat Co., Ltd",
          "한솔비피오(주)",
          "Northbridge",
          "Velocty Contact Solutions",
        ],
        ["Set-up", 1000, 800, 900, 1200, 700],
        ["Monthly fee", 100, 80, 90, 120, 70],
      ]),
    ],
    layouts: { Quality: "vendor-columns", Pricing: "vendor-columns" },
    vendors: [
      "Hartwell & Sons Ltd",
      "Công ty TNHH Nguyên Phát",
      "주식회사 한솔비피오",
      "Northbridge Process Services Ltd.",
      "Velocity Contact Solutions",
    ],
    questions: 4,
    answered: 20,
  },
  {
    name: "abbreviations: initials on the price sheet",
    sheets: [
      gridOf("Answers", [
        ["Question", "Tata Consultancy Services", "Hinduja Global Solutions Ltd", "Infosys BPM"],
        ["Certified to ISO 27001?", "Yes", "Yes", "Yes"],
        ["Delivery centres", 50, 30, 20],
      ]),
      gridOf("Costs", [
        ["Cost item", "TCS", "HGS", "Infosys"],
        ["Transition", 50000, 30000, 20000],
        ["Run per month", 9000, 8000, 7000],
      ]),
    ],
    layouts: { Answers: "vendor-columns", Costs: "vendor-columns" },
    vendors: ["Tata Consultancy Services", "Hinduja Global Solutions Ltd", "Infosys BPM"],
    questions: 4,
    answered: 12,
  },
  {
    name: "alike and yet different: two of one group, numbers in names",
    sheets: [
      gridOf("Answers", [
        ["Question", "Delta Systems", "Delta Services", "Sigma 1 Ltd", "Sigma 2 Ltd", "Acme Vietnam", "Acme"],
        ["ISO 9001?", "Yes", "No", "Yes", "No", "Yes", "No"],
        ["Staff", 10, 20, 30, 40, 50, 60],
      ]),
      gridOf("Costs", [
        [
          "Cost item",
          "Delta Services",
          "Delta Systems",
          "Sigma 2 Ltd",
          "Sigma 1 Ltd",
          "Acme",
          "Acme Vietnam",
        ],
        ["Transition", 1, 2, 3, 4, 5, 6],
        ["Run", 7, 8, 9, 10, 11, 12],
      ]),
    ],
    layouts: { Answers: "vendor-columns", Costs: "vendor-columns" },
    vendors: ["Delta Systems", "Delta Services", "Sigma 1 Ltd", "Sigma 2 Ltd", "Acme Vietnam", "Acme"],
    questions: 4,
    answered: 24,
    says: [
      ["Acme", "Run", "11"],
      ["Delta Systems", "Transition", "2"],
    ],
  },
  {
    name: "anonymised vendors with answers, an empty placeholder, baselines of every kind",
    sheets: [
      gridOf("Comparison", [
        [
          "Requirement",
          "Vendor A",
          "Vendor B",
          "Vendor C",
          "Vendor D",
          "Incumbent baseline",
          "In-house",
          "Industry average",
        ],
        ["Annual cost (USD)", 410000, 395000, 450000, null, 500000, 620000, 430000],
        ["Attrition", "22%", "35%", "18%", null, "30%", "12%", "32%"],
        ["ISO 27001", "Yes", "No", "Yes", null, "Yes", "No", null],
      ]),
    ],
    layouts: { Comparison: "vendor-columns" },
    vendors: ["Vendor A", "Vendor B", "Vendor C"],
    questions: 3,
    answered: 9,
    excluded: { baseline: ["Incumbent baseline", "In-house", "Industry average"], placeholder: ["Vendor D"] },
  },
  {
    name: "two different vendors of the same name",
    sheets: [
      gridOf("Answers", [
        ["Question", "Apex", "Apex", "Summit"],
        ["Head office", "Manila", "Cebu", "Davao"],
        ["Seats", 100, 200, 300],
        ["ISO 27001", "Yes", "No", "Yes"],
      ]),
    ],
    layouts: { Answers: "vendor-columns" },
    vendors: ["Apex", "Apex (2)", "Summit"],
    questions: 3,
    answered: 9,
  },
  {
    name: "the incumbent bids too: its name with a bracket is a vendor's; its number before the name",
    sheets: [
      gridOf("Answers", [
        ["Question", "Vendor 1: Kestrel BPO (incumbent)", "Vendor 2: Lumina Ltd", "Vendor 3: Marlow Inc"],
        ["Attrition", "30%", "22%", "25%"],
        ["ISO 27001", "Yes", "No", "Yes"],
      ]),
      gridOf("Price", [
        ["Cost item", "Lumina", "Kestrel BPO", "Marlow"],
        ["Per call", 1.2, 1.1, 1.4],
        ["Per chat", 0.8, 0.9, 0.7],
      ]),
    ],
    layouts: { Answers: "vendor-columns", Price: "vendor-columns" },
    vendors: ["Vendor 1: Kestrel BPO (incumbent)", "Vendor 2: Lumina Ltd", "Vendor 3: Marlow Inc"],
    questions: 4,
    answered: 12,
  },
  {
    name: "a question on two sheets, answered on both",
    sheets: [
      gridOf("Security", [
        ["Question", "Fenwick Ltd", "Gosforth Ltd"],
        ["Are you certified to ISO 27001?", "Yes", null],
        ["Do you encrypt backups?", "Yes", "Yes"],
      ]),
      gridOf("General", [
        ["Question", "Fenwick Ltd", "Gosforth Ltd"],
        ["Are you certified to ISO 27001?", "Yes, certificate IS 4711 of BSI, valid until May 2027", "No"],
        ["How many clients do you serve?", 20, 30],
      ]),
    ],
    layouts: { Security: "vendor-columns", General: "vendor-columns" },
    vendors: ["Fenwick Ltd", "Gosforth Ltd"],
    questions: 3,
    answered: 6,
    says: [
      ["Fenwick Ltd", "Are you certified", "Yes, certificate IS 4711 of BSI, valid until May 2027"],
      ["Gosforth Ltd", "Are you certified", "No"],
    ],
    excluded: { other: ["Yes"] },
  },
];
