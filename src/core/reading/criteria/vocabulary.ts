import type { StandardCriterionId } from "../../model";
import { phrases } from "../words/phrases";

/** What a question can be about: a criterion, or the company's particulars, which are never scored. */
export type Topic = StandardCriterionId | "particulars";

/**
 * Phrases as `plain` writes them, strongest first: `strong` settles a question alone, `clear` nearly does, `general`
 * only where nothing else speaks, neither another word nor the section; `hint` only tips the scale. A Latin phrase stands for whole words; one ending in "*" for words that begin with it. Phrases in
 * Hangul, kana or Han characters are found anywhere.
 */
export interface TopicWords {
  readonly strong: readonly string[];
  readonly clear: readonly string[];
  readonly general: readonly string[];
  readonly hint: readonly string[];
}

export const TOPIC_WORDS: Readonly<Record<Topic, TopicWords>> = {
  experience: {
    strong: phrases(`
      number of years; organisation chart; organization chart; org chart; peak volume*; average tenure; 근속; 근속 기간; 근속 연수; 勤続;
      attrition; staff turnover; employee turnover; how long has; how long have; transition plan; transition the service; service transition; service level; service levels; sla; slas; key personnel; cvs; cv; bao nhiêu năm; nghỉ việc; 이직률; 離職率; 이력서; 経歴;
      experience; years of experience; years experience; relevant experience; industry experience; track record; years in business; years in operation; years in the market; years of operation; company history; similar projects; similar contracts; comparable projects; bpo experience; kpo experience; outsourcing experience; domain expertise; past performance; year founded; year established; founded in; minimum years;
      năm kinh nghiệm; kinh nghiệm; hợp đồng tương tự; dự án tương tự; năm thành lập; năng lực kinh nghiệm; thâm niên;
      경력; 업력; 수행 경험; 수행경험; 수행실적; 수행 실적; 유사 사업; 유사사업; 유사 프로젝트; 경험; 설립연도; 설립 연도; 실적; 業務経験; 経験年数; 実績; 設立年; 創業
    `),
    clear: phrases(`
      delivery team; operating since; volumes; calls a day; calls per day; contact centres operated;
      recruit; recruits; recruiting; hire; hiring; new agents; transition; transitions; migrate from; current supplier; first response; quality management; capacity plan*; on shift; operating hours; support hours; 24x7; coverage hours;;
      experience*; expertise; headcount; number of employees;  number of agents; number of fte; total staff; workforce; team size; team leader*; account manager;  key staff;    tenure; seniority; qualifications of staff;  recruitment;  training hours; founded; established; languages supported; language capability; languages; delivery centre*; delivery center*; delivery locations;  knowledge transfer; onboarding; ramp up;   quality assurance; quality score;  annual revenue; turnover; financial stability; capacity; expert*; average handling time; first call resolution; volumes handled; team composition; process knowledge;
      số lượng nhân sự; nhân sự; nhân viên; quy mô nhân sự;  đào tạo; tuyển dụng; ngôn ngữ; năng lực; quy mô; số năm; doanh thu; chuyển giao; chất lượng dịch vụ; mức độ dịch vụ; trung tâm vận hành; chuyên môn; quản lý dự án; đội ngũ;
      인력; 인원; 직원 수; 직원수; 상담사 수;  퇴사율; 교육; 채용; 전문성; 운영 센터; 운영센터; 품질 관리; 품질관리; 품질관리체계; 서비스 수준; 인수인계; 이행 계획; 이행계획; 전환 계획; 매출액; 재무; 지원 언어; 언어; 従業員数; 人員;  研修; 体制; 品質管理; 移行計画; 対応言語; 売上
    `),
    general: phrases(`
      employees; personnel; training; trained; train; trains; staffing; governance; provided; hoạt động; vận hành; 운영; 운영체계; 運営; 運用
    `),
    hint: phrases(`
      contact centre; contact center; contact centres; contact centers; call centre; call center; call centres; call centers;
      years; history; portfolio; staff; team; personnel; operations; industry; sector; size; locations; how long; since;
      lĩnh vực; ngành; thời gian; số lượng; 기간; 규모; 산업; 업계; 조직; 業界; 規模; 期間
    `),
  },
  technology: {
    strong: phrases(`
      straight through; touchless; without human touch; no touch; human in the loop; speech recognition; voice recognition; document recognition; agentic; copilot; smtp; p2p; pptp; openvpn; wireguard; ipv6; nhận dạng; 음성인식; 음성 인식; 문자인식; 音声認識; 文字認識; データ活用;
      rpa; robotic process automation; ai; artificial intelligence; machine learning; genai; generative ai; llm; chatbot*; voicebot*; ocr; intelligent document processing; idp; automation*; automate*; bots; technology; technology stack; digital transformation; api; apis; integration*; crm; tech stack; natural language processing; speech analytics; innovation roadmap; uipath; blue prism; automation anywhere;
      tự động hóa; tự động hoá; trí tuệ nhân tạo; công nghệ; chuyển đổi số; học máy; tích hợp; nền tảng; trợ lý ảo; phần mềm;
      인공지능; 자동화; 챗봇; 보이스봇; 음성봇; 기술; 시스템 연동; 연동; 머신러닝; 디지털 전환; 생성형; 인공 지능; 自動化; 人工知能; 技術; システム連携; 連携; チャットボット; 機械学習; 生成ai
    `),
    clear: phrases(`
      platform*;    cloud;  architecture; workflow*; dashboard*; real time reporting; analytics; digital*; innovation; data extraction; accuracy of; straight through processing; omnichannel; telephony; acd; ivr; machine translation; product roadmap; scalab*; mobile app; user interface; uptime; availability of the platform; bandwidth; protocol*; 
         phân tích dữ liệu; báo cáo thời gian thực; đổi mới; kỹ thuật;  tổng đài; bảng điều khiển; số hóa;
      플랫폼;    클라우드; 대시보드; 분석; 혁신; 아키텍처;  プラットフォーム;  基盤;  クラウド; 分析; ダッシュボード
    `),
    general: phrases(`
      software; tool*; system*; infrastructure; servers; network*; application*; environment*; components; browser*; mobile; hosted; hosting; availability; connections; web portal; hệ thống; hạ tầng; công cụ; giải pháp; ứng dụng; 솔루션; 시스템; 인프라; 프로그램; 소프트웨어; システム; ツール; アプリ; ソフト
    `),
    hint: phrases(`
      technical*; feature*; functional*; configuration; data quality; accuracy; kỹ thuật số; dữ liệu; 기능; 데이터; 정확도; 機能; 精度
    `),
  },
  cost: {
    strong: phrases(`
      penalt*; minimum commitment; minimum monthly; minimum charge*; minimum volume*; overtime; phạt; 위약금; 違約金; 割増; 할증;
      cost of ownership; total cost of ownership; price list; rate increase*; cost breakdown; chi phí triển khai; tổng chi phí;
      price*; pricing; cost*; fee*; rate per hour; hourly rate; monthly rate; daily rate; rate card; unit price; total price; total cost; total bid; bid price; tco; payment terms; payment; invoicing; discount*; currency; set up fee; setup fee; one off; one time charge; commercial; commercials; indexation; price adjustment; per fte; per transaction; per hour; usd; eur; vnd; krw; gbp; jpy; savings; rate; rates; charges; surcharge*; budget;
      giá; đơn giá; báo giá; chi phí; giá chào; tổng giá; phí; thanh toán; chiết khấu; giảm giá; thành tiền; điều chỉnh giá; tài chính; phí khởi tạo; đồng vnđ; vnđ;
      가격; 비용; 단가; 금액; 견적; 요금; 지급 조건; 지급조건; 대금; 할인; 인건비; 월 이용료; 수수료; 초기 구축비; 구축비; 물가; 원가; 総額; 価格; 費用; 料金; 単価; 金額; 見積; 支払; 割引; 初期費用; 月額; コスト
    `),
    clear: phrases(`
      billing; payable; expense*; financial offer; financial proposal; overtime; refund*; free trial; minimum commitment; volume tier*; exchange rate; inflation; penalt*; service credit*; $ month; value for money;
      ngân sách; thuế; vat; khối lượng tối thiểu; tỷ giá; phạt; 부가세; 예산; 환율; 위약금; 최소 물량; 최소물량; 할증; 정산; 予算; 消費税; 為替; 違約金; 返金
    `),
    general: phrases(`
      expenses; invoices; financial; tài chính kế toán; 경비; 経費
    `),
    hint: phrases(`
      $; invoice*;  monthly; per month; per year; term; hợp đồng; hàng tháng; 월; 연간; 年間; 契約期間; 계약 기간; 계약기간; contract term; `),
  },
  security: {
    strong: phrases(`
      プライバシーマーク; pマーク; privacymark; privacy mark; dispose of; disposal; destruction of data; return of data; cyber insurance; exit of data; tiêu hủy; 폐기; 廃棄; 消去;
      non disclosure; non disclosure agreement; non disclosure agreements; confidentiality agreement; disaster; disasters; data loss; anti malware; antivirus; anti virus; intrusion; intrusions; unauthorized; unauthorised; least privilege; privileged access; deprovision*; source code access; tenant isolation; data isolation; api key; api keys; encryption key*; key management; background screening; background verification; hardening; hardened; patch*; subpoena*; backed up; access rights; access restriction*; user access; ip address; dns requests; tracker*; trackers; surveillance; data stored; data be stored; data is stored; data storage location; data location; sanitiz*; secure disposal; asset inventory; inventory of assets; critical assets; segregat*; logged; rogue; attest*; test your network; penetration; thảm họa; an toàn dữ liệu; quyền truy cập; 보안 서약서; 접근 권한; 출입 통제; 출입통제; 권한 관리; アクセス権限; 権限管理; 災害; 情報セキュリティ; 不正アクセス;
      security; information security; cyber*; iso 27001; iso iec 27001; iso27001; iso 27701; iso 22301; iso 27017; iso 27018; soc 2; soc2; soc 1; pci dss; pci; gdpr; hipaa; encrypt*; penetration test*; data protection; data privacy; privacy; personal data; data breach*; breach*; incident response; isms; isms p; nda; confidentiality; access control; vulnerabilit*; firewall; business continuity; disaster recovery; bcp; drp; data retention; logging; certification*; certificate*; certified; compliance; audit*; multi factor authentication; mfa; data residency; dpo; data protection officer; pdpl; clean desk; malware; hitrust; fedramp; cookies; background check*; backup*;
      bảo mật; an toàn thông tin; an ninh; an ninh mạng; mã hóa; mã hoá; dữ liệu cá nhân; chứng chỉ; chứng nhận; quyền riêng tư; sự cố; khôi phục thảm họa; khắc phục thảm họa; kinh doanh liên tục; hoạt động liên tục; kiểm thử xâm nhập; bảo vệ dữ liệu; nghị định 13; kiểm soát truy cập; rò rỉ; sao lưu; tuân thủ; lưu trữ dữ liệu;
      보안; 정보보호; 정보 보호; 개인정보; 암호화; 인증; 침해; 모의해킹; 모의 해킹; 재해복구; 재해 복구; 업무 연속성; 업무연속성; 비밀유지; 접근통제; 접근 통제; 백업; 취약점; 유출; 감사; 망분리; 情報保護; セキュリティ; 個人情報; 暗号化; 認証; 認証取得; 漏えい; 漏洩; 災害復旧; 事業継続; 秘密保持; アクセス制御; 脆弱性; 監査; バックアップ
    `),
    clear: phrases(`
      breach notification; weaknesses; awareness; disciplinary; sanction policy; termination; terminated; leaves; leavers; agreements; regulatory; regulation*; laws; legal requirements; identity; identities; credentials; entitlement*; authorized; authorised; privileges; restrict*; retention policy; recover data; failure or data loss; cryptograph*; time service; clock; wireless; segmentation; hypervisor*; vulnerable; code analysis; security defects; e discovery; forensic*; exiting the service; timestamps; anonymous; third party agreements; supply chain; data integrity; tamper*; bí mật; giám sát; 통제; 서약서; 침입; 不正; 情報漏えい; 監視;
      iso 9001; iso*; cobit*; nist*; gapp; bits; sp800*; sp 800*; ccm; itar; ferpa; risk management; continuity; recovery; secure*; authentication; authorization; sso; single sign on; data center*; data centre*; physical access; jurisdiction; law enforcement; policies and procedures; subprocessor*; sub processor*; insurance; rto; rpo; warrant canary; pgp; handshake; ssl; tls;
      rủi ro; quản lý rủi ro; truy cập; phục hồi; bảo hiểm; tiêu chuẩn; 위험; 리스크; 접근; 복구; 표준; 규정; 법규; 준수; リスク; 復旧; 準拠; 法令; 保険
    `),
    general: phrases(`
      access; protection; protected; protect; data; policies and procedures; controls; truy cập; dữ liệu; 데이터; データ
    `),
    hint: phrases(
      `control*; policy; policies; risk*; standard*; chính sách; quy trình; 정책; 通제; 方針; 規程; 통제`,
    ),
  },
  references: {
    strong: phrases(`
      clients we may contact; customers we may contact; may contact; largest customers; largest clients; active clients; named customers; three clients; three customers; contact for reference; renewed; liên hệ để tham khảo; để tham khảo; 추천 가능; 고객 추천; 고객 만족도;
      reference*; client reference*; customer reference*; referees; case stud*; testimonial*; client list; customer list; number of clients; client satisfaction; customer satisfaction; csat; nps; net promoter score; reference clients; named clients; existing clients; existing customers; success stor*; customer feedback; client retention; retention rate;
      khách hàng tham chiếu; tham chiếu; khách hàng tiêu biểu; khách hàng hiện tại; sự hài lòng của khách hàng; mức độ hài lòng; hài lòng; thư xác nhận; dự án tiêu biểu; danh sách khách hàng; thư giới thiệu;
      레퍼런스; 고객사; 고객 만족; 고객만족; 만족도; 추천서; 참조처; 구축 사례; 구축사례; 사례; 대표 고객; 재계약률; 재계약율; 거래처; 導入事例; 顧客満足; 事例; 主要顧客; 取引先; 推薦; リファレンス; 照会先
    `),
    clear: phrases(`
      clients; customers; awards; award; recognition; analyst rating*; rating*; retention; satisfaction; renewal rate; references check; contract renewals;
      khách hàng; giải thưởng; gia hạn; đánh giá của khách hàng; 고객; 수상; 평판; 유지율; 顧客; 受賞; 評判; 継続率
    `),
    general: phrases(`
      partners; feedback; đối tác; 협력사; 評価
    `),
    hint: phrases(`client; customer; reputation; uy tín; 平価`),
  },
  particulars: {
    strong: phrases(`
      company name; legal name; name of company; name of vendor; vendor name; supplier name; name of bidder; bidder name; registered address; address; contact person; contact; contact name; contact details; point of contact; e mail; email; email address; phone; phone number; telephone; fax;   url; tax code; tax id; vat number; registration number; company registration; duns; legal representative; authorised signatory; authorized signatory; signature; date of submission; submission date; date completed; job title; headquarters; head office; hq location; country of registration; ownership; legal form; parent company; solution name; solution provider name;
      tên công ty; tên nhà thầu; tên doanh nghiệp; địa chỉ; người liên hệ; liên hệ; điện thoại; số điện thoại; thư điện tử; mã số thuế; người đại diện; người đại diện theo pháp luật; trụ sở; trụ sở chính; đăng ký kinh doanh; đại diện pháp luật;
      회사명; 업체명; 상호; 주소; 담당자; 연락처; 전화번호; 전화; 이메일; 홈페이지; 사업자등록번호; 사업자 등록번호; 대표자; 본사; 본사 소재지; 소재지; 대표이사; 제출일; 会社名; 住所; 担当者; 連絡先; 電話番号; メール; 代表者; 本社; 所在地
    `),
    clear: phrases(`
      website; web site; homepage;
      based in; country; company profile; company overview; general information; introduction; stock exchange; thông tin chung; giới thiệu; quốc gia; 일반 사항; 일반사항; 회사 개요; 회사개요; 일반현황; 会社概要; 基本情報; 一般情報; company information; company details; thông tin công ty; thông tin nhà thầu; 회사 정보; 회사정보
    `),
    general: phrases(`
      applicant; profile; 신청자; 応募者
    `),
    hint: phrases(`name; title; date`),
  },
};
