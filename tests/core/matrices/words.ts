/** Words people head decision matrices with, by language. */
export interface MatrixWords {
  readonly corners: { readonly alternatives: readonly string[]; readonly criteria: readonly string[] };
  readonly weights: readonly string[];
  readonly directionHeads: readonly string[];
  readonly directions: readonly (readonly [string, string])[];
  readonly names: readonly (readonly string[])[];
  readonly criteria: readonly (readonly string[])[];
}

const SIGNS = [
  ["+", "-"],
  ["↑", "↓"],
] as const;

export const MATRIX_WORDS: readonly MatrixWords[] = [
  {
    corners: {
      alternatives: ["Alternative", "Vendor", "Supplier", "", "Option", "Bidder"],
      criteria: ["Criteria", "Criterion", "", "Evaluation criteria", "Attribute"],
    },
    weights: ["Weight", "Weights", "Weight (%)", "Weightage", "w", "Importance", "Criteria weight"],
    directionHeads: ["Type", "Direction", "Objective", "Max/Min", "Benefit/Cost", "Goal"],
    directions: [
      ["max", "min"],
      ["Benefit", "Cost"],
      ["Beneficial", "Non-beneficial"],
      ["higher is better", "lower is better"],
      ["Maximize", "Minimize"],
      ["the more the better", "the less the better"],
      ...SIGNS,
    ],
    names: [
      ["Alpha", "Beta", "Gamma", "Kappa", "Omega", "Sigma"],
      ["A1", "A2", "A3", "A4", "A5", "A6"],
      ["Acme Ltd", "Borealis Inc", "Cirrus GmbH", "Dunlin LLC", "Everest Corp", "Fjord AS"],
    ],
    criteria: [
      ["Price", "Quality", "Delivery time", "Warranty", "Service", "Flexibility"],
      [
        "Cost (USD)",
        "Capacity (units)",
        "Lead time (days)",
        "Experience (years)",
        "Defect rate (%)",
        "Staff",
      ],
      ["C1", "C2", "C3", "C4", "C5", "C6"],
    ],
  },
  {
    corners: {
      alternatives: ["Nhà cung cấp", "Phương án", "Nhà thầu", ""],
      criteria: ["Tiêu chí", "Tiêu chí đánh giá", ""],
    },
    weights: ["Trọng số", "Tỷ trọng", "Trọng số (%)", "Hệ số"],
    directionHeads: ["Loại tiêu chí", "Hướng", "Mục tiêu"],
    directions: [
      ["Lợi ích", "Chi phí"],
      ["Càng cao càng tốt", "Càng thấp càng tốt"],
      ["Tối đa", "Tối thiểu"],
      ...SIGNS,
    ],
    names: [
      ["NCC Hòa Bình", "NCC Tân Tiến", "NCC Vạn Xuân", "NCC Đại Phát", "NCC Minh Long", "NCC Phú Thịnh"],
    ],
    criteria: [["Giá", "Chất lượng", "Thời gian giao hàng", "Bảo hành", "Kinh nghiệm", "Dịch vụ"]],
  },
  {
    corners: {
      alternatives: ["업체", "대안", "업체명", "공급업체", ""],
      criteria: ["평가항목", "항목", "기준", ""],
    },
    weights: ["가중치", "비중", "가중치(%)", "중요도"],
    directionHeads: ["유형", "방향", "구분", "목표"],
    directions: [["편익", "비용"], ["높을수록 좋음", "낮을수록 좋음"], ["최대화", "최소화"], ...SIGNS],
    names: [["가나전자", "다라테크", "마바시스템", "사아솔루션", "자차정보", "카타상사"]],
    criteria: [["가격", "품질", "납기", "보증기간", "경험", "서비스"]],
  },
  {
    corners: { alternatives: ["代替案", "会社名", "業者名", ""], criteria: ["評価項目", "項目", ""] },
    weights: ["重み", "ウェイト", "重要度"],
    directionHeads: ["種別", "方向", "区分"],
    directions: [["便益", "費用"], ["大きいほど良い", "小さいほど良い"], ["最大化", "最小化"], ...SIGNS],
    names: [["青山商事", "赤坂システム", "白金工業", "黒田電機", "緑川製作所", "金子産業"]],
    criteria: [["価格", "品質", "納期", "保証", "実績", "サービス"]],
  },
];
