import type { Wanted } from "./question-kind";

/** Units in seconds; a percentage is a dimension of its own. */
const SECONDS: readonly (readonly [unit: RegExp, seconds: number])[] = [
  [/^(?:seconds?|secs?|giây|초|秒)/, 1],
  [/^(?:minutes?|mins?|phút|분|分)/, 60],
  [/^(?:hours?|hrs?|h(?![a-z])|giờ|tiếng|시간|時間)/, 3600],
  [/^(?:(?:working |business |calendar )?days?|ngày|일|日)/, 86_400],
  [/^(?:weeks?|tuần|주|週)/, 604_800],
  [/^(?:months?|tháng|개월|ヶ月|か月|カ月|ヵ月|箇月)/, 2_629_800],
  [/^(?:years?|yrs?|năm|년|年)/, 31_557_600],
];

const UNIT =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h(?![a-z])|(?:working |business |calendar )?days?|weeks?|months?|years?|yrs?|giây|phút|giờ|tiếng(?! (?:anh|việt|nhật|hàn|trung))|ngày|tuần|tháng|năm|초|분(?!기)|시간|일(?![가-힣])|주(?![가-힣])|개월|년|秒|分|時間|日(?!本)|週間?|[ヶかカヵ箇]月|年(?!\\d))";
const FIGURE = `(\\d{1,4}(?:\\.\\d{1,2})?)\\)? ?-?(${UNIT}|%)`;
const AT_LEAST = new RegExp(
  `(?:at least|a minimum of|minimum(?: of)?|no less than|not less than|no fewer than|≥|>=|tối thiểu|ít nhất|không dưới) ?:? ?${FIGURE}|${FIGURE} ?(?:or (?:more|longer)|minimum|trở lên|이상|以上)`,
);
const AT_MOST = new RegExp(
  `(?:within|no (?:more|later|longer) than|not more than|at most|a maximum of|maximum(?: of)?|less than|under|not exceed(?:ing)?|≤|<=|trong vòng|tối đa|không quá) ?:? ?${FIGURE}|${FIGURE} ?(?:or (?:less|fewer|faster)|이내|이하|以内|以下)`,
);
/** A share of availability or accuracy is the least that is wanted. */
const SERVICE_LEVEL =
  /(?:availability|uptime|accuracy|sla|service level)[^.?]{0,24}?(\d{2}(?:\.\d{1,3})?) ?%|(?:가용성|가동률|稼働率|可用性)[^.?]{0,10}?(\d{2}(?:\.\d{1,3})?) ?%/;
const FIGURES = new RegExp(FIGURE, "g");

interface Threshold {
  readonly value: number;
  readonly isPercent: boolean;
  readonly isLeast: boolean;
}

const ROUND_THE_CLOCK = /\b24 ?[x\/] ?7|round[- ]the[- ]clock|24 ?hours a day|24\/24|24 ?시간|24 ?時間/;
const OFFICE_HOURS =
  /\b(?:monday|mon) ?(?:to|through|-|–) ?(?:fri|sat)|\bbusiness hours\b|\boffice hours\b|\bweekdays?\b|\b(?:8|12|16)x5\b|\b\d{1,2} ?(?:am|a\.m\.)|giờ hành chính|thứ (?:2|hai)|평일|영업 ?시간|平日|営業時間/;

/**
 * Whether what is told falls short of what is asked: "90 days" to "at least 12 months", office hours to "24/7".
 * Undefined when the question sets no mark or the answer names no single figure to hold against it.
 */
export function fallsShort(words: string, wanted: Wanted): boolean | undefined {
  if (ROUND_THE_CLOCK.test(wanted.words) && OFFICE_HOURS.test(words) && !ROUND_THE_CLOCK.test(words))
    return true;
  const asked = thresholdIn(wanted.words);
  if (!asked) return tooFew(words, wanted.words);
  const told: number[] = [];
  for (const [, figure = "", unit = ""] of words.slice(0, 200).matchAll(FIGURES)) {
    if ((unit === "%") === asked.isPercent) told.push(inSeconds(figure, unit));
  }
  if (told.length !== 1) return undefined;
  // A month is no exact measure: "30 days" meets "one month".
  const share = told[0]! / asked.value;
  const slack = asked.isPercent ? 0 : 0.02;
  return asked.isLeast ? share < 1 - slack : share > 1 + slack;
}

const COUNT_AT_LEAST =
  /(?:at least|a minimum of|minimum(?: of)?|more than|over|no (?:less|fewer) than|≥|>=|tối thiểu|ít nhất|trên) ?(\d{1,3}(?:,\d{3})+|\d{1,6}) (?:[a-zà-ỹ-]+ ){0,2}?([a-zà-ỹ]{4,})/;

/** "140 agents" to "at least 200 agents": the same thing counted. */
function tooFew(words: string, question: string): boolean | undefined {
  const [, mark = "", thing = ""] = COUNT_AT_LEAST.exec(question) ?? [];
  if (mark === "") return undefined;
  const told = [
    ...words.slice(0, 200).matchAll(/(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,6}) ([a-zà-ỹ -]{4,40})/g),
  ].filter(([, , things = ""]) => things.includes(thing.replace(/s$/, "").slice(0, 6)));
  const [only] = told;
  return told.length === 1 && only ? number(only[1] ?? "") < number(mark) : undefined;
}

function number(figure: string): number {
  return Number(figure.replace(/,/g, ""));
}

function thresholdIn(question: string): Threshold | undefined {
  const least = AT_LEAST.exec(question);
  const found = least ?? AT_MOST.exec(question);
  const level = SERVICE_LEVEL.exec(question)?.[1];
  if (!found && level !== undefined) return { value: Number(level), isPercent: true, isLeast: true };
  if (!found) return undefined;
  const figure = found[1] ?? found[3] ?? "";
  const unit = found[2] ?? found[4] ?? "";
  const value = inSeconds(figure, unit);
  return value > 0 ? { value, isPercent: unit === "%", isLeast: least !== null } : undefined;
}

function inSeconds(figure: string, unit: string): number {
  const factor = SECONDS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  return Number(figure) * factor;
}
