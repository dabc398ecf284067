import type { Language } from "../core/model";

/** The demo page's own words; the pane in it speaks for itself. */
const WORDS = {
  en: {
    sample: "Sample workbook",
    open: "Open .xlsx…",
    download: "Download .xlsx",
    language: "Language",
    formulaBar: "Formula bar",
    nameBox: "Selected cell",
    loading: "Opening the workbook…",
    refused: "Excel would refuse this",
    failed: "This file could not be opened",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    pane: "Task pane",
    sheets: "Sheets",
    choose: "Choose a value",
    note: "A spreadsheet for machines without Excel. The pane on the right is the add-in itself; nothing you open leaves this page.",
  },
  vi: {
    sample: "Sổ tính mẫu",
    open: "Mở .xlsx…",
    download: "Tải .xlsx",
    language: "Ngôn ngữ",
    formulaBar: "Thanh công thức",
    nameBox: "Ô đang chọn",
    loading: "Đang mở sổ tính…",
    refused: "Excel sẽ từ chối giá trị này",
    failed: "Không mở được tệp này",
    zoomIn: "Phóng to",
    zoomOut: "Thu nhỏ",
    pane: "Ngăn tác vụ",
    sheets: "Trang tính",
    choose: "Chọn giá trị",
    note: "Bảng tính cho máy không có Excel. Ngăn bên phải chính là add-in; không có gì bạn mở rời khỏi trang này.",
  },
  ko: {
    sample: "샘플 통합 문서",
    open: ".xlsx 열기…",
    download: ".xlsx 내려받기",
    language: "언어",
    formulaBar: "수식 입력줄",
    nameBox: "선택한 셀",
    loading: "통합 문서를 여는 중…",
    refused: "Excel에서 거부하는 값입니다",
    failed: "이 파일을 열 수 없습니다",
    zoomIn: "확대",
    zoomOut: "축소",
    pane: "작업창",
    sheets: "시트",
    choose: "값 선택",
    note: "Excel이 없는 컴퓨터를 위한 스프레드시트입니다. 오른쪽 작업창이 추가 기능 그 자체이며, 연 파일은 이 페이지를 벗어나지 않습니다.",
  },
} as const satisfies Record<Language, Record<string, string>>;

export type Words = Readonly<Record<keyof (typeof WORDS)["en"], string>>;

export const LANGUAGES: readonly { readonly id: Language; readonly locale: string; readonly name: string }[] =
  [
    { id: "en", locale: "en-US", name: "English" },
    { id: "vi", locale: "vi-VN", name: "Tiếng Việt" },
    { id: "ko", locale: "ko-KR", name: "한국어" },
  ];

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
