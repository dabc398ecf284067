import type { Vocabulary } from "../lexicon";

/**
 * ISO 4217 codes that are also words ("all", "try", "cup"): taken for money only in capitals.
 * The readers of money look the original spelling up.
 */
export const CODES_THAT_ARE_WORDS = new Set(
  "all amd ang bam bob cad cop cup dop gel jod lak mad mop nad pen php ron sar sos top try zar sek".split(
    " ",
  ),
);

const CODES = (
  "usd eur gbp jpy cny krw vnd inr aud cad nzd sgd hkd twd chf sek nok dkk pln czk huf ron bgn try rub uah ils aed sar qar kwd bhd omr jod egp " +
  "zar ngn kes ghs mad tnd etb ugx tzs xof xaf thb idr myr php lak khr mmk bdt pkr lkr npr mvr kzt uzs gel amd azn mnt brl mxn ars clp cop pen " +
  "uyu bob pyg crc gtq hnl nio pab dop jmd ttd cup ang bam all rsd mkd mdl isk bnd mop fjd pgk xpf btc"
).split(" ");

function codes(): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const code of CODES)
    table[code.toUpperCase()] = [code, `${code}$`].slice(0, code.endsWith("d") ? 2 : 1);
  return table;
}

/** Signs and codes that mean the same in every language. "$", "¥", "£" and "kr" stand for a family; context decides. */
export const shared: Vocabulary = {
  currency: mergeWords(codes(), {
    $: ["$", "＄"],
    "¥": ["¥"],
    "£": ["£"],
    kr: ["kr", "kr."],
    USD: [
      "us$",
      "us $",
      "u.s. $",
      "u.s $",
      "u.s.$",
      "$us",
      "us dollar",
      "us dollars",
      "u.s. dollars",
      "musd",
      "kusd",
      "tusd",
      "usd$",
    ],
    EUR: ["€", "meur", "teur", "keur"],
    GBP: ["gb£", "mgbp", "£stg"],
    JPY: ["jp¥", "円", "¥jp"],
    CNY: ["cn¥", "rmb", "元", "人民元", "人民币", "人民幣"],
    KRW: ["₩"],
    VND: ["₫", "vnđ", "vn$", "đ", "vnd."],
    INR: ["₹", "rs", "rs.", "inr.", "re."],
    AUD: ["a$", "au$", "aud$", "a $", "au $"],
    CAD: ["c$", "ca$", "can$", "cad$", "c $", "cdn$"],
    NZD: ["nz$", "nzd$"],
    SGD: ["s$", "sg$", "sgd$"],
    HKD: ["hk$", "hk $", "hkd$"],
    TWD: ["nt$", "nt $", "ntd"],
    MXN: ["mex$", "mx$"],
    BRL: ["r$"],
    CHF: ["sfr", "sfr.", "fr.", "tchf", "kchf"],
    bs: ["bs", "bs."],
    RUB: ["₽"],
    TRY: ["₺", "tl"],
    ILS: ["₪"],
    THB: ["฿"],
    PHP: ["₱"],
    NGN: ["₦"],
    UAH: ["₴"],
    KZT: ["₸"],
    GEL: ["₾"],
    CRC: ["₡"],
    LAK: ["₭"],
    MNT: ["₮"],
    PLN: ["zł", "zl"],
    CZK: ["kč"],
    IDR: ["rp", "rp."],
    MYR: ["rm"],
    KHR: ["៛"],
    BDT: ["৳"],
    AED: ["dhs", "dh"],
  }),
  percent: { "1": ["%", "٪"], "0.1": ["‰"] },
  "out-of": { "/": ["/"] },
  stars: { "5": ["★", "stars", "star", "⭐"] },
  range: { "-": ["-", "~"] },
  "or-more": { "+": ["+", "++"] },
  from: { ">": [">", ">=", "≥"] },
  "up-to": { "<": ["<", "<=", "≤"] },
  "big-unit": {
    "1000": ["k", "ribu", "tausend"],
    "1000000": ["m", "mn", "mio", "mio.", "mm", "juta", "millionen", "millones"],
    "1000000000": ["bn", "b", "g", "mrd", "mrd.", "miliar", "milliarden"],
    "1000000000000": ["tn"],
    "100000": ["lakh", "lakhs", "lac", "lacs"],
    "10000000": ["crore", "crores", "cr"],
  },
  period: { month: ["u/m", "user/mo"], year: ["u/y"] },
  tool: Object.fromEntries(
    [
      "UiPath",
      "Blue Prism",
      "Automation Anywhere",
      "Power Automate",
      "WorkFusion",
      "Kofax",
      "ABBYY",
      "NICE",
      "Pega",
      "Appian",
      "ServiceNow",
      "SS&C",
      "Celonis",
      "Kryon",
      "EdgeVerve",
      "AssistEdge",
      "akaBot",
      "Brity RPA",
      "Checkmate",
      "A.WORKS",
      "WinActor",
      "BizRobo!",
      "Camunda",
      "Hyperscience",
      "Rossum",
      "OpenAI",
      "ChatGPT",
      "GPT-4",
      "Copilot",
      "Claude",
      "Gemini",
      "Amelia",
      "Genesys",
    ].map((tool) => [tool, [tool.toLowerCase()]]),
  ),
};

function mergeWords(...tables: readonly Record<string, string[]>[]): Record<string, string[]> {
  const merged: Record<string, string[]> = {};
  for (const table of tables) {
    for (const [value, words] of Object.entries(table))
      merged[value] = [...new Set([...(merged[value] ?? []), ...words])];
  }
  return merged;
}
