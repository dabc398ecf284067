import { gridOf } from "../grids";
import type { MessyWorkbook } from "./messy-workbook";

const VENDORS = ["Ostara Ltd", "Pelham & Co", "Quillon GmbH"];
const QUESTIONS = ["ISO 27001 certified?", "Years of BPO experience", "Price per FTE and month"];
const SAID = [
  ["Yes", "12", "USD 1,900"],
  ["No", "8", "USD 1,450"],
  ["In progress", "21", "USD 2,300"],
];

/** One answer a row. */
export const LONG: readonly MessyWorkbook[] = [
  {
    name: "an export of a sourcing tool with dates, owners and attachments beside the answers",
    sheets: [
      gridOf("Export", [
        [
          "Event ID",
          "Supplier Name",
          "Submitted On",
          "Section",
          "Question ID",
          "Question",
          "Answer",
          "Comment",
          "Attachment",
          "Evaluator",
        ],
        ...VENDORS.flatMap((vendor, v) =>
          QUESTIONS.map((question, q) => [
            "RFP-88",
            vendor,
            "2026-03-01",
            q === 2 ? "Commercial" : "General",
            `Q${q + 1}`,
            question,
            SAID[v]![q]!,
            q === 0 && v === 2 ? "audit in May" : null,
            q === 0 ? "cert.pdf" : null,
            "J. Doe",
          ]),
        ),
      ]),
    ],
    layouts: { Export: "long" },
    vendors: VENDORS,
    questions: QUESTIONS,
    answered: 9,
    says: [["Quillon GmbH", "ISO", "In progress · audit in May"]],
  },
  {
    name: "the vendor's cell merged over its questions, sorted by vendor",
    sheets: [
      gridOf(
        "Answers",
        [
          ["Supplier", "Question", "Response"],
          ...VENDORS.flatMap((vendor, v) =>
            QUESTIONS.map((question, q) => [q === 0 ? vendor : null, question, SAID[v]![q]!]),
          ),
        ],
        { merges: ["A2:A4", "A5:A7", "A8:A10"] },
      ),
    ],
    layouts: { Answers: "long" },
    vendors: VENDORS,
    questions: QUESTIONS,
    answered: 9,
  },
  {
    name: "the question's cell merged over the vendors that answered it",
    sheets: [
      gridOf(
        "Clarifications",
        [
          ["No", "Question", "Bidder", "Answer"],
          ...QUESTIONS.flatMap((question, q) =>
            VENDORS.map((vendor, v) => [
              v === 0 ? q + 1 : null,
              v === 0 ? question : null,
              vendor,
              SAID[v]![q]!,
            ]),
          ),
        ],
        { merges: ["A2:A4", "B2:B4", "A5:A7", "B5:B7", "A8:A10", "B8:B10"] },
      ),
    ],
    layouts: { Clarifications: "long" },
    vendors: VENDORS,
    questions: QUESTIONS,
    answered: 9,
  },
  {
    name: "scores of a panel: vendor, criterion, score, justification",
    sheets: [
      gridOf("Panel", [
        ["Criterion", "Vendor", "Score", "Justification"],
        ...["Experience", "Technology", "Price"].flatMap((criterion, c) =>
          VENDORS.map((vendor, v) => [criterion, vendor, 5 - ((c + v) % 3), "agreed by panel"]),
        ),
      ]),
    ],
    layouts: { Panel: "long" },
    vendors: VENDORS,
    questions: ["Experience", "Technology", "Price"],
    answered: 9,
  },
  {
    name: "price lines: vendor, item, unit price, quantity, amount",
    sheets: [
      gridOf("Bids", [
        ["Vendor", "Item", "Unit", "Qty", "Unit price", "Amount"],
        ...VENDORS.flatMap((vendor, v) =>
          ["Voice agent", "Chat agent", "Team leader"].map((item, i) => [
            vendor,
            item,
            "FTE/month",
            10,
            1000 + 100 * v + 50 * i,
            10000 + 1000 * v + 500 * i,
          ]),
        ),
      ]),
    ],
    layouts: { Bids: "long" },
    vendors: VENDORS,
    questions: ["Voice agent", "Chat agent", "Team leader"],
    answered: 9,
  },
  {
    name: "Vietnamese, an Excel table, in no order, one answer twice",
    sheets: [
      gridOf(
        "Dữ liệu",
        [
          ["Nhà cung cấp", "Câu hỏi", "Trả lời"],
          ["Công ty Hướng Dương", "Số năm kinh nghiệm?", "11"],
          ["Công ty Phương Nam", "Có ISO 27001 không?", "Có"],
          ["Công ty Hướng Dương", "Có ISO 27001 không?", "Không"],
          ["Công ty Phương Nam", "Số năm kinh nghiệm?", "5"],
          ["Công ty Phương Nam", "Đơn giá mỗi giờ?", "95.000 đồng"],
        ],
        { tables: ["A1:C6"] },
      ),
    ],
    layouts: { "Dữ liệu": "long" },
    vendors: ["Công ty Hướng Dương", "Công ty Phương Nam"],
    questions: 3,
    answered: 5,
  },
];
