import type { Vocabulary } from "../../lexicon";

/** Automation, and how far it has come. */
export const maturity: Vocabulary = {
  automation: { automation: ["自動化", "人工知能", "機械学習", "ロボット", "チャットボット", "生成ai"] },
  maturity: {
    none: ["未導入", "導入していない", "使用していない", "手作業", "未対応", "導入していません"],
    planned: ["予定", "計画", "ロードマップ", "検討中", "導入予定"],
    pilot: ["試験", "パイロット", "実証実験", "概念実証", "試行"],
    production: ["稼働中", "運用中", "本番", "導入済", "活用", "利用中", "稼働", "導入"],
    scaled: ["全社", "大規模", "全業務", "全面"],
  },
};
