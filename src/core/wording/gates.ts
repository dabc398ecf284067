/** Must-haves: what they are called, what was found and why, and their words on the written sheets. */
export const gates = {
  en: {
    "gate.name.certificate": "{scheme} valid at award",
    "gate.name.answer": "“{question}”: {least, select, partial {at least partly} other {yes}}",
    "gate.name.quality": "Quality (all but cost): points at least",
    "gate.name.budget": "Total cost over the term at most",
    "gate.name.by-hand": "Must-have judged by people",
    "gate.certificate-held":
      "{scheme} is held by the vendor itself{until, select, _ {; no end is stated} other {, valid until {until}}}.",
    "gate.certificate-ends": "{scheme} not in force on {day}: the certificate ends on {until}.",
    "gate.certificate-not":
      "{scheme} is not held: {status, select, in_progress {in progress} planned {only planned} expired {expired} third_party {held by somebody else (a data centre, a supplier)} not_held {the vendor says so} other {the answer does not say whether it is held}}.",
    "gate.certificate-unmentioned": "No answer says anything of {scheme}.",
    "gate.answer":
      "The answer is {verdict, select, yes {yes} partial {partly} other {no}}; asked for is {least, select, partial {at least partly} other {yes}}.",
    "gate.answer-open":
      "{verdict, select, unanswered {Nobody answered: counts as not met.} na {Answered as not applicable: counts as not met until people decide.} other {The answer says neither yes nor no: people must decide.}}",
    "gate.question-gone":
      "The question is not in the responses any more: counts as not met until people decide.",
    "gate.quality": "Quality is {quality, number} points; asked for are {least, number}.",
    "gate.quality-open": "Decided by the weights, on RFP Scorecard.",
    "gate.budget":
      "The total cost is {currency, select, _ {} other {{currency} }}{cost, number}; the ceiling is {ceiling, number}.",
    "gate.cost-unknown": "No total cost to compare: a price is missing or cannot be read. Counts as not met.",
    "gate.by-hand":
      "{verdict, select, pass {Judged as met} other {Judged as not met}}{who, select, _ {} other { by {who}}}{why, select, _ {; no reason given.} other {: {why}}}",
    "gate.by-hand-open": "Not judged yet: counts as not met.",
    "gate.suggested.marked": "The workbook marks it: “{mark}”.",
    "gate.suggested.asked": "The workbook asks for {scheme}.",
    "report.ranking.waived": "pass ({count} waived)",
    "report.ranking.fails-unread": "fails: an unreadable word",
    "report.ranking.fails-several": "fails {count}: {gate}, …",
    "report.gates.why": "Why →",
    "report.gates.id": "Id",
    "report.gates.as-written": "As written",
    "report.gates.title": "Must-haves: what was found",
    "report.gates.hint":
      "Decide on RFP Scorecard (pass, fail, waived). A must-have deleted there comes back with the next report; take it away in the pane or on RFP Reading.",
    "report.gates.none": "No must-have is set.",
    "report.gates.must-have": "Must-have",
    "report.gates.vendor": "Vendor",
    "report.gates.quote": "The vendor’s words",
    "report.gates.why-heading": "What was found, and why",
    "report.gates.found": "Found",
    "report.gates.in-use": "In use",
    "report.gates.unknown": "unknown: counts as fail",
    "report.gates.live": "see RFP Scorecard",
    "report.gates.reason": "Reason",
    "report.gates.who": "Who",
    "report.gates.when": "When",
    "report.refused.gate.title": "Pass, fail or waived",
    "report.refused.gate": "Choose one of the three words of the list.",
    "report.refused.gate-level.title": "A number",
    "report.refused.gate-level":
      "Type a number of 0 or more (for a certificate, the day of the award). Otherwise the last one written counts.",
  },
  vi: {
    "gate.name.certificate": "Có {scheme} còn hiệu lực khi trao thầu",
    "gate.name.answer": "“{question}”: {least, select, partial {ít nhất một phần} other {có}}",
    "gate.name.quality": "Chất lượng (trừ chi phí): tối thiểu",
    "gate.name.budget": "Tổng chi phí cả kỳ hạn tối đa",
    "gate.name.by-hand": "Yêu cầu bắt buộc do người xét",
    "gate.certificate-held":
      "Chính nhà cung cấp có {scheme}{until, select, _ {; không nêu ngày hết hạn} other {, hiệu lực đến {until}}}.",
    "gate.certificate-ends": "{scheme} không còn hiệu lực vào {day}: chứng chỉ hết hạn ngày {until}.",
    "gate.certificate-not":
      "Chưa có {scheme}: {status, select, in_progress {đang thực hiện} planned {mới dự kiến} expired {đã hết hạn} third_party {do bên khác giữ (trung tâm dữ liệu, nhà thầu phụ)} not_held {nhà cung cấp nói vậy} other {câu trả lời không nói rõ đã có hay chưa}}.",
    "gate.certificate-unmentioned": "Không câu trả lời nào nói đến {scheme}.",
    "gate.answer":
      "Câu trả lời là {verdict, select, yes {có} partial {một phần} other {không}}; yêu cầu là {least, select, partial {ít nhất một phần} other {có}}.",
    "gate.answer-open":
      "{verdict, select, unanswered {Không trả lời: tính là không đạt.} na {Trả lời không áp dụng: tính là không đạt cho đến khi có người quyết định.} other {Câu trả lời không rõ có hay không: cần người quyết định.}}",
    "gate.question-gone":
      "Câu hỏi không còn trong phần trả lời: tính là không đạt cho đến khi có người quyết định.",
    "gate.quality": "Chất lượng đạt {quality, number} điểm; yêu cầu {least, number} điểm.",
    "gate.quality-open": "Do trọng số quyết định, xem bảng điểm.",
    "gate.budget":
      "Tổng chi phí là {cost, number}{currency, select, _ {} other { {currency}}}; mức trần là {ceiling, number}.",
    "gate.cost-unknown":
      "Không có tổng chi phí để so sánh: thiếu giá hoặc không đọc được. Tính là không đạt.",
    "gate.by-hand":
      "{verdict, select, pass {Được xét là đạt} other {Bị xét là không đạt}}{who, select, _ {} other {, người xét: {who}}}{why, select, _ {; không nêu lý do.} other {: {why}}}",
    "gate.by-hand-open": "Chưa ai xét: tính là không đạt.",
    "gate.suggested.marked": "Bảng tính đánh dấu: “{mark}”.",
    "gate.suggested.asked": "Bảng tính có hỏi về {scheme}.",
    "report.ranking.waived": "đạt ({count} được miễn)",
    "report.ranking.fails-unread": "không đạt: từ không đọc được",
    "report.ranking.fails-several": "không đạt {count}: {gate}, …",
    "report.gates.why": "Vì sao →",
    "report.gates.id": "Mã",
    "report.gates.as-written": "Lúc ghi",
    "report.gates.title": "Yêu cầu bắt buộc: kết quả xét",
    "report.gates.hint":
      "Quyết định trên bảng điểm (đạt, không đạt, miễn). Dòng yêu cầu bị xóa ở đó sẽ trở lại trong báo cáo sau; muốn bỏ hẳn, hãy bỏ trong ngăn tác vụ hoặc trên trang RFP Cách đọc.",
    "report.gates.none": "Chưa đặt yêu cầu bắt buộc nào.",
    "report.gates.must-have": "Yêu cầu bắt buộc",
    "report.gates.vendor": "Nhà cung cấp",
    "report.gates.quote": "Lời của nhà cung cấp",
    "report.gates.why-heading": "Kết quả và lý do",
    "report.gates.found": "Kết quả",
    "report.gates.in-use": "Đang dùng",
    "report.gates.unknown": "không rõ: tính là không đạt",
    "report.gates.live": "xem bảng điểm",
    "report.gates.reason": "Lý do",
    "report.gates.who": "Người quyết định",
    "report.gates.when": "Ngày",
    "report.refused.gate.title": "Đạt, không đạt hoặc miễn",
    "report.refused.gate": "Hãy chọn một trong ba từ trong danh sách.",
    "report.refused.gate-level.title": "Một con số",
    "report.refused.gate-level":
      "Hãy nhập số từ 0 trở lên (với chứng chỉ là ngày trao thầu). Nếu không, giá trị đã ghi lần trước được dùng.",
  },
  ko: {
    "gate.name.certificate": "낙찰일 기준 {scheme} 유효",
    "gate.name.answer": "“{question}”: {least, select, partial {일부 이상 충족} other {예}}",
    "gate.name.quality": "품질 점수(비용 제외) 최저",
    "gate.name.budget": "계약 기간 총비용 상한",
    "gate.name.by-hand": "사람이 판정하는 필수 요건",
    "gate.certificate-held":
      "업체가 직접 {scheme} 인증을 보유하고 있습니다{until, select, _ {(만료일 언급 없음)} other {(유효 기간 {until}까지)}}.",
    "gate.certificate-ends": "{day} 기준 {scheme} 인증이 유효하지 않습니다. 만료일은 {until}입니다.",
    "gate.certificate-not":
      "{scheme} 미보유: {status, select, in_progress {진행 중} planned {계획만 있음} expired {만료됨} third_party {다른 회사(데이터센터, 협력사)가 보유} not_held {업체가 없다고 답함} other {보유 여부가 답변에 없음}}.",
    "gate.certificate-unmentioned": "{scheme} 인증을 언급한 답변이 없습니다.",
    "gate.answer":
      "답변은 ‘{verdict, select, yes {예} partial {일부} other {아니요}}’이며, 요구 수준은 ‘{least, select, partial {일부 이상} other {예}}’입니다.",
    "gate.answer-open":
      "{verdict, select, unanswered {답변이 없어 미달로 처리합니다.} na {해당 없음으로 답해, 사람이 결정할 때까지 미달로 처리합니다.} other {예인지 아니요인지 알 수 없어 사람이 결정해야 합니다.}}",
    "gate.question-gone": "응답에 더 이상 없는 문항이어서, 사람이 결정할 때까지 미달로 처리합니다.",
    "gate.quality": "품질 점수는 {quality, number}점이고 요구 점수는 {least, number}점입니다.",
    "gate.quality-open": "가중치에 따라 평가표에서 결정됩니다.",
    "gate.budget":
      "총비용은 {currency, select, _ {} other {{currency} }}{cost, number}, 상한은 {ceiling, number}입니다.",
    "gate.cost-unknown": "비교할 총비용이 없습니다. 가격이 없거나 읽을 수 없어 미달로 처리합니다.",
    "gate.by-hand":
      "{verdict, select, pass {충족으로 판정} other {미달로 판정}}{who, select, _ {} other { ({who})}}{why, select, _ {, 사유 없음.} other {: {why}}}",
    "gate.by-hand-open": "아직 판정하지 않아 미달로 처리합니다.",
    "gate.suggested.marked": "통합 문서에 ‘{mark}’ 표시가 있습니다.",
    "gate.suggested.asked": "통합 문서에서 {scheme} 인증을 묻고 있습니다.",
    "report.ranking.waived": "충족 (면제 {count}건)",
    "report.ranking.fails-unread": "미달: 읽을 수 없는 말",
    "report.ranking.fails-several": "미달 {count}건: {gate} 등",
    "report.gates.why": "근거 →",
    "report.gates.id": "번호",
    "report.gates.as-written": "작성 당시",
    "report.gates.title": "필수 요건 판정 결과",
    "report.gates.hint":
      "판정은 평가표에서 바꿉니다(충족, 미달, 면제). 평가표에서 지운 요건은 다음 보고서에 다시 나타나므로, 없애려면 작업창이나 RFP 읽기 결과 시트에서 삭제하세요.",
    "report.gates.none": "설정된 필수 요건이 없습니다.",
    "report.gates.must-have": "필수 요건",
    "report.gates.vendor": "업체",
    "report.gates.quote": "업체의 답변",
    "report.gates.why-heading": "판정과 근거",
    "report.gates.found": "판정",
    "report.gates.in-use": "적용 값",
    "report.gates.unknown": "알 수 없음: 미달 처리",
    "report.gates.live": "평가표 참조",
    "report.gates.reason": "사유",
    "report.gates.who": "결정한 사람",
    "report.gates.when": "날짜",
    "report.refused.gate.title": "충족, 미달 또는 면제",
    "report.refused.gate": "목록의 세 단어 중 하나를 고르세요.",
    "report.refused.gate-level.title": "숫자",
    "report.refused.gate-level":
      "0 이상의 숫자를 입력하세요(인증은 낙찰일). 그렇지 않으면 마지막으로 기록한 값이 쓰입니다.",
  },
} as const;
