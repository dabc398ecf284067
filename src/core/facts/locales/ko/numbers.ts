import type { Vocabulary } from "../../lexicon";

/** Number words, percent, bounds and ranges. */
export const numbers: Vocabulary = {
  minus: { "-": ["마이너스", "마이나스", "음수"] },
  percent: { "1": ["퍼센트", "프로", "퍼센티지"] },
  fraction: { "/": ["분의"] },
  odd: { "+": ["여", "여 "] },
  "small-unit": { "12": ["다스"] },
  joiner: { and: ["과", "와"] },
  from: { from: ["최소", "약정 최소", "최저"] },
  "up-to": { to: ["최대", "최고"] },
  "or-more": { "+": ["이상", "부터", "초과", "여", "여 ", "넘는"] },
  "or-less": { "-": ["이하", "미만", "까지", "이내"] },
  range: { "-": ["에서"] },
  "out-of": { "/": ["점 만점에", "점 만점 중", "점 만점", "만점에"] },
  stars: { "5": ["별", "별점"] },
};
