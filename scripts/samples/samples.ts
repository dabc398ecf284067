import type { WorkbookDraft } from "./draft";
import { longFormat, sheetPerVendor, vendorsInColumns, vendorsInRows } from "./layouts";
import { bpo } from "./tenders/bpo";
import { korean } from "./tenders/korean";
import { vietnamese } from "./tenders/vietnamese";

type Words = Readonly<Record<"en" | "vi" | "ko", string>>;

/** A sample workbook: what the menu says of it, and how it is laid out. */
export interface Sample {
  readonly file: string;
  readonly title: Words;
  readonly description: Words;
  readonly draft: () => WorkbookDraft;
}

export const SAMPLES: readonly Sample[] = [
  {
    file: "bpo-tender.xlsx",
    title: { en: "BPO tender", vi: "Gói thầu BPO", ko: "BPO 입찰" },
    description: {
      en: "8 vendors side by side, 29 questions in sections, prices in dollars and euros on a sheet of their own.",
      vi: "8 nhà cung cấp theo cột, 29 câu hỏi theo nhóm, giá bằng đô la và euro ở trang riêng.",
      ko: "공급업체 8곳이 열로 나란히, 구분별 질문 29개, 달러·유로 가격은 별도 시트.",
    },
    draft: () => vendorsInColumns(bpo),
  },
  {
    file: "bpo-tender-rows.xlsx",
    title: {
      en: "BPO tender, one vendor a row",
      vi: "Gói thầu BPO, mỗi hàng một nhà cung cấp",
      ko: "BPO 입찰, 한 행에 한 업체",
    },
    description: {
      en: "The same tender with vendors in rows and questions across.",
      vi: "Cùng gói thầu, nhà cung cấp theo hàng và câu hỏi theo cột.",
      ko: "같은 입찰이며 업체는 행, 질문은 열입니다.",
    },
    draft: () => vendorsInRows(bpo),
  },
  {
    file: "bpo-tender-sheets.xlsx",
    title: {
      en: "BPO tender, one sheet per vendor",
      vi: "Gói thầu BPO, mỗi nhà cung cấp một trang",
      ko: "BPO 입찰, 업체별 시트",
    },
    description: {
      en: "The same tender as vendors sent it back: headers renamed, a row added.",
      vi: "Cùng gói thầu như các bên gửi lại: đổi tên cột, thêm một hàng.",
      ko: "같은 입찰을 업체가 회신한 형태: 머리글이 바뀌고 행이 추가되었습니다.",
    },
    draft: () => sheetPerVendor(bpo),
  },
  {
    file: "bpo-tender-long.xlsx",
    title: {
      en: "BPO tender, exported list",
      vi: "Gói thầu BPO, danh sách xuất ra",
      ko: "BPO 입찰, 내보낸 목록",
    },
    description: {
      en: "5 vendors and 15 questions of the same tender, one answer a row.",
      vi: "5 nhà cung cấp và 15 câu hỏi của cùng gói thầu, mỗi hàng một câu trả lời.",
      ko: "같은 입찰의 업체 5곳과 질문 15개, 한 행에 답변 하나.",
    },
    draft: () => longFormat(bpo, 5, 15),
  },
  {
    file: "customer-care-vietnamese.xlsx",
    title: {
      en: "Customer care, Vietnamese",
      vi: "Thuê ngoài chăm sóc khách hàng",
      ko: "고객 관리 위탁(베트남어)",
    },
    description: {
      en: "A Vietnamese bank's tender: 6 bidders, prices in tỷ and triệu đồng, an internal estimate.",
      vi: "Gói thầu của một ngân hàng: 6 nhà thầu, giá theo tỷ và triệu đồng, có dự toán nội bộ.",
      ko: "베트남 은행 입찰: 업체 6곳, 동화(tỷ·triệu) 가격, 내부 추정 포함.",
    },
    draft: () => vendorsInColumns(vietnamese),
  },
  {
    file: "contact-centre-korean.xlsx",
    title: { en: "Contact centre, Korean", vi: "Trung tâm khách hàng (tiếng Hàn)", ko: "고객센터 업무 위탁" },
    description: {
      en: "A Korean insurer's tender: 6 bidders, prices in 억 and 만 won, ISMS-P.",
      vi: "Gói thầu của một hãng bảo hiểm Hàn Quốc: 6 nhà thầu, giá theo 억 và 만 won, ISMS-P.",
      ko: "손해보험사 입찰: 업체 6곳, 억·만 원 단위 금액, ISMS-P 인증.",
    },
    draft: () => vendorsInColumns(korean),
  },
];
