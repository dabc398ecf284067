import { phrases } from "../reading/words/phrases";

/** What a question can touch. Encryption is one theme with two signs; the question's words tell which is meant. */
export type Theme =
  | "iso-27001"
  | "encryption"
  | "nda"
  | "service-levels"
  | "kpi-reporting"
  | "subcontracting"
  | "exit-plan"
  | "continuity"
  | "pricing-model"
  | "exclusions"
  | "one-off-costs"
  | "privacy-law"
  | "location"
  | "languages"
  | "turnover-rate"
  | "key-staff";

/**
 * Words by which a question touches a theme, as `plain` writes them. A Latin phrase stands for whole words; one ending in
 * "*" for words that begin with it. Phrases in Hangul, kana or Han characters are found anywhere.
 */
export const THEME_WORDS: Readonly<Record<Theme, readonly string[]>> = {
  "iso-27001": phrases(`
    iso 27001; iso27001; iso iec 27001; iec 27001; 27001; isms; certifications; security certificat*; security certification*; information security certif*; certificates held; which certificat*; quality and security certif*;
    chứng chỉ bảo mật; chứng chỉ an toàn thông tin; chứng chỉ an ninh; các chứng chỉ; chứng nhận bảo mật; chứng nhận an toàn thông tin;
    보안 인증; 보안인증; 정보보호 인증; 정보보호인증; 인증 보유; 인증 현황; 보유 인증; セキュリティ認証; 情報セキュリティ認証; 取得認証; 認証取得
  `),
  encryption: phrases(`
    encrypt*; cryptograph*; tls; ssl; aes; mã hóa; mã hoá; 암호화; 暗号化; 暗号
  `),
  nda: phrases(`
    nda; ndas; non disclosure; nondisclosure; confidentiality agreement*; confidentiality undertaking*; confidentiality clause*; confidentiality obligation*; sign a confidentiality;
    thỏa thuận bảo mật; thoả thuận bảo mật; cam kết bảo mật; thỏa thuận không tiết lộ; thoả thuận không tiết lộ; hợp đồng bảo mật;
    비밀유지; 비밀 유지; 기밀유지; 기밀 유지; 보안서약; 보안 서약; 秘密保持; 機密保持; 守秘義務
  `),
  "service-levels": phrases(`
    sla; slas; service level*; servicelevel*; service credit*; guaranteed availability; guaranteed response; uptime guarantee; availability guarantee; performance guarantee*; response time*; turnaround time*;
    mức dịch vụ; mức độ dịch vụ; cam kết dịch vụ; cam kết chất lượng dịch vụ; thỏa thuận mức dịch vụ; thời gian phản hồi; thời gian xử lý;
    서비스 수준; 서비스수준; 응답 시간; 응답시간; 처리 시간; 처리시간; サービスレベル; サービス水準; 応答時間; 処理時間
  `),
  "kpi-reporting": phrases(`
    kpi*; key performance indicator*; performance report*; performance dashboard*; management report*; management information; service report*; monthly report*; weekly report*; regular report*; periodic report*; reporting frequency; reporting to us; reports do we; operational report*; dashboard*; scorecard*; service review*; governance meeting*; review meeting*; governance model; right to audit; audit right*;
    báo cáo kpi; báo cáo sla; báo cáo hiệu suất; báo cáo định kỳ; báo cáo hàng tháng; báo cáo hàng tuần; báo cáo vận hành; báo cáo thời gian thực; chỉ số hiệu suất; bảng điều khiển; bảng theo dõi; họp giao ban; cơ chế báo cáo; chế độ báo cáo;
    성과 지표; 성과지표; 성과 보고; 성과보고; 정기 보고; 정기보고; 월간 보고; 주간 보고; 보고 체계; 보고체계; 보고 주기; 운영 보고; 대시보드; 거버넌스; 実績報告; 定例報告; 月次報告; 定期報告; 報告体制; 報告頻度; ダッシュボード; 業績指標; 評価指標
  `),
  subcontracting: phrases(`
    subcontract*; sub contract*; subprocessor*; sub processor*; third parties involved; use of third parties; fourth part*; outsource any; outsource part*;
    thầu phụ; nhà thầu phụ; đối tác phụ; bên thứ ba tham gia; thuê lại; bên xử lý phụ;
    재위탁; 재하도급; 하도급; 하청; 협력업체 활용; 再委託; 下請; 外部委託先
  `),
  "exit-plan": phrases(`
    exit plan*; exit management; exit strateg*; exit assistance; exit clause*; exit support; exit process; exit transition; transition out; transition back; reverse transition; step in right*; termination assistance; termination support; handover at the end; hand over at the end; handback; hand back; knowledge transfer back; end of contract; end of the contract; contract end; upon termination; vendor lock in; lock in; return of data; data return; switching to another;
    kế hoạch chấm dứt; khi chấm dứt; chấm dứt hợp đồng; kết thúc hợp đồng; kế hoạch thoát; kế hoạch rút lui; bàn giao lại; chuyển giao ngược; hoàn trả dữ liệu;
    종료 계획; 계약 종료; 계약종료; 출구 전략; 철수 계획; 역이관; 종료 시 이관; 종료 시 인수인계; 해지 시; 契約終了; 終了計画; 出口戦略; 解約時; 撤退計画; 契約満了; データ返却
  `),
  continuity: phrases(`
    business continuity; continuity plan*; continuity management; continuity of service; service continuity; disaster*; bcp; bcdr; bc dr; drp; dr plan; dr site; dr test*; rto; rpo; recovery time; recovery point; failover; backup site; backup location; resilience; pandemic plan; iso 22301;
    kinh doanh liên tục; hoạt động liên tục; thảm họa; thảm hoạ; dự phòng sự cố; thời gian phục hồi; thời gian khôi phục; duy trì hoạt động;
    재해복구; 재해 복구; 재난복구; 재난 복구; 업무 연속성; 업무연속성; 비즈니스 연속성; 사업 연속성; 복구 목표; 이중화; 災害; 事業継続; 復旧時間; 復旧目標; 業務継続; バックアップ拠点
  `),
  "pricing-model": phrases(`
    pricing model*; price model*; commercial model*; pricing structure; price structure; charging model*; billing model*; pricing basis; pricing approach; basis of charg*; pricing mechanism; fee structure; fee model*;
    mô hình giá; mô hình tính giá; cơ chế giá; cơ cấu giá; hình thức tính giá; phương thức tính giá; phương pháp tính giá; cách tính giá; cách tính phí; mô hình tính phí; hình thức hợp đồng;
    과금 방식; 과금방식; 과금 모델; 요금 체계; 요금체계; 가격 모델; 가격 체계; 가격체계; 가격 구조; 단가 체계; 단가 산정; 계약 방식; 料金体系; 価格体系; 価格モデル; 課金方式; 課金体系; 料金モデル; 契約形態
  `),
  exclusions: phrases(`
    exclusion*; excluded; not included; what is included; whats included; all inclusive; everything included; fully inclusive; additional cost*; additional charge*; additional fee*; extra cost*; extra charge*; extra fee*; hidden cost*; hidden fee*; pricing assumptions; price assumptions; commercial assumptions; surcharge*; out of pocket; pass through;
    không bao gồm; chưa bao gồm; đã bao gồm; chi phí phát sinh; phụ phí; phí phát sinh; chi phí bổ sung; chi phí ẩn; chi phí khác; giả định giá;
    제외 항목; 제외사항; 제외 사항; 미포함; 불포함; 추가 비용; 추가비용; 별도 비용; 부대 비용; 부대비용; 할증; 별도 청구; 除外; 含まれない; 追加費用; 追加料金; 別途費用; 諸経費; 割増
  `),
  "one-off-costs": phrases(`
    one off; one time cost*; one time fee*; one time charge*; one time price; setup cost*; setup fee*; setup charge*; set up cost*; set up fee*; set up charge*; implementation cost*; implementation fee*; transition cost*; transition fee*; cost of transition; cost of implementation; cost of setup; cost of set up; onboarding cost*; onboarding fee*; migration cost*; migration fee*; non recurring; mobilisation cost*; mobilization cost*; mobilisation fee*; mobilization fee*;
    phí khởi tạo; chi phí khởi tạo; phí một lần; chi phí một lần; phí thiết lập; chi phí thiết lập; phí triển khai; chi phí triển khai; phí chuyển đổi; chi phí chuyển đổi; chi phí chuyển giao; phí cài đặt;
    초기 구축비; 초기구축비; 구축비; 구축 비용; 초기 비용; 초기비용; 일회성 비용; 1회성 비용; 이행 비용; 전환 비용; 도입 비용; 初期費用; 導入費用; 一時費用; 移行費用; 構築費; 立上げ費用; 立ち上げ費用
  `),
  "privacy-law": phrases(`
    gdpr; pdpl; pdpa; ccpa; cpra; hipaa; pipa; appi; lgpd; data protection; data privacy; privacy law*; privacy regulation*; privacy legislation; personal data; personal information; personally identifiable; pii; decree 13;
    dữ liệu cá nhân; thông tin cá nhân; quyền riêng tư; nghị định 13; bảo vệ dữ liệu;
    개인정보; 정보보호법; 個人情報; プライバシー
  `),
  location: phrases(`
    delivery location*; service location*; delivery model; location of delivery; location of the team; location of staff; location*; onshore; nearshore; offshore; data residency; hosting location; where will; where is the work; where are; where is our data; where our data; where do; and where; from where; from which countr*; from which site*; in which countr*; which countries; time zone*;
    địa điểm; vị trí; nơi cung cấp dịch vụ; nơi lưu trữ; lưu trữ dữ liệu ở; đặt tại đâu; ở đâu; mô hình cung cấp; quốc gia nào; múi giờ;
    수행 장소; 수행장소; 운영 장소; 센터 위치; 운영 거점; 수행 거점; 데이터 저장 위치; 데이터 위치; 저장 위치; 소재 국가; 어디에서; 어디에; 시간대; 運用拠点; 対応拠点; 拠点はどこ; 実施場所; 作業場所; データ保管場所; 保管場所; データ所在; どこで; どこに
  `),
  languages: phrases(`
    language*; multilingual; spoken by; ngôn ngữ; đa ngôn ngữ; tiếng nước ngoài; ngoại ngữ; 지원 언어; 지원언어; 언어; 다국어; 외국어; 対応言語; 言語; 多言語
  `),
  "turnover-rate": phrases(`
    staff turnover; employee turnover; personnel turnover; agent turnover; labour turnover; labor turnover; workforce turnover; turnover rate*; turnover of staff; turnover of employees; turnover of agents; turnover in the team; annual turnover rate; attrition*; staff churn; employee churn; employee retention; staff retention; retention of staff; retention of employees; agent retention;
    nghỉ việc; biến động nhân sự; nhân viên thôi việc; thôi việc; giữ chân nhân viên; giữ chân nhân sự;
    이직률; 이직율; 퇴사율; 퇴직률; 이직; 離職率; 離職; 退職率; 定着率
  `),
  "key-staff": phrases(`
    key personnel; key staff; key people; key person*; key employee*; named team; dedicated team; replacement of staff; replacement of personnel; replace staff; staff replacement; replacement time; substitution of personnel; backup staff; back up staff; continuity of staff; bench strength;
    nhân sự chủ chốt; nhân sự then chốt; thay thế nhân sự; nhân sự thay thế; nhân sự dự phòng; đội ngũ chuyên trách;
    핵심 인력; 핵심인력; 전담 인력; 전담인력; 인력 교체; 인력교체; 대체 인력; 대체인력; 예비 인력; 預備人力; 主要メンバー; 主要要員; 要員交代; 要員の交代; 代替要員; 専任チーム; 専任体制
  `),
};

/** Questions about how a thing that should not be is controlled: there "yes" is the good answer. */
export const CONTROLLED = phrases(`
  consent; approval; approve*; prior written; permission; notify; notification; disclose; list of; control*; audit*; flow down; due diligence; monitor*; responsib*; liab*;
  đồng ý; chấp thuận; phê duyệt; kiểm soát; giám sát; chịu trách nhiệm; 동의; 승인; 관리; 감독; 통제; 책임; 同意; 承諾; 承認; 管理; 監督; 責任
`);

/** Questions that ask whether everything is in the price, instead of what is not. */
export const ASKS_ALL_INCLUDED = phrases(`
  all inclusive; everything included; fully inclusive; all costs included; include all; includes all; all costs; đã bao gồm; bao gồm tất cả; bao gồm toàn bộ; trọn gói; 모두 포함; 모든 비용; 전부 포함; 일체 포함; すべて含; 全て含; 全費用
`);

/** Where encryption works: on what is stored, on what is sent. */
export const AT_REST = phrases(`
  at rest; stored; storage; database*; disk; disks; backups; aes; aes256; luks; bitlocker; tde; lưu trữ; lưu giữ; khi lưu; và lưu; lưu và truyền; cơ sở dữ liệu; ổ đĩa; 저장; 보관; 디스크; 保存; 保管; 格納; ディスク
`);
export const IN_TRANSIT = phrases(`
  in transit; in motion; in flight; end to end; e2e; transmission*; transmitted; transport; transfer; tls; ssl; https; sftp; ipsec; vpn; khi truyền; truyền tải; đường truyền; truyền; 전송; 전 구간; 전구간; 종단간; 종단 간; 통신 구간; 통신구간; 송수신; 通信; 転送; 伝送; 送信
`);

/** A privacy law, by name or as such: what a question about personal data in general does not yet speak of. */
export const PRIVACY_LAWS = phrases(`
  gdpr; general data protection regulation; pdpl; pdpa; pdpd; ccpa; cpra; hipaa; pipa; pipeda; appi; lgpd; privacy law*; privacy regulation*; privacy legislation; data protection law*; data protection regulation*; data protection act; data protection legislation; decree 13; sccs; scc; standard contractual clauses; data processing agreement; dpa; article 28;
  nghị định 13; luật bảo vệ dữ liệu; quy định pháp luật; pháp luật; 개인정보보호법; 개인정보 보호법; 법령; 個人情報保護法; 法令
`);

/** A unit or shape of price: enough of an answer to "which pricing model?". */
export const PRICE_SHAPES = phrases(`
  per fte; per agent; per transaction; per hour; per minute; per call; per unit; per month; per ticket; per invoice; per seat; per user; hybrid; fixed; outcome; gain share; flat fee; subscription; base fee; volume tier*; tiered; unit price*; retainer;
  cố định; trọn gói; kết hợp; theo giao dịch; theo nhân sự; theo đầu người; theo sản lượng; theo khối lượng; theo giờ; theo tháng; 고정; 정액; 혼합; 건당; 인당; 석당; 월정액; 종량; 성과; 固定; 定額; 従量; 件数; 人月; 月額; 成果; 併用
`);
