import { phrases } from "./phrases";

/** Legal forms, as `plain` writes them, one line for the spellings of each form. They are taken off before names are compared. */
const FORMS = phrases(`
  inc, incorporated;
  corp, corporation;
  co, company, công ty, cty;
  co ltd, co limited, company limited, company ltd, ltd, limited, pty ltd, pty limited, pty, pvt ltd, private limited, pte ltd, pte;
  llc, l l c, pllc, 合同会社;
  llp;
  lp;
  plc;
  gmbh, gmbh & co kg;
  ag;
  kg;
  se;
  bv, b v;
  nv, n v;
  oy, oyj;
  ab;
  as, a s;
  aps;
  sa, s a;
  sas;
  sarl;
  srl, s r l;
  spa, s p a;
  sl;
  sp z o o;
  s r o, sro;
  kft;
  ood;
  doo;
  sdn bhd, bhd;
  lda, ltda, limitada;
  s a de c v, sa de cv, sapi de cv;
  ou, oü;
  uab; sia; ooo; pjsc; zrt; nyrt; hf, ehf; eurl; snc; bvba; ug; ohg; pbc; cic; fze; wll;
  pt, tbk;
  k k, kk, 株式会社, 株;
  jsc, joint stock company, công ty cổ phần, cty cp, ctcp, công ty cp, cp;
  công ty tnhh, công ty trách nhiệm hữu hạn, cty tnhh, tnhh, công ty tnhh mtv, công ty tnhh một thành viên, mtv;
  tập đoàn, tổng công ty;
  주식회사, 주;
  유한회사, 유;
  有限会社
`);

/** Spelling → the form it stands for (the first spelling of its line). */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap((line) => {
    const spellings = line.split(", ");
    return spellings.map((spelling) => [spelling, spellings[0] ?? spelling] as const);
  }),
);

/** Columns that look like a vendor's and are the buyer's own figures or a calculation, as `plain` writes them. */
export const BASELINE_PHRASES = phrases(`
  engineers estimate; engineer estimate; engineering estimate; internal estimate; internal benchmark;
  internal cost; in house; inhouse; in house estimate; our estimate; own estimate; buyers estimate;
  buyer estimate; client estimate; clients estimate; owners estimate; owner estimate;
  architects estimate; independent estimate; cost estimate; government estimate;
  independent government estimate; igce; estimate; budget; budget estimate; approved budget;
  baseline; baseline cost; incumbent baseline; incumbent; current state; current supplier baseline;
  as is; status quo; target; target price; should cost; benchmark; reference price; ceiling price;
  average; avg; mean; median; minimum; maximum; min; max; lowest; highest; total; sum; range;
  variance; difference; delta; std dev; standard deviation; rank; ranking; winner; best; recommendation; recommended; preferred; recommended vendor; recommended supplier; recommended bidder; preferred vendor; preferred supplier; preferred bidder; selected vendor; selected supplier; selected bidder; award; awarded; decision; conclusion; lowest bid;
  low bid; highest bid; average bid; bid average; dự toán; dự toán nội bộ; giá dự toán;
  dự toán gói thầu; giá gói thầu; ước tính; ước tính nội bộ; giá ước tính; ngân sách; giá trần;
  giá kế hoạch; trung bình; bình quân; thấp nhất; cao nhất; hiện trạng; giá tham khảo; nội bộ; tổng;
  tổng cộng; chênh lệch; xếp hạng; kết luận; đề xuất chọn; nhà thầu được chọn; 내부 추정; 내부추정; 내부 추정치; 내부추정치; 내부 견적; 내부견적; 자체 추정; 자체추정; 자체 견적; 예정가격;
  예정 가격; 추정가격; 추정 가격; 기초금액; 설계가; 설계금액; 예산; 예산액; 기준가; 기준 가격; 기준선; 현행; 현재; 평균; 최저; 최고; 최저가; 합계; 순위;
  목표가; 차이; 결론; 추천업체; 선정업체; 予定価格; 予算; 社内見積; 社内見積もり; 自社見積; 概算; 現行; 平均; 最低; 最高; 基準; 合計; 順位
`);

/** Nouns that stand for "some vendor" ("Vendor 1", "Bidder A", "Name of Contractor 3"), as `plain` writes them. */
export const GENERIC_VENDOR_NOUNS = phrases(`
  vendor; supplier; bidder; company; provider; respondent; proponent; offeror; tenderer; contractor;
  firm; candidate; manufacturer; partner; service provider; option; participant; applicant; bid;
  nhà cung cấp; nhà thầu; công ty; nhà sản xuất; ncc; nsx; đối tác; đơn vị; 업체; 공급업체; 공급사; 제안사; 제안업체;
  입찰사; 입찰업체; 회사; 벤더; 협력사; ベンダー; 会社; 業者; 提案者
`);

/** Words around a generic noun that leave it generic ("Name of vendor", "[Supplier name here]"). */
export const PLACEHOLDER_FILLERS = phrases(`
  name; of; the; here; insert; enter; your; please; type; fill; in; tbd; tbc; xxx; xx; x; legal;
  full; tên; nhập; điền; vào; đây; 이름; 명; 입력; 기입; 記入; 名; no; #; number; số
`);
