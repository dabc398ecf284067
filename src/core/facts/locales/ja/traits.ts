import type { Vocabulary } from "../../lexicon";

/** Named traits of an offer, and the words that deny them. */
export const traits: Vocabulary = {
  trait: {
    "delivery-model=onshore": ["オンショア", "国内拠点", "常駐"],
    "delivery-model=nearshore": ["ニアショア"],
    "delivery-model=offshore": ["オフショア"],
    "pricing-model=fixed": ["固定価格", "定額", "固定料金", "一括請負", "固定"],
    "pricing-model=time-and-material": ["準委任", "実費精算", "タイムアンドマテリアル", "時間精算"],
    "pricing-model=hybrid": ["ハイブリッド型", "併用型", "混合型"],
    "pricing-model=transaction-based": ["従量課金", "従量制", "件数課金"],
    "pricing-model=outcome-based": ["成果報酬", "成果連動"],
    "nda=signed": ["秘密保持", "機密保持", "秘密保持契約", "守秘義務"],
    "disaster-recovery=plan": ["災害復旧", "事業継続", "災害対策", "ディザスタリカバリ"],
    "exit-plan=plan": ["出口戦略", "契約終了時", "移行計画", "終了計画", "引継ぎ計画"],
    "subcontracting=used": ["再委託", "下請け", "下請"],
    "encryption=encrypted": ["暗号化"],
    "kpi-reporting=regular": ["kpi報告", "月次報告", "定例報告", "月次レポート", "ダッシュボード"],
  },
  negation: {
    no: ["ない", "ありません", "なし", "無し", "不可", "していません", "未", "おりません", "できません"],
  },
};
