import { plain } from "../plain-text";
import { phrases } from "../words/phrases";

/** Which figures of a criterion are the better ones. */
export type BetterFigures = "more" | "less";

const WORDS: Readonly<Record<BetterFigures, ReadonlySet<string>>> = {
  more: new Set(
    phrases(`
      max; maximise; maximize; maximum; maximization; maximisation; maximizing; maximising; higher; high; benefit; benefits; beneficial; benefit criterion; benefit criteria; positive; ascending; asc; up; more; increase; increasing; gain; upward;
      lợi ích; tăng; cao; nhiều; tối đa; tối đa hóa; tối đa hoá; lớn nhất; thuận; cực đại;
      최대; 최대화; 편익; 망대; 높음; 이익; 증가; 긍정; 최대값; 最大; 最大化; 便益; 高い; 望大; 利益; 大きい
    `),
  ),
  less: new Set(
    phrases(`
      min; minimise; minimize; minimum; minimization; minimisation; minimizing; minimising; lower; low; cost; costs; non beneficial; nonbeneficial; non benefit; cost criterion; cost criteria; negative; descending; desc; down; less; decrease; decreasing; downward;
      chi phí; giảm; thấp; ít; tối thiểu; tối thiểu hóa; tối thiểu hoá; nhỏ nhất; nghịch; cực tiểu;
      최소; 최소화; 비용; 망소; 낮음; 감소; 부정; 최소값; 最小; 最小化; 費用; コスト; 低い; 望小; 小さい
    `),
  ),
};
const SIGNS: Readonly<Record<string, BetterFigures>> = {
  "+": "more",
  "-": "less",
  "−": "less",
  "–": "less",
  "↑": "more",
  "↓": "less",
  "▲": "more",
  "▼": "less",
  "⬆": "more",
  "⬇": "less",
  "+1": "more",
  "-1": "less",
  "(+)": "more",
  "(-)": "less",
};

/** "Higher is better", "the lower the better", "less = better". */
const ENGLISH =
  /^(?:the )?(higher|larger|bigger|greater|more|longer|lower|smaller|less|fewer|shorter|cheaper|faster|earlier|high|low)(?: values?| scores?| figures?)?(?: the| is| are| means)? ?(?:better|best|preferred|preferable|good)$/;
const ENGLISH_LESS = /lower|smaller|less|fewer|shorter|cheaper|faster|earlier|low/;
const VIETNAMESE =
  /^(?:càng )?(cao|lớn|nhiều|dài|thấp|nhỏ|ít|ngắn|nhanh|rẻ)(?: hơn)?(?: là| thì)?(?: càng)? ?tốt(?: hơn)?$/;
const KOREAN = /^(높|클|크|많|길|낮|작|적|짧|빠)\S{0,3}수록/;
const JAPANESE = /^(高|大き|多|長|低|小さ|少な|短|早|速|安)\S{0,3}(?:ほど|ほう|方)/;

/** What a cell (or the words in a heading's brackets) says of the figures under it; undefined when it is no such word. */
export function betterFigures(text: string): BetterFigures | undefined {
  const own = text.trim();
  if (own === "" || own.length > 40) return undefined;
  const sign = SIGNS[own];
  if (sign) return sign;
  const words = plain(own);
  if (WORDS.more.has(words)) return "more";
  if (WORDS.less.has(words)) return "less";
  const english = ENGLISH.exec(words)?.[1];
  if (english) return ENGLISH_LESS.test(english) ? "less" : "more";
  const vietnamese = VIETNAMESE.exec(words)?.[1];
  if (vietnamese) return /thấp|nhỏ|ít|ngắn|nhanh|rẻ/.test(vietnamese) ? "less" : "more";
  const korean = KOREAN.exec(words)?.[1];
  if (korean) return /높|클|크|많|길/.test(korean) ? "more" : "less";
  const japanese = JAPANESE.exec(words)?.[1];
  if (japanese) return /高|大き|多|長/.test(japanese) ? "more" : "less";
  return undefined;
}

const HEADS: ReadonlySet<string> = new Set(
  phrases(`
    type; types; direction; directions; objective; objectives; goal; goals; optimum; optimal; optimise; optimize; optimization; min max; max min; criterion type; criteria type; type of criterion; type of criteria; criteria types; sense; benefit cost; cost benefit; nature; preference; orientation; desired; better; impact; sign; polarity; maximise minimise; maximize minimize; good is; category; kind;
    hướng; loại; loại tiêu chí; mục tiêu; chiều; chiều hướng; tính chất; min max; 방향; 유형; 구분; 목표; 기준 유형; 방향성; 성격; 최적화 방향; 方向; 種別; 目的; 種類; 区分; 最適化方向; 望ましさ
  `),
);

/** True for the label of a row (the header of a column) of directions. */
export function headsDirections(text: string): boolean {
  return text.length <= 60 && HEADS.has(plain(text));
}

/**
 * The directions of a list of cells, blank ones left open; undefined unless all that is written are directions, two at
 * least where no head says that directions follow.
 */
export function readDirections(
  texts: readonly string[],
  head: string,
): readonly (BetterFigures | undefined)[] | undefined {
  const filled = texts.filter((text) => text !== "");
  const signed = headsDirections(head);
  if (filled.length < (signed ? 1 : 2)) return undefined;
  const read = texts.map((text) => (signed && text === "1" ? "more" : betterFigures(text)));
  return read.filter((each) => each !== undefined).length === filled.length ? read : undefined;
}
