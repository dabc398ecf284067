/**
 * Questions as tenders ask them, with the criterion a buyer would file them under. Before the vocabulary was widened by what
 * they showed, it knew 130 of the first 148; of 51 more, written afterwards, it knew 41 at first sight: that is nearer to
 * what to expect of a question never seen; written before the vocabulary was looked
 * at.
 */
const LISTS: Readonly<Record<string, string>> = {
  "en experience": `
    Have you handled peak volumes above 10,000 calls a day?
    Describe your knowledge transfer methodology
    Minimum staffing on public holidays
    Provide an organisation chart of the delivery team
    Average tenure of team leads
    Who will be our account manager and what is their background?
    Number of years operating contact centres in Asia
    How long has your company provided customer care outsourcing?
    Describe three projects of similar size delivered in the last five years
    How many full-time employees work in your delivery centres?
    What is your average annual attrition rate for agents?
    Which languages can your teams support natively?
    Describe how you would transition the service from our current supplier
    Please provide the CVs of the proposed key personnel
    How do you recruit and train new agents?
    What service levels do you commit to for first response?
    Outline your quality assurance process`,
  "en technology": `
    Uptime of the platform over the last 12 months
    Does your solution expose REST APIs?
    List bots currently deployed for finance processes
    Is the ticketing tool included in your offer?
    Which machine learning models do you run in production?
    Do you use robotic process automation in back-office work? Name the tools.
    Describe your AI roadmap for the next two years
    Can your platform integrate with Salesforce through an API?
    What share of invoices is processed without human touch?
    Which telephony system do you use?
    Describe the architecture of the proposed solution
    Do you offer dashboards with real-time reporting?
    How accurate is your document recognition (OCR)?`,
  "en cost": `
    Penalty for missed service levels
    Minimum monthly commitment
    Invoice currency and payment period
    Are travel expenses included?
    Overtime rate on weekends
    Provide a breakdown of one-time and recurring fees
    What is your fully loaded hourly rate for a tier-1 agent?
    State all set-up and transition fees
    Please describe your payment terms
    How will prices be adjusted over the contract term?
    What discounts apply above 500,000 transactions a year?
    Total cost of ownership over five years
    Are there any charges not included in the rates above?
    Price per processed invoice`,
  "en security": `
    Cyber insurance coverage
    How do you dispose of customer records at contract end?
    Describe your disaster recovery site and RTO/RPO
    PCI DSS level
    When was your last penetration test?
    Is multi-tenant data logically separated?
    Describe physical security at your sites
    Are you ISO/IEC 27001 certified? Please state scope and expiry date
    Have you had a data breach in the last three years?
    How is customer data encrypted in transit and at rest?
    Describe your business continuity plan and when it was last tested
    Do you support single sign-on and multi-factor authentication?
    Are all staff subject to background checks?
    Will you sign a non-disclosure agreement?
    Where will our data be stored?
    How often do third parties test your network for weaknesses?
    Do you hold a SOC 2 Type II report?
    How do you comply with GDPR?
    How are access rights removed when an employee leaves?`,
  "en references": `
    Logos of clients in retail
    Awards won in the last three years
    NPS over the last four quarters
    Describe your experience with customers like us, with contact names
    Please list three clients we may contact
    Provide case studies from the insurance sector
    What is your customer satisfaction score?
    How many active clients do you serve today?
    Name your five largest customers
    What percentage of clients renewed their contract last year?`,
  "en none": `
    Country of incorporation
    Website
    Bank account number
    Date of submission
    Legal name of the company
    Registered office
    Name and e-mail of the contact for this tender
    Tax identification number
    Signature of authorised representative
    Do you have any other remarks?`,
  "vi experience": `
    Số năm kinh nghiệm của trưởng nhóm
    Công ty đã hoạt động trong lĩnh vực BPO bao nhiêu năm?
    Liệt kê các hợp đồng tương tự trong 3 năm gần nhất
    Tổng số nhân viên tổng đài hiện nay
    Tỷ lệ nghỉ việc hằng năm của nhân viên
    Quy trình tuyển dụng và đào tạo nhân sự
    Kế hoạch chuyển giao dịch vụ
    Năng lực đội ngũ quản lý dự án`,
  "vi technology": `
    Mức độ tự động hóa quy trình
    Quý công ty có sử dụng RPA hoặc AI trong xử lý nghiệp vụ không?
    Khả năng tích hợp với hệ thống CRM của chúng tôi
    Mô tả nền tảng công nghệ dự kiến sử dụng
    Chatbot có hỗ trợ tiếng Việt không?
    Độ chính xác của nhận dạng chứng từ (OCR)
    Lộ trình chuyển đổi số`,
  "vi cost": `
    Đơn giá theo giờ ngoài giờ hành chính
    Đơn giá cho mỗi nhân viên một tháng
    Chi phí triển khai ban đầu
    Điều kiện thanh toán
    Chính sách chiết khấu theo khối lượng
    Giá chào đã bao gồm thuế VAT chưa?
    Cơ chế điều chỉnh giá hằng năm`,
  "vi security": `
    Vị trí lưu trữ dữ liệu
    Chứng nhận PCI DSS còn hiệu lực đến khi nào?
    Công ty có chứng chỉ ISO 27001 không? Ngày hết hạn?
    Dữ liệu khách hàng được mã hóa như thế nào?
    Biện pháp bảo vệ dữ liệu cá nhân theo Nghị định 13
    Kế hoạch dự phòng thảm họa
    Trong 3 năm qua có xảy ra sự cố rò rỉ dữ liệu không?
    Nhân viên có ký cam kết bảo mật thông tin không?
    Kiểm soát truy cập vào khu vực làm việc`,
  "vi references": `
    Khách hàng trong ngành ngân hàng
    Danh sách khách hàng tiêu biểu
    Thư xác nhận của khách hàng
    Mức độ hài lòng của khách hàng trong năm qua
    Ba khách hàng có thể liên hệ để tham khảo
    Tỷ lệ khách hàng gia hạn hợp đồng`,
  "vi none": `
    Tên đầy đủ của nhà thầu
    Địa chỉ trụ sở chính
    Người đại diện theo pháp luật
    Mã số thuế
    Email và số điện thoại liên hệ`,
  "ko experience": `
    상담사 평균 근속 기간
    콜센터 운영 경력은 몇 년입니까?
    최근 3년간 유사 사업 수행 실적
    전체 상담사 인원 및 근속 연수
    연간 이직률
    신규 상담사 교육 과정
    업무 인수인계 방안
    투입 예정 인력의 이력`,
  "ko technology": `
    상담 이력 시스템 기능
    RPA 및 AI 활용 현황을 기술해 주십시오
    당사 CRM과의 연동 가능 여부
    챗봇 및 보이스봇 도입 사례
    제안 솔루션의 구성도
    실시간 모니터링 대시보드 제공 여부
    음성인식 정확도`,
  "ko cost": `
    야간 근무 할증 요율
    상담사 1인당 월 단가
    초기 구축 비용
    대금 지급 조건
    물량 증가 시 할인율
    연도별 단가 인상 기준
    부가세 포함 총 금액`,
  "ko security": `
    개인정보 처리 위탁 관리 체계
    ISO 27001 또는 ISMS-P 인증 보유 여부
    고객 개인정보의 암호화 방법
    최근 3년간 개인정보 유출 사고 여부
    재해 발생 시 복구 계획
    출입 통제 및 보안 서약서 징구 여부
    취약점 점검 주기
    접근 권한 관리 절차`,
  "ko references": `
    최근 수상 내역
    주요 고객사 목록
    추천 가능한 고객 3개사
    고객 만족도 조사 결과
    재계약률
    동종 업계 레퍼런스`,
  "ko none": `
    팩스 번호
    회사명
    대표자 성명
    사업자등록번호
    담당자 연락처
    본사 주소`,
  "ja experience": `
    管理者の経験年数
    コールセンター運営の実績年数
    類似案件の実績を記載してください
    従業員数と離職率
    オペレーターの研修体制
    移行計画を説明してください`,
  "ja technology": `
    音声認識エンジン
    RPAやAIの活用状況
    基幹システムとの連携方法
    チャットボットの対応言語
    提案するシステムの構成
    リアルタイムのダッシュボードはありますか`,
  "ja cost": `
    深夜割増料金
    1席あたりの月額料金
    初期費用の内訳
    支払条件
    数量による割引
    見積金額（税抜）`,
  "ja security": `
    プライバシーマークの有無
    ISO 27001の認証を取得していますか
    個人情報の取り扱いと暗号化
    過去3年間の情報漏えい事故の有無
    災害時の事業継続計画
    アクセス権限の管理方法`,
  "ja references": `
    顧客からの評価
    主要取引先の一覧
    同業界での導入事例
    顧客満足度の調査結果`,
  "ja none": `
    電話番号
    会社名
    担当者の連絡先
    本社所在地`,
};

export interface AskedQuestion {
  readonly language: string;
  readonly criterion: string;
  readonly text: string;
}

export const ASKED: readonly AskedQuestion[] = Object.entries(LISTS).flatMap(([key, list]) => {
  const [language = "", criterion = ""] = key.split(" ");
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text) => ({ language, criterion, text }));
});
