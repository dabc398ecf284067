/** Magnitudes a heading can be in, by what it calls them. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:천|千|nghìn|ngàn|thousands?|'?000s?|k|1[.,]?000)$/, 1e3],
  [/^(?:만|万)$/, 1e4],
  [/^(?:백만|百万|triệu|millions?|mn|mio|m)$/, 1e6],
  [/^(?:억|億)$/, 1e8],
  [/^(?:십억|十億|tỷ|tỉ|billions?|bn)$/, 1e9],
];

const CURRENCY = "usd|eur|gbp|sgd|aud|cad|chf|jpy|krw|vnd|vnđ|us\\$|[$€£₩¥₫]";
const PATTERNS: readonly RegExp[] = [
  // "(천원)", "단위: 백만 원", "（単位：千円）", "월 이용료(만원)"
  /(?:[(:,/]|단위|単位)\s?(백만|십억|천|만|억|百万|十億|千|万|億)\s?(?:원|円|달러|ドル)/u,
  // "đơn vị: triệu đồng", "(tỷ VND)", "đvt: 1.000 đồng"
  /(?:[(:,/]|đvt|đơn vị(?: tính)?)\s?(nghìn|ngàn|triệu|tỷ|tỉ|1[.,]?000)\s?(?:đồng|vnd|vnđ|đ(?![\p{L}]))/u,
  // "in thousands of USD", "in millions"
  /\bin (?:\w{3} )?(thousands?|millions?|billions?)\b/,
  // "(USD '000)", "USD million", "$000s", "EUR k", "US$ m"
  new RegExp(
    String.raw`(?:${CURRENCY})\s?(thousands?|millions?|billions?|'?000s?|k|mn|mio|bn|m)(?=$|[\s),;:/])`,
    "u",
  ),
  // "k€", "'000 USD", "million USD"
  new RegExp(
    String.raw`(?:^|[\s(,/])(thousands?|millions?|billions?|'000s?|k|mio|bn|m) ?(?:${CURRENCY})(?=$|[\s),;:/])`,
    "u",
  ),
];

/** A heading is short; a question that names amounts of its own says nothing about the figures below. */
const LONGEST = 120;

/** What bare figures under a heading have to be multiplied by: 1000 for "(단위: 천원)", "USD '000"; 1 when nothing says so. */
export function scaleIn(clean: string): number {
  if (clean.length > LONGEST) return 1;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(clean);
    const word = match?.[1];
    if (!match || word === undefined || /\d ?$/.test(clean.slice(0, match.index))) continue;
    const scale = SCALES.find(([words]) => words.test(word))?.[1];
    if (scale !== undefined) return scale;
  }
  return 1;
}
