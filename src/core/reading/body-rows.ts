import { plain } from "./plain-text";
import { topicOf } from "./criteria/topic";
import { hasLegalForm } from "./vendor-name";
import { phrases } from "./words/phrases";

/** What a row of a table with questions down the side is. */
export type RowKind = "question" | "section" | "total" | "note";

export interface RowFacts {
  readonly label: string;
  /** The row has a value in its id column. */
  readonly id: string;
  /** Most other rows have an id. */
  readonly idsUsual: boolean;
  /** Its id numbers a group, not a question: "A" where questions have "A.1", "II" where they have "4". */
  readonly numbersGroup: boolean;
  /** Vendor cells filled in this row. */
  readonly answered: number;
  /** A later row has answers. */
  readonly answersFollow: boolean;
  /** Blank rows stand above. */
  readonly afterGap: boolean;
  /** The label's merge covers the vendors' columns. */
  readonly merged: boolean;
  /** Other label cells (details, quantity, weight) are filled. */
  readonly company: number;
  readonly priced: boolean;
  /** The figures of this row are the sums of the rows above. */
  readonly sumsUp: boolean;
}

const TOTALS = phrases(`
  total; totals; subtotal; sub total; grand total; total amount; total bid; total price; total cost; total base bid; sum; overall total; total score; weighted score; weighted total; overall score; total points; final score; average; average score; mean; rank; ranking; overall rank; result; minimum; maximum; min; max; median; total amount bid; bid total; total excl vat; total incl vat; vat; tax; total evaluated price;
  tổng; tổng cộng; cộng; tổng số; tổng giá; tổng giá trị; tổng chi phí; tổng điểm; trung bình; xếp hạng; thuế vat; thuế gtgt; tạm tính; tổng cộng chưa vat; tổng cộng đã bao gồm vat;
  합계; 총계; 소계; 총액; 총점; 합 계; 총 계; 평균; 순위; 부가세; 계; 합산; 총합계; 총 합계; 合計; 小計; 総計; 平均; 順位; 総額; 合計点
`);
const totals = new Set(TOTALS);
const TOTAL_BEGINNINGS = phrases(`
  total amount; total base bid; total bid; total additive; total price; total cost; grand total; subtotal; sub total; total for; tổng cộng; cộng; 합계; 소계; 총계; 총액; 合計; 小計
`);
const TAX =
  /^(?:plus |incl |thuế )?(?:vat|gst|gtgt|value added tax|sales tax|tax|부가세|부가가치세|消費税)(?: \d{1,2}(?: \d{1,2})?%?| %)?$/;
const NOTE_BEGINNINGS = phrases(
  "note; notes; remark; remarks; nb; disclaimer; legend; source; ghi chú; lưu ý; nguồn; 주의; 참고; 비고; 주; 범례; 注; 備考; 注記",
);

/** Decides what a row of the body is. Blank questions stay questions: an unanswered row is only a heading when it reads like one. */
export function kindOfRow(row: RowFacts): RowKind {
  const words = plain(row.label);
  if (isTotalLabel(words, row)) return "total";
  if (row.answered > 0) return "question";
  if (/^[*※^†‡]/.test(row.label)) return "note";
  if (
    NOTE_BEGINNINGS.some((start) => words === start || words.startsWith(`${start} `)) &&
    !/[?？]/.test(row.label)
  )
    return "note";
  if (row.merged) return row.label.length > 160 ? "note" : row.answersFollow ? "section" : "note";
  if (row.id !== "" && !row.numbersGroup) return "question";
  if (row.numbersGroup && row.answersFollow && row.label.length <= 90) return "section";
  if (row.company > 0) return "question";
  if (/[?？]\s*$/.test(row.label)) return "question";
  if (!row.answersFollow)
    return row.afterGap || row.priced || row.label.length > 60 || row.idsUsual ? "note" : "question";
  return readsLikeHeading(row) ? "section" : "question";
}

function isTotalLabel(words: string, row: RowFacts): boolean {
  if (words === "" || words.length > 90) return false;
  if (row.answered > 0 && TAX.test(words)) return true;
  const begins = TOTAL_BEGINNINGS.some((start) => words.startsWith(start));
  if (totals.has(words)) return row.answered > 0 || !row.answersFollow;
  if (
    row.sumsUp &&
    (begins ||
      words.startsWith("total") ||
      words.startsWith("tổng") ||
      words.includes("합계") ||
      words.includes("총"))
  )
    return true;
  return begins && row.priced && row.id === "";
}

/** True for the label of a sum or average where a vendor's name is expected ("Total quantity"). */
export function isTotalName(name: string): boolean {
  const words = plain(name);
  if (hasLegalForm(name)) return false;
  return (
    totals.has(words) || /^(?:grand |sub ?)?total /.test(words) || /^tổng (?:cộng|số|giá|chi phí)/.test(words)
  );
}

/** "A", "II", "1": as the number of a group, where the questions have "A.1", "1.2". */
export function isGroupNumber(id: string): boolean {
  return /^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]?$/.test(id);
}

function readsLikeHeading(row: RowFacts): boolean {
  const { label } = row;
  if (label.length > 90) return false;
  if (row.idsUsual) return true;
  if (
    /^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.):]\s/.test(label) ||
    /^(section|part|phần|mục|chương|제)\b/i.test(label)
  )
    return true;
  if (label === label.toUpperCase() && label !== label.toLowerCase()) return true;
  return label.split(" ").length <= 6 && (topicOf(label) !== undefined || label.split(" ").length <= 3);
}
