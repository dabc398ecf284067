import { roleOfHeader } from "./column-role";
import { plain, tidy } from "./plain-text";
import type { RawTable, RawVendor } from "./raw-table";
import type { SheetView } from "./sheet-view";
import { hasLegalForm, isPlaceholderName } from "./vendor-name";
import { phrases } from "./words/phrases";

/** Whose a sheet is. `stated`: the sheet itself says so; otherwise only its title may. */
export interface SheetOwner extends RawVendor {
  readonly stated: boolean;
}

/**
 * The vendor whose answers a sheet holds: by a header that is a company's name, a labelled cell ("Vendor: Acme Ltd."), the
 * answer to the question for the company's name, or, at last, the sheet's title.
 */
export function ownerOfSheet(table: RawTable, view: SheetView | undefined): SheetOwner {
  const header = table.vendors[0];
  if (header && header.name !== "" && hasLegalForm(header.name)) return { ...header, stated: true };
  const labelled = view && labelledName(view, table);
  const isQuestion = ({ cell }: RawVendor): boolean =>
    table.questions.some(
      (question) => question.cell.row === cell.row && question.cell.column === cell.column,
    );
  if (labelled && !isQuestion(labelled)) return { ...labelled, stated: true };
  const asked = table.questions.findIndex(
    (question) => question.text.length < 60 && roleOfHeader(question.text)?.role === "vendor",
  );
  const answer = asked >= 0 ? table.answers[0]?.[asked]?.parts[0] : undefined;
  if (answer && answer.text.length <= 100)
    return { name: tidy(answer.text), cell: answer.cell, stated: true };
  const name = table.sheet
    .replace(/^(?:response|responses|answers|vendor|supplier|bidder)\s*[-–:_]\s*/i, "")
    .replace(/\s*[-–_]\s*(?:responses?|answers?)$/i, "");
  return { name, cell: header?.cell ?? { sheet: table.sheet, row: 0, column: 0 }, stated: false };
}

/** "Vendor: Acme Ltd." in one cell, or "Vendor" with the name in the cell to its right, among the first rows. */
export function labelledName(view: SheetView, table?: RawTable): RawVendor | undefined {
  for (let row = 0; row < Math.min(view.height, 15); row += 1) {
    const at = view.address(row, 0).row;
    if (table && at >= table.header.top && at <= table.header.bottom) continue;
    for (let column = 0; column < Math.min(view.width, 6); column += 1) {
      const text = view.text(row, column);
      if (text === "" || text.length > 140) continue;
      const colon = text.search(/[:：]/);
      const label = colon > 0 ? text.slice(0, colon) : text;
      if (roleOfHeader(label)?.role !== "vendor") continue;
      const inside = colon > 0 ? tidy(text.slice(colon + 1)) : "";
      if (inside !== "" && !isPlaceholderName(inside))
        return { name: inside, cell: view.address(row, column) };
      let next = column + 1;
      while (next < view.width && view.text(row, next) === "") next += 1;
      const beside = next < view.width ? view.text(row, next) : "";
      if (isName(beside)) return { name: beside, cell: view.address(row, next) };
    }
  }
  return undefined;
}

function isName(text: string): boolean {
  if (text === "" || text.length > 100 || roleOfHeader(text) || isPlaceholderName(text)) return false;
  return /\p{L}/u.test(text) && !/[?？]/.test(text) && !text.startsWith("#");
}

const GENERIC_WORDS = new Set(
  phrases(`
    sheet; table; data; page; tab; pricing; price; prices; pricelist; list; rates; rate; card; labor; labour; cost; costs; commercial; financial; technical; functional; security; company; organization; organisation; privacy; product; products; infrastructure; questionnaire; questions; question; responses; response; answers; answer; form; matrix; template; requirements; requirement; general; summary; service; services; support; training; overview; proposal; offer; bid; tender; rfp; rfi; rfq; it; ai; and; the; of; for; schedule; section; part; annex; appendix; attachment; lot; profile; info; information; compliance; case; specific; accessibility; consulting; evaluation; risk; hr; legal; finance; operations; references; reference; experience; technology; professional; market; quality; quote; quotation; rating; vendor; supplier; bidder; details; detail; documentation; start; here;
    trang; tính; bảng; giá; báo; câu; hỏi; trả; lời; yêu; cầu; phiếu; kỹ; thuật; thương; mại; chung; nhà; cung; cấp; thầu;
    시트; 질문; 질문지; 답변; 요구사항; 가격; 견적; 견적서; 단가; 회사; 보안; 일반; 기술; 제안; シート; 質問; 質問票; 回答; 価格; 見積; 見積書; 会社; 技術; 提案
  `),
);

/** True for a title that says what a sheet is about and not whose it is ("Pricing", "Sheet1", "Security 2"). */
export function isGenericTitle(title: string): boolean {
  const words = plain(title).split(" ").filter(Boolean);
  return words.every((word) => GENERIC_WORDS.has(word.replace(/\d+$/, "")) || /^[\d.]*$/.test(word));
}
