import { phrases } from "./phrases";

/** What the header of a column (or the label of a row) says its cells are. */
export type ColumnRole =
  | "id"
  | "question"
  | "section"
  | "weight"
  | "vendor"
  | "answer"
  | "note"
  | "unit-price"
  | "line-total"
  | "basis"
  | "quantity"
  | "score"
  | "buyer";

/** Phrases as `plain` writes them. A header of a few words that is, begins with or ends with one of them has that role. */
export const ROLE_PHRASES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: phrases(`
    no; nr; #; id; ref; ref no; ref #; reference no; item no; item #; item number; question id;
    question no; question #; q; q no; q #; req id; req no; requirement id; line; line no; line item no;
    s no; sl no; sr no; number; control id; cid; cgid; did; new id; code; stt; mã; mã số; số tt;
    mã câu hỏi; mã yêu cầu; số thứ tự; tt; 번호; 순번; 연번; no번호; 문항번호; 항목번호; 番号; 項番; no番号
  `),
  question: phrases(`
    question; questions; requirement; requirements; item description; description; criteria; criterion;
    evaluation criteria; evaluation criterion; item; items; line item; feature; features; capability;
    topic; subject; request; rfp question; rfp item; information requested; what we ask; service;
    service item; role; position; labor category; labour category; aspect; field; attribute; parameter;
    sub category; subcategory; sub criteria; sub criterion; cost item; price item; cost element;
    cost component; fee item; câu hỏi; yêu cầu; nội dung; nội dung yêu cầu; nội dung câu hỏi; hạng mục;
    tiêu chí; tiêu chí đánh giá; nội dung đánh giá; chỉ tiêu; khoản mục; hạng mục chi phí; 질문; 질문 내용;
    질문사항; 문항; 항목; 요구사항; 요구 사항; 평가항목; 평가 항목; 세부항목; 세부 항목; 요청사항; 내용; 비용항목; 비용 항목; 質問; 質問事項; 質問内容; 項目; 要件;
    要求事項; 評価項目
  `),
  section: phrases(`
    section; category; categories; area; domain; group; theme; chapter; part; module; control group;
    control domain; main criterion; main criteria; workstream; schedule; nhóm; phần; mục; lĩnh vực;
    nhóm tiêu chí; phân loại; danh mục; 구분; 분류; 영역; 대분류; 중분류; 부문; 평가부문; 평가 부문; 평가영역; 평가 영역; 区分; 分類;
    カテゴリ; 大項目
  `),
  weight: phrases(`
    weight; weights; weighting; weightage; weight %; points; point; max points; maximum points;
    max score; maximum score; points available; available points; points possible; possible points;
    marks; max marks; relative weight; importance weight; trọng số; tỷ trọng; điểm tối đa; điểm chuẩn;
    thang điểm; trọng số %; 배점; 가중치; 비중; 만점; 配点; 重み; 満点; ウェイト; ウエイト; 重み付け; 가중값; 반영비율; 반영 비율
  `),
  vendor: phrases(`
    alternative; alternatives; phương án; 대안; 代替案;
    vendor; vendors; vendor name; supplier; suppliers; supplier name; bidder; bidders; bidder name;
    company; company name; provider; provider name; service provider; respondent; proponent;
    proponents; offeror; offeror name; tenderer; tenderers; contractor; contractor name;
    name of bidder; name of vendor; name of company; firm; firm name; candidate; partner; manufacturer;
    vendor supplier; nhà cung cấp; nhà thầu; tên nhà thầu; tên nhà cung cấp; công ty; tên công ty;
    đơn vị dự thầu; đơn vị cung cấp; nhà sản xuất; ncc; đối tác; 업체; 업체명; 공급업체; 공급사; 제안사; 제안업체; 입찰사;
    입찰업체; 회사명; 회사; 벤더; 협력사; 참여업체; ベンダー; 会社名; 業者名; 提案者; 提案会社; サプライヤー; 入札者
  `),
  answer: phrases(`
    answer; answers; response; responses; reply; vendor response; vendor responses; vendor answer;
    supplier response; supplier answer; bidder response; bidders response; suppliers response;
    vendors response; your response; your answer; our response; our answer; our reply; proposal;
    proposed; offer; our offer; value; result; compliance; comply; compliant; compliance status;
    status; yes no; y n; response yes no; answer yes no; solution; proposed solution; statement;
    bidder reply; details of response; what we offer; trả lời; câu trả lời; phản hồi; đáp ứng;
    mức độ đáp ứng; trả lời của nhà thầu; trả lời của nhà cung cấp; nội dung trả lời;
    nội dung chào thầu; đề xuất; nội dung đề xuất; phần trả lời; chúng tôi trả lời; 답변; 답변내용; 답변 내용;
    응답; 응답내용; 응답 내용; 제안내용; 제안 내용; 회신; 당사 답변; 업체 답변; 제안사 답변; 回答; 回答内容; 提案内容; 回答欄
  `),
  note: phrases(`
    comment; comments; note; notes; remark; remarks; explanation; additional information;
    additional info; additional comments; details; detail; evidence; justification; clarification;
    clarifications; comments and notes; supporting information; supporting evidence; vendor comment;
    vendor comments; supplier comments; assumptions; elaboration; comments remarks; ghi chú; chú thích;
    diễn giải; giải thích; nhận xét; thuyết minh; bằng chứng; thông tin bổ sung; 비고; 의견; 설명; 참고; 근거;
    상세; 상세내용; 상세 내용; 보충설명; 부가설명; 備考; コメント; 補足; 説明; 根拠
  `),
  "unit-price": phrases(`
    unit price; unit cost; unit rate; price offered; offered price; quoted price; proposed price; price proposed; proposed rate; offered rate; quoted rate; ceiling rate; ceiling price; bid rate; bid price; rate per hour; price per hour; giá chào; đơn giá chào; 제안단가; 제안가격; 견적단가; 提案単価; price per unit; rate; rates; hourly rate; daily rate;
    monthly rate; price unit; đơn giá; giá đơn vị; 단가; 単価
  `),
  "line-total": phrases(`
    total price; line total; total amount; extended price; extended amount; extension; ext price;
    amount; total cost; total; bid amount; item total; annual total; total value; thành tiền; tổng giá;
    tổng tiền; tổng cộng; giá trị; 금액; 합계; 총액; 합계금액; 金額; 合計
  `),
  basis: phrases(`
    unit; units; uom; unit of measure; unit of issue; basis; price basis; pricing basis; currency; per;
    billing unit; đơn vị; đơn vị tính; đvt; tiền tệ; loại tiền; cơ sở tính giá; 단위; 통화; 산정기준; 산정 기준;
    기준; 単位; 通貨
  `),
  quantity: phrases(`
    quantity; qty; estimated quantity; est quantity; est qty; volume; annual volume; estimated volume;
    monthly volume; fte count; number of fte; số lượng; khối lượng; sl; 수량; 물량; 예상물량; 数量
  `),
  score: phrases(`
    score; scores; scoring; evaluator score; evaluation score; rating; points awarded; awarded points;
    points given; weighted score; weighted scores; evaluation; grade; rank; ranking; overall rank; total score; overall score; final score; total points; xếp hạng; thứ hạng; tổng điểm; điểm quy đổi; điểm có trọng số; 순위; 총점; 가중점수; 가중 점수; 환산점수; 順位; 総合点; 加重得点; điểm; điểm đánh giá; chấm điểm; kết quả đánh giá;
    점수; 평가점수; 평점; 得点; 採点; 評価点
  `),
  buyer: phrases(`
    mandatory; mandatory optional; m o; must should; priority; type; question type; response type;
    answer type; response format; expected response; expected answer; guidance; guideline; guidelines; evaluation guidance; scoring guidance; scoring guide;
    instructions; instruction; help; help text; how to answer; owner; buyer comment; buyer notes;
    buyer note; evaluator; evaluator notes; evaluator comments; internal notes; internal comments;
    rationale; control specification; override; importance; default importance; importance override; non negotiable; critical; weighting notes; reason for question; follow up; why we ask; must have; bắt buộc; hướng dẫn; hướng dẫn trả lời;
    mức độ ưu tiên; loại; ưu tiên; hình thức trả lời; người đánh giá; 필수; 필수여부; 필수 여부; 우선순위; 작성방법;
    작성 방법; 작성요령; 유형; 안내; 평가위원; 必須; 優先度; 記入方法; 種別
  `),
};

/** Headers of a first column that names products or services, each of them a vendor's: weaker than "Vendor". */
export const VENDOR_LIKE_HEADS = phrases(`
  service; services; product; products; tool; tools; solution; solutions; platform; name; brand;
  vpn service; agency; tên; sản phẩm; dịch vụ; 이름; 제품; 서비스; 솔루션; 名称; 製品
`);

/** Headers of columns in which an answer is given by a mark ("x" under Yes), as `plain` writes them. */
const MARK_WORDS = {
  Yes: phrases(`
    yes; y; compliant; fully compliant; có; đáp ứng; 예; はい
  `),
  No: phrases(`
    no; n; non compliant; not compliant; không; không đáp ứng; 아니오; 아니요; いいえ
  `),
  Partial: phrases(`
    partial; partially; partially compliant; một phần; đáp ứng một phần; 부분; 일부; 一部
  `),
  "N/A": phrases(`
    n a; na; not applicable; không áp dụng; 해당없음; 해당 없음; 該当なし
  `),
} as const;

export type MarkAnswer = keyof typeof MARK_WORDS;

export const MARK_HEADS: ReadonlyMap<string, MarkAnswer> = new Map(
  (Object.keys(MARK_WORDS) as MarkAnswer[]).flatMap((answer) =>
    MARK_WORDS[answer].map((word) => [word, answer] as const),
  ),
);
