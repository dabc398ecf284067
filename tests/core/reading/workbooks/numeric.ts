import { gridOf } from "../grids";
import { formula, percent, type MessyWorkbook } from "./messy-workbook";

/** Plain decision matrices with weights and directions. */
export const NUMERIC: readonly MessyWorkbook[] = [
  {
    name: "alternatives down, a row of weights and a row of max and min above them",
    sheets: [
      gridOf("Matrix", [
        ["Alternative", "Cost", "Quality", "Delivery time", "Experience"],
        ["Weight", 0.4, 0.3, 0.1, 0.2],
        ["Direction", "min", "max", "min", "max"],
        ["A1", 250, 7, 12, 5],
        ["A2", 200, 6, 8, 9],
        ["A3", 300, 9, 16, 12],
        ["A4", 275, 8, 10, 7],
      ]),
    ],
    layouts: { Matrix: "vendor-rows" },
    vendors: ["A1", "A2", "A3", "A4"],
    questions: ["Cost", "Quality", "Delivery time", "Experience"],
    answered: 16,
    points: [4000, 3000, 1000, 2000],
  },
  {
    name: "criteria down with weight and benefit/cost columns",
    sheets: [
      gridOf("Decision", [
        ["Criterion", "Weight", "Type", "Supplier X", "Supplier Y", "Supplier Z"],
        ["Price (USD)", percent(0.5), "Cost", 120, 100, 140],
        ["Quality score", percent(0.3), "Benefit", 8, 6, 9],
        ["Lead time (days)", percent(0.2), "Cost", 10, 14, 7],
        ["Total", percent(1), null, null, null, null],
      ]),
    ],
    layouts: { Decision: "vendor-columns" },
    vendors: ["Supplier X", "Supplier Y", "Supplier Z"],
    questions: ["Price (USD)", "Quality score", "Lead time (days)"],
    answered: 9,
    points: [5000, 3000, 2000],
  },
  {
    name: "suppliers down, weights and objectives below the header in words, no header over the names",
    sheets: [
      gridOf("TOPSIS", [
        [null, "Price", "Storage", "Camera", "Looks"],
        ["Weights", 0.25, 0.25, 0.25, 0.25],
        ["Max/Min", "Min", "Max", "Max", "Max"],
        ["Mobile 1", 250, 16, 12, 5],
        ["Mobile 2", 200, 16, 8, 3],
        ["Mobile 3", 300, 32, 16, 4],
        ["Mobile 4", 275, 32, 8, 4],
        ["Mobile 5", 225, 16, 16, 2],
      ]),
    ],
    layouts: { TOPSIS: "vendor-rows" },
    vendors: ["Mobile 1", "Mobile 2", "Mobile 3", "Mobile 4", "Mobile 5"],
    questions: 4,
    answered: 20,
    points: [2500, 2500, 2500, 2500],
  },
  {
    name: "weighted scores: raw and weighted columns under each vendor, totals and rank below",
    sheets: [
      gridOf(
        "Scorecard",
        [
          ["Criteria", "Weight", "Orion", null, "Pavo", null, "Lyra", null],
          [null, null, "Score", "Weighted score", "Score", "Weighted score", "Score", "Weighted score"],
          ["Experience", 20, 4, formula(80), 3, formula(60), 5, formula(100)],
          ["Technology", 20, 5, formula(100), 4, formula(80), 3, formula(60)],
          ["Cost", 30, 3, formula(90), 5, formula(150), 2, formula(60)],
          ["Security", 20, 4, formula(80), 4, formula(80), 4, formula(80)],
          ["References", 10, 5, formula(50), 3, formula(30), 4, formula(40)],
          ["Total", 100, null, formula(400), null, formula(400), null, formula(340)],
          ["Rank", null, null, formula(1), null, formula(1), null, formula(3)],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"] },
      ),
    ],
    layouts: { Scorecard: "vendor-columns" },
    vendors: ["Orion", "Pavo", "Lyra"],
    questions: ["Experience", "Technology", "Cost", "Security", "References"],
    answered: 15,
    points: [2000, 2000, 3000, 2000, 1000],
    excluded: { "total-row": ["Total", "Rank"] },
    says: [["Orion", "Cost", "3"]],
  },
  {
    name: "Vietnamese: phương án, trọng số, lợi ích and chi phí",
    sheets: [
      gridOf("Ma trận", [
        ["Phương án", "Giá (triệu đồng)", "Chất lượng", "Thời gian giao (ngày)"],
        ["Trọng số", 0.5, 0.3, 0.2],
        ["Loại tiêu chí", "Chi phí", "Lợi ích", "Chi phí"],
        ["NCC Hòa Bình", 120, 8, 10],
        ["NCC Tân Tiến", 100, 6, 14],
        ["NCC Vạn Xuân", 140, 9, 7],
      ]),
    ],
    layouts: { "Ma trận": "vendor-rows" },
    vendors: ["NCC Hòa Bình", "NCC Tân Tiến", "NCC Vạn Xuân"],
    questions: 3,
    answered: 9,
    points: [5000, 3000, 2000],
  },
];
