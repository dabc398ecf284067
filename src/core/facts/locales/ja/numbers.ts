import type { Vocabulary } from "../../lexicon";

/** Number words, percent, bounds and ranges. */
export const numbers: Vocabulary = {
  fraction: { "/": ["分の"] },
  odd: { "+": ["余", "余り"] },
  "small-unit": { "12": ["ダース"] },
  minus: { "-": ["マイナス"] },
  percent: { "1": ["パーセント", "ポイント", "%"] },
  tenth: { "0.1": ["割", "割引", "割引き"] },
  from: { from: ["最低", "少なくとも", "最小"] },
  "up-to": { to: ["最大", "最高", "上限"] },
  "or-more": { "+": ["以上", "から", "超", "より", "強"] },
  "or-less": { "-": ["以下", "未満", "まで", "以内", "弱"] },
  range: { "-": ["から", "ないし", "乃至"] },
  "out-of": { "/": ["点満点中", "点満点で", "段階評価で", "点中", "点満点", "段階中"] },
  stars: { "5": ["つ星", "星"] },
};
