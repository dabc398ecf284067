import type { Vocabulary } from "../../lexicon";

/** Number words, percent, bounds and ranges. */
export const numbers: Vocabulary = {
  digit: {
    "0": ["không"],
    "1": ["một", "mốt"],
    "2": ["hai"],
    "3": ["ba"],
    "4": ["bốn", "tư"],
    "5": ["năm", "lăm", "nhăm"],
    "6": ["sáu"],
    "7": ["bảy", "bẩy"],
    "8": ["tám"],
    "9": ["chín"],
  },
  "small-unit": { "10": ["mươi", "mười", "chục"], "100": ["trăm"] },
  "big-unit": {
    "1000": ["nghìn", "ngàn", "ngìn"],
    "1000000": ["triệu", "tr", "tr."],
    "1000000000": ["tỷ", "tỉ"],
    "1000000000000": ["nghìn tỷ", "ngàn tỷ", "nghìn tỉ"],
  },
  half: { "0.5": ["rưỡi", "rưởi"] },
  whole: { one: ["mười"] },
  point: { ".": ["chấm", "phẩy"] },
  minus: { "-": ["âm", "trừ"] },
  joiner: { and: ["lẻ", "linh", "và"] },
  percent: { "1": ["phần trăm"] },
  from: { from: ["từ", "ít nhất", "tối thiểu", "không dưới", "trên", "hơn", "khởi điểm"] },
  "up-to": {
    to: ["tối đa", "không quá", "dưới", "không vượt quá", "nhỏ hơn", "lên đến", "lên tới", "trong vòng"],
  },
  "or-more": { "+": ["trở lên"] },
  "or-less": { "-": ["trở xuống"] },
  range: { "-": ["đến", "tới"] },
  "out-of": { "/": ["trên thang", "trên tổng số"] },
  stars: { "5": ["sao"] },
};
