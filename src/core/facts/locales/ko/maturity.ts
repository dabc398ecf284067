import type { Vocabulary } from "../../lexicon";

/** Automation, and how far it has come. */
export const maturity: Vocabulary = {
  automation: { automation: ["자동화", "인공지능", "머신러닝", "로봇", "챗봇", "생성형"] },
  maturity: {
    none: ["미도입", "도입하지 않", "사용하지 않", "미적용", "수작업", "자동화 없음", "미보유"],
    planned: ["예정", "계획", "로드맵", "검토 중", "검토중", "도입 예정", "추진 예정"],
    pilot: ["시범", "파일럿", "개념검증", "개념 검증", "테스트 중", "시범 운영"],
    production: [
      "운영 중",
      "운영중",
      "운영하고",
      "도입하여",
      "적용 중",
      "적용하여",
      "사용 중",
      "활용 중",
      "상용",
      "가동 중",
      "도입",
      "운영",
      "활용",
    ],
    scaled: ["전사", "대규모", "모든 업무", "전면", "전사적"],
  },
};
