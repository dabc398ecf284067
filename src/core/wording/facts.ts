/** Why an answer should be looked at, and what was read in it. */
export const facts = {
  en: {
    "facts.review.contradiction":
      "The answer says {declared, select, yes {yes} no {no} partial {partly} other {something}}, its note says otherwise",
    "facts.review.typo": "“{quote}” looks mistyped: check the amount",
    "facts.review.separator": "“{quote}” can be read with thousands or with decimals: check the amount",
    "facts.review.currency": "“{quote}” does not say in which currency",
    "facts.review.negative": "“{quote}” is a negative amount",
    "facts.review.expired": "{scheme} has expired ({date})",
    "facts.review.percent": "“{quote}” is out of range for a percentage",
    "facts.review.years": "“{quote}” is out of range for a number of years",
    "facts.review.status": "{scheme} is named, but not whether it is held",
    "facts.review.unsure": "“{quote}” was read, but not for certain",
    "facts.review.unread": "Nothing could be read in this answer: please judge it yourself",
    "facts.review.tooLong": "The cell holds more than {count, number} figures: only the first ones were read",
    "facts.review.noteLimits": "The note seems to limit or deny part of the answer",
    "facts.review.verdict": "It is not certain whether this answer means yes or no",
    "facts.review.errorValue": "The cell shows an Excel error instead of an answer",
  },
  vi: {
    "facts.review.contradiction":
      "Câu trả lời là {declared, select, yes {có} no {không} partial {một phần} other {khác}}, nhưng ghi chú nói ngược lại",
    "facts.review.typo": "“{quote}” có vẻ gõ nhầm: hãy kiểm tra số tiền",
    "facts.review.separator":
      "“{quote}” có thể là phân cách hàng nghìn hoặc phần thập phân: hãy kiểm tra số tiền",
    "facts.review.currency": "“{quote}” không nêu loại tiền tệ",
    "facts.review.negative": "“{quote}” là số tiền âm",
    "facts.review.expired": "{scheme} đã hết hiệu lực ({date})",
    "facts.review.percent": "“{quote}” nằm ngoài khoảng hợp lý của tỷ lệ phần trăm",
    "facts.review.years": "“{quote}” nằm ngoài khoảng hợp lý của số năm",
    "facts.review.status": "Có nhắc đến {scheme} nhưng không nói rõ đã được cấp hay chưa",
    "facts.review.unsure": "Đã đọc “{quote}” nhưng chưa chắc chắn",
    "facts.review.unread": "Không đọc được thông tin nào từ câu trả lời này: hãy tự đánh giá",
    "facts.review.tooLong": "Ô có hơn {count, number} con số: chỉ đọc những số đầu tiên",
    "facts.review.noteLimits": "Ghi chú dường như giới hạn hoặc phủ nhận một phần câu trả lời",
    "facts.review.verdict": "Không chắc câu trả lời này có nghĩa là có hay không",
    "facts.review.errorValue": "Ô hiển thị lỗi Excel thay vì câu trả lời",
  },
  ko: {
    "facts.review.contradiction":
      "답변은 {declared, select, yes {예} no {아니요} partial {부분} other {기타}}인데 비고 내용은 이와 다릅니다",
    "facts.review.typo": "“{quote}”은(는) 오타로 보입니다. 금액을 확인하세요",
    "facts.review.separator":
      "“{quote}”은(는) 천 단위 구분인지 소수점인지 분명하지 않습니다. 금액을 확인하세요",
    "facts.review.currency": "“{quote}”에 통화가 표시되어 있지 않습니다",
    "facts.review.negative": "“{quote}”은(는) 음수 금액입니다",
    "facts.review.expired": "{scheme} 인증이 만료되었습니다({date})",
    "facts.review.percent": "“{quote}”은(는) 백분율의 정상 범위를 벗어났습니다",
    "facts.review.years": "“{quote}”은(는) 연수의 정상 범위를 벗어났습니다",
    "facts.review.status": "{scheme}이(가) 언급되었지만 보유 여부는 알 수 없습니다",
    "facts.review.unsure": "“{quote}”을(를) 읽었지만 확실하지 않습니다",
    "facts.review.unread": "이 답변에서 읽을 수 있는 내용이 없습니다. 직접 판단해 주세요",
    "facts.review.tooLong": "셀에 숫자가 {count, number}개를 넘어 앞부분만 읽었습니다",
    "facts.review.noteLimits": "비고가 답변의 일부를 제한하거나 부정하는 것으로 보입니다",
    "facts.review.verdict": "이 답변이 예인지 아니요인지 분명하지 않습니다",
    "facts.review.errorValue": "셀에 답변 대신 Excel 오류가 표시되어 있습니다",
  },
} as const;
