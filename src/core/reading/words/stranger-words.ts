import { phrases } from "./phrases";

/** Headers of first columns whose rows are no vendors and no questions, as `plain` writes them. */
export const STRANGER_LABELS: ReadonlySet<string> = new Set(
  phrases(`
    employee; employee id; employee name; employee no; staff; staff name; first name; last name; surname; full name; student; student id; student name; pupil; task; task name; tasks; activity; activities; milestone; action; action item; risk; risk id; risk description; issue; issue id; sku; part number; part no; product code; stock item; asset; asset id; serial number; customer; customer name; customer id; client; client name; order; order id; order no; order number; invoice; invoice no; invoice number; account; account name; gl account; transaction; transaction id; ticket; ticket id; patient; room; region; city; country; state; store; branch; team; department; date; month; year; quarter; week; day; expense; expenses; revenue; income; meeting; event; attendee; player; book; recipe; ingredient; class; grade;
    nhân viên; mã nhân viên; họ tên; họ và tên; sinh viên; học sinh; công việc; nhiệm vụ; rủi ro; mã hàng; tài sản; khách hàng; đơn hàng; hóa đơn; tài khoản; ngày; tháng; phòng ban; khu vực; chi nhánh;
    사원; 사번; 직원; 직원명; 성명; 학생; 학번; 업무; 작업; 할일; 리스크; 품번; 자산; 고객; 고객명; 주문번호; 송장; 계정; 계정과목; 날짜; 일자; 월; 부서; 지역; 지점;
    社員; 社員番号; 氏名; 学生; タスク; 作業; リスク; 品番; 資産; 顧客; 顧客名; 注文番号; 請求書; 勘定科目; 日付; 部署; 地域; 支店
  `),
);

/** Headers of columns that belong to lists of other things: stock, staff, plans, risks, addresses. */
export const STRANGER_COLUMNS: ReadonlySet<string> = new Set(
  phrases(`
    sku; barcode; qty on hand; quantity on hand; stock; in stock; on hand; reorder level; reorder point; reorder quantity; warehouse; shelf; bin; location; department; dept; salary; hire date; start date; end date; birth date; date of birth; first name; last name; title; job title; phone; phone number; telephone; mobile; e mail; email; email address; city; postcode; zip; zip code; address; owner; assignee; assigned to; responsible; start; end; finish; due; due date; deadline; status; progress; % complete; percent complete; % done; duration; predecessor; likelihood; probability; impact; severity; mitigation; mitigation plan; contingency; risk owner; order date; ship date; order no; invoice date; paid; planned; actual; debit; credit; balance; opening balance; closing balance; hours; overtime; attendance; gender; age;
    tồn kho; số lượng tồn; vị trí; kho; phòng ban; lương; ngày vào làm; chức vụ; chức danh; điện thoại; người phụ trách; ngày bắt đầu; ngày kết thúc; hạn; tiến độ; tình trạng; mức độ ảnh hưởng; khả năng xảy ra; dự kiến; thực tế; nợ; có; số dư;
    재고; 재고수량; 창고; 위치; 부서; 급여; 입사일; 직급; 직책; 전화번호; 연락처; 이메일; 담당자; 시작일; 종료일; 마감일; 진행률; 진척률; 상태; 영향도; 발생가능성; 대응방안; 계획; 실적; 차변; 대변; 잔액;
    在庫; 在庫数; 倉庫; 部署; 給与; 入社日; 役職; 電話番号; メール; 担当者; 開始日; 終了日; 期限; 進捗; 進捗率; 状態; 影響度; 発生確率; 対策; 予定; 実績; 借方; 貸方; 残高
  `),
);

/** Labels of a form's fields ("Contact person | Ms. Lan"): rows of particulars, not of vendors. */
export const FORM_FIELDS: ReadonlySet<string> = new Set(
  phrases(`
    product; product name; solution; contact; contact person; contact name; contact email; contact phone; point of contact; name; title; position; address; registered address; city; country; phone; telephone; mobile; fax; e mail; email; website; web site; url; date; date completed; completed on; completed by; submission date; date of submission; due date; version; revision; tax code; tax id; vat number; registration number; duns; signature; signed by; authorised signatory; authorized signatory; prepared by; prepared for; approved by; reference; reference number; rfp number; rfp no; rfp title; tender number; project; project name; currency; validity; validity of offer; offer valid until; buyer; client; department; head office; headquarters; year established; founded; number of employees; legal form; contract no; contract number;
    địa chỉ; người liên hệ; điện thoại; email; mã số thuế; website; ngày; chức vụ; người đại diện; sản phẩm; dự án; gói thầu; hiệu lực báo giá;
    주소; 담당자; 연락처; 전화; 전화번호; 이메일; 홈페이지; 대표자; 대표이사; 사업자등록번호; 제출일; 작성일; 작성자; 제품명; 사업명; 직책; 설립일;
    住所; 担当者; 電話番号; メール; 代表者; 提出日; 作成日; 作成者; 製品名; 案件名; 役職; 設立
  `),
);
