import { gridOf, type Cell } from "../grids";
import { NOTHING, type MessyWorkbook } from "./messy-workbook";

const ASKED = [
  ["1.1", "How many years have you provided finance and accounting outsourcing?"],
  ["1.2", "How many FTE work in your delivery centres?"],
  ["2.1", "Are you certified to ISO/IEC 27001? State the scope and expiry."],
  ["2.2", "Do you encrypt client data at rest and in transit?"],
  ["3.1", "Which RPA tools do you use in production?"],
  ["4.1", "What is your monthly price per FTE?"],
] as const;

const sheet = (
  name: string,
  head: readonly Cell[],
  answers: readonly (string | number | null)[],
  above: readonly (readonly Cell[])[] = [],
) =>
  gridOf(name, [
    ...above,
    head,
    ...ASKED.map(([id, question], index): readonly Cell[] => [id, question, answers[index] ?? null]),
  ]);

/** The answers of one vendor on a sheet, or on several. */
export const ONE_VENDOR_SHEETS: readonly MessyWorkbook[] = [
  {
    name: "three vendors' sheets: rows inserted by one, headers renamed and order changed by another; template, cover, lists",
    sheets: [
      gridOf("Cover", [
        ["Request for proposal FA-2026"],
        ["Buyer", "Contoso Manufacturing"],
        ["Vendors invited", "3"],
        ["Due date", "30 June 2026"],
      ]),
      gridOf("Instructions", [["How to respond"], ["1. Fill in column C only."], ["2. Do not insert rows."]]),
      sheet("Template", ["No.", "Question", "Your response"], []),
      sheet(
        "Genpact",
        ["No.", "Question", "Your response"],
        [
          "27 years",
          "115,000",
          "Yes, all sites, valid until 2027-03",
          "Yes",
          "UiPath, 340 bots",
          "USD 2,150",
        ],
      ),
      gridOf("WNS", [
        ["No.", "Question", "Your response"],
        ["1.1", "How many years have you provided finance and accounting outsourcing?", "24"],
        [null, "Awards won (added by WNS)", "Everest PEAK leader 2025"],
        ["1.2", "How many FTE work in your delivery centres?", "60,000"],
        ["2.1", "Are you certified to ISO/IEC 27001? State the scope and expiry.", "Yes"],
        ["2.2", "Do you encrypt client data at rest and in transit?", null],
        ["3.1", "Which RPA tools do you use in production?", "Blue Prism"],
        ["4.1", "What is your monthly price per FTE?", "USD 1,980"],
      ]),
      gridOf("EXL", [
        ["EXL Service response"],
        [],
        ["Question", "Ref", "EXL position", "Remarks"],
        ["Which RPA tools do you use in production?", "3.1", "UiPath and own tools", null],
        ["What is your monthly price per FTE?", "4.1", "USD 2,020", "from month 4"],
        ["How many years have you provided finance and accounting outsourcing?", "1.1", "25 years", null],
        ["How many FTE work in your delivery centres?", "1.2", "55,000", null],
        ["Are you certified to ISO/IEC 27001? State the scope and expiry.", "2.1", "Yes", "see annex"],
        ["Do you encrypt client data at rest and in transit?", "2.2", "Yes", null],
      ]),
      gridOf("Lists", [["Yes"], ["No"], ["Partial"]], { visible: false }),
    ],
    layouts: {
      Cover: "none",
      Instructions: "none",
      Template: "none",
      Genpact: "sheet-per-vendor",
      WNS: "sheet-per-vendor",
      EXL: "sheet-per-vendor",
      Lists: "none",
    },
    vendors: ["Genpact", "WNS", "EXL"],
    questions: 6,
    answered: 17,
    says: [["EXL", "What is your monthly", "USD 2,020 · from month 4"]],
  },
  {
    name: "sheets called Vendor 1 and Vendor 2, the names in a labelled cell of each",
    sheets: [
      sheet(
        "Vendor 1",
        ["No.", "Question", "Response"],
        ["9 years", "700", "Yes", "Yes", "None", "VND 45 triệu"],
        [["Company name:", "FPT Digital BPO"], ["Contact person:", "Ms. Lan Pham"], []],
      ),
      sheet(
        "Vendor 2",
        ["No.", "Question", "Response"],
        ["4 years", "120", "No", "Yes", "Power Automate", "VND 38 triệu"],
        [["Company name:", "Digi-Texx Vietnam Co., Ltd"], ["Contact person:", "Mr. Frank Schellenberg"], []],
      ),
    ],
    layouts: { "Vendor 1": "sheet-per-vendor", "Vendor 2": "sheet-per-vendor" },
    vendors: ["FPT Digital BPO", "Digi-Texx Vietnam Co., Ltd"],
    questions: 6,
    answered: 12,
  },
  {
    name: "one vendor's workbook: its name on the cover, its answers over four sheets",
    sheets: [
      gridOf("Cover", [
        ["Vendor Security Questionnaire"],
        ["Vendor name", "Nordlys Cloud AS"],
        ["Product", "Nordlys Payroll"],
        ["Completed on", "2026-02-11"],
      ]),
      gridOf("Company", [
        ["ID", "Question", "Vendor Answer", "Additional Information"],
        ["COMP-01", "When was the company founded?", "2009", null],
        ["COMP-02", "How many employees do you have?", "240", null],
        ["COMP-03", "Describe your business continuity plan.", "Tested yearly", "last test May 2025"],
      ]),
      gridOf("Security", [
        ["ID", "Question", "Vendor Answer", "Additional Information"],
        ["SEC-01", "Is data encrypted at rest?", "Yes", "AES-256"],
        ["SEC-02", "Do you have a SOC 2 Type 2 report?", "No", "planned for 2027"],
        ["SEC-03", "Is MFA enforced for administrators?", "Yes", null],
        ["SEC-04", "Do you perform penetration tests?", null, null],
      ]),
      gridOf("Privacy", [
        ["ID", "Question", "Vendor Answer", "Additional Information"],
        ["PRIV-01", "Have you appointed a data protection officer?", "Yes", null],
        ["PRIV-02", "Is personal data transferred outside the EEA?", "No", null],
      ]),
      gridOf("Evaluation", [
        ["ID", "Question", "Vendor Answer", "Analyst Notes", "Score"],
        ["COMP-01", "When was the company founded?", NOTHING, null, null],
        ["SEC-01", "Is data encrypted at rest?", NOTHING, null, null],
      ]),
    ],
    layouts: {
      Cover: "none",
      Company: "sheet-per-vendor",
      Security: "sheet-per-vendor",
      Privacy: "sheet-per-vendor",
      Evaluation: "none",
    },
    vendors: ["Nordlys Cloud AS"],
    questions: 9,
    answered: 8,
  },
  {
    name: "two sheets a vendor, told by the titles of the sheets",
    sheets: [
      sheet(
        "Acme - Quality",
        ["No.", "Question", "Response"],
        ["9 years", "700", "Yes", "Yes", "None", "n/a"],
      ),
      gridOf("Acme - Commercial", [
        ["No.", "Question", "Response"],
        ["C1", "Set-up fee", "USD 20,000"],
        ["C2", "Payment terms", "45 days"],
      ]),
      sheet(
        "Borealis - Quality",
        ["No.", "Question", "Response"],
        ["14 years", "2,100", "Yes", "No", "UiPath", "n/a"],
      ),
      gridOf("Borealis - Commercial", [
        ["No.", "Question", "Response"],
        ["C1", "Set-up fee", "waived"],
        ["C2", "Payment terms", "30 days"],
      ]),
    ],
    layouts: {
      "Acme - Quality": "sheet-per-vendor",
      "Acme - Commercial": "sheet-per-vendor",
      "Borealis - Quality": "sheet-per-vendor",
      "Borealis - Commercial": "sheet-per-vendor",
    },
    vendors: ["Acme", "Borealis"],
    questions: 8,
    answered: 16,
  },
  {
    name: "Vietnamese sheets with a labelled name and reworded questions",
    sheets: [
      gridOf("NCC A", [
        ["PHIẾU TRẢ LỜI YÊU CẦU"],
        ["Tên nhà cung cấp:", "Công ty Cổ phần Bạch Minh"],
        [],
        ["STT", "Câu hỏi", "Trả lời", "Ghi chú"],
        [1, "Công ty có bao nhiêu năm kinh nghiệm trong lĩnh vực BPO?", "14 năm", null],
        [2, "Công ty có chứng chỉ ISO 27001 không?", "Có", "cấp năm 2024"],
        [3, "Đơn giá mỗi nhân sự mỗi tháng là bao nhiêu?", "18 triệu đồng", "chưa VAT"],
      ]),
      gridOf("NCC B", [
        ["PHIẾU TRẢ LỜI YÊU CẦU"],
        ["Tên nhà cung cấp:", "Công ty TNHH Golden Gate BPO"],
        [],
        ["STT", "Câu hỏi", "Nội dung trả lời", "Ghi chú"],
        [1, "Bao nhiêu năm kinh nghiệm trong lĩnh vực BPO?", "6 năm", null],
        [2, "Có chứng chỉ ISO 27001 không?", "Chưa", "dự kiến 2027"],
        [3, "Đơn giá mỗi nhân sự mỗi tháng?", "16,5 triệu đồng", null],
      ]),
    ],
    layouts: { "NCC A": "sheet-per-vendor", "NCC B": "sheet-per-vendor" },
    vendors: ["Công ty Cổ phần Bạch Minh", "Công ty TNHH Golden Gate BPO"],
    questions: 3,
    answered: 6,
  },
  {
    name: "a questionnaire nobody has filled in",
    sheets: [
      gridOf("Instructions", [["Please complete all sheets"]]),
      sheet("Questionnaire", ["ID", "Question", "Vendor response", "Comments"], []),
    ],
    layouts: { Instructions: "none", Questionnaire: "none" },
    vendors: [],
    questions: [],
    answered: 0,
    because: { Questionnaire: "reading.none.noAnswers" },
  },
];
