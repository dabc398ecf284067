import type {
  Answer,
  CellAddress,
  Evaluation,
  Question,
  Score,
  StandardCriterionId,
  Vendor,
} from "../../src/core/model";
import { STANDARD_CRITERIA } from "../../src/core/model";

const NAMES = [
  "Tamarind Operations",
  "Northquay Services",
  "Aldermere BPO",
  "Lotusgate Outsourcing",
  "Halden & Rowe Shared Services International",
  "Quillmark Partners",
  "Verdant Process Group",
  "Cobalt Ridge BPO",
] as const;

/** Criterion scores 0–100: experience, technology, cost, security, references. */
const TARGETS: readonly (readonly [number, number, number, number, number])[] = [
  [84.5, 82, 66.4, 88, 80],
  [78, 70, 86.4, 76, 75],
  [90, 62, 69, 75.5, 81.5],
  [64, 75, 92, 64, 66.5],
  [71, 58, 73, 84, 74.5],
  [58, 88, 51, 76.5, 67.5],
  [53, 47, 94, 52, 61.5],
  [80, 78, 76, 40, 75],
];

const COUNTS: Readonly<Record<StandardCriterionId, number>> = {
  experience: 6,
  technology: 8,
  cost: 5,
  security: 7,
  references: 3,
};

const SECURITY_TEXTS = [
  "ISO 27001 certificate",
  "SOC 2 Type II report",
  "Penetration tests",
  "Encryption at rest",
];

function cell(row: number, column: number): CellAddress {
  return { sheet: "Responses", row, column };
}

const vendors: Vendor[] = NAMES.map((name, index) => ({
  id: `v${index}`,
  name,
  aliases: [],
  cell: cell(3, 2 + index),
}));

const questions: Question[] = STANDARD_CRITERIA.flatMap((criterion) =>
  Array.from({ length: COUNTS[criterion] }, (_, index): Question => {
    const number = index + 1;
    return {
      id: `${criterion.charAt(0).toUpperCase()}${number}`,
      text: (criterion === "security" && SECURITY_TEXTS[index]) || `${criterion} question ${number}`,
      cell: cell(5 + number, 1),
      criterion,
      criterionConfidence: 0.9,
      points: 100,
      pointsGiven: false,
    };
  }),
).map((question, index) => ({ ...question, cell: cell(4 + index, 1) }));

const unscored: Question[] = ["Company name", "Contact"].map((text, index) => ({
  id: `Q${index + 1}`,
  text,
  cell: cell(40 + index, 1),
  criterion: "none",
  criterionConfidence: 0.9,
  points: 0,
  pointsGiven: false,
}));

const ISO = "ISO/IEC 27001:2022, all delivery sites, valid until 2027-03-31.";
const SOC = "Type II report for 2025 under NDA; the 2026 audit is under way.";

function answerOf(vendor: number, question: Question): Answer {
  const at = cell(question.cell.row, 2 + vendor);
  const unanswered = vendor === 7 && question.criterion === "technology" && question.id >= "T7";
  const review = vendor === 2 && question.criterion === "cost" && question.id === "C2";
  const text = unanswered ? "" : textOf(vendor, question);
  return {
    vendor: `v${vendor}`,
    question: question.id,
    cell: at,
    text,
    parts: [{ role: "answer", cell: at, text, value: text, numberFormat: "General" }],
    verdict: unanswered ? "unanswered" : null,
    facts:
      text === ISO
        ? [
            {
              type: "certificate",
              scheme: "ISO 27001",
              status: "held",
              quote: "ISO/IEC 27001:2022",
              start: 0,
              cell: at,
              confidence: 0.95,
            },
            {
              type: "date",
              date: "2027-03-31",
              quote: "valid until 2027-03-31",
              start: 40,
              cell: at,
              confidence: 0.9,
            },
          ]
        : [],
    review: review ? [{ kind: "ambiguous", message: { key: "The amount can be read two ways." } }] : [],
  };
}

function textOf(vendor: number, question: Question): string {
  if (question.id === "S1") return ISO;
  if (question.id === "S2") return SOC;
  return `Answer of ${NAMES[vendor]} to ${question.id}`;
}

function scoreOf(vendor: number, question: Question): Score {
  const criterion = STANDARD_CRITERIA.indexOf(question.criterion as StandardCriterionId);
  const own = vendor === 0 ? { S1: 10000, S2: 7000, S7: 8600 }[question.id] : undefined;
  const rest = vendor === 0 && question.criterion === "security" ? 8625 : TARGETS[vendor]![criterion]! * 100;
  const value = Math.round(own ?? rest);
  return {
    vendor: `v${vendor}`,
    question: question.id,
    value,
    rule: "certificate",
    ruleText: { key: question.id === "S1" ? "Certificate in force at start → 100" : `Rule → ${value / 100}` },
    readText: { key: "read" },
    explanation: { key: "explanation" },
    confidence: 0.9,
  };
}

/** The tender of the design's pictures: its totals, places and shares really add up. */
export const EVALUATION: Evaluation = {
  title: "F&A outsourcing tender 2026",
  language: "en",
  asOf: "2027-01-01",
  sheets: [
    {
      name: "Responses",
      layout: "vendor-columns",
      range: { sheet: "Responses", top: 3, left: 0, bottom: 40, right: 9 },
      header: { sheet: "Responses", top: 3, left: 0, bottom: 3, right: 9 },
      reason: { key: "One question a row, under merged section headers." },
      confidence: 0.97,
    },
    {
      name: "Pricing",
      layout: "vendor-columns",
      range: { sheet: "Pricing", top: 2, left: 0, bottom: 11, right: 8 },
      header: { sheet: "Pricing", top: 2, left: 0, bottom: 2, right: 8 },
      reason: { key: "One question a row, under merged section headers." },
      confidence: 0.98,
    },
  ],
  vendors,
  questions: [...questions, ...unscored],
  answers: [...questions, ...unscored].flatMap((question) =>
    vendors.map((_, vendor) => answerOf(vendor, question)),
  ),
  excluded: [
    {
      kind: "baseline",
      label: "Internal estimate",
      cell: cell(3, 9),
      reason: {
        key: "Taken as a baseline, not a vendor: the header says “estimate” and only the 5 cost rows are filled.",
      },
    },
    ...[10, 16, 24, 29, 36].map((row) => ({
      kind: "section-row" as const,
      label: `Section ${row}`,
      cell: cell(row, 0),
      reason: { key: "A heading" },
    })),
    { kind: "total-row", label: "Total", cell: cell(41, 0), reason: { key: "A sum" } },
    { kind: "note", label: "Note", cell: cell(43, 0), reason: { key: "A note" } },
  ],
  criteria: STANDARD_CRITERIA.map((id) => ({ id })),
  weights: { experience: 2000, technology: 2500, cost: 2500, security: 2000, references: 1000 },
  minimums: { security: 4500 },
  missingPolicy: "score-zero",
  scores: questions.flatMap((question) => vendors.map((_, vendor) => scoreOf(vendor, question))),
  overrides: [
    {
      vendor: "v0",
      question: "S2",
      value: 8500,
      reason: "Bridge letter to 30 Sep 2026 seen.",
      who: "Linh Tran",
      when: "2026-11-14",
    },
  ],
};
