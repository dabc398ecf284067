import { BASIS_EN, BASIS_KO, BASIS_VI, MONEY_EN } from "./phrases";

/** What is said about prices: the price rule, price lines and their totals. */
export const prices = {
  en: {
    "rule.lowest-price": `Lowest price ${MONEY_EN}{best, number} ÷ price`,
    "rule.lowest-price-none": "Lowest price ÷ price: no prices that can be compared",
    "rule.counted-in": "Counted in “{total}”",
    "read.money": `${MONEY_EN}{amount, number}${BASIS_EN}`,
    "read.no-price": "no price",
    "read.price-line": "price line",
    "why.counted-in": "This line counts in “{total}”.",
    "why.price-best":
      "The lowest price that can be compared.{rate, select, _ {} other { Converted at {rate}.}}",
    "why.price-ratio": `The lowest price, ${MONEY_EN}{best, number}, is {points, number}% of this one.{rate, select, _ {} other { Converted at {rate}.}}`,
    "why.price-unread": "No price could be read: please enter a score or correct the cell.",
    "why.price-suspect": "“{quote}” looks mistyped, so it is not scored: please check it.",
    "why.price-zero": "A price of zero is not scored by itself: please check it.",
    "why.price-free": "“{quote}” is a price of nothing, and nothing can be set against it: please judge it.",
    "why.price-several":
      "The answer names {count, number} prices; “{quote}” was compared. Please check which one counts.",
    "why.price-from": "“{quote}” is only where the price begins: please check what will be paid.",
    "why.price-basis-unsaid": `The price does not say what it is for; it was compared with the others as a price${BASIS_EN}.`,
    "why.price-negative": "A negative price is not scored: please check it.",
    "why.price-currency":
      "{currency, select, _ {The price names no currency} other {A price in {currency}}} {common, select, _ {while the others name none} other {while the others are in {common}}}: without an exchange rate they cannot be compared.",
    "why.price-period":
      "The price is stated for another period or unit than the others and cannot be compared.",
    "why.price-no-common":
      "The prices are stated in different ways and none is the usual one: they cannot be compared.",
    "total.question": "Total price ({count, plural, one {# line} other {# lines}})",
    "total.sum": `Sum of {count, plural, one {# line} other {# lines}}: ${MONEY_EN}{amount, number}`,
    "total.stated": `Total as stated: ${MONEY_EN}{amount, number}`,
    "total.none": "No total: not every line has a price that can be added",
    "review.total-missing":
      "{count, plural, one {# line has} other {# lines have}} no price (first: {first}).",
    "review.total-unreadable":
      "{count, plural, one {# price cannot} other {# prices cannot}} be read (first: {first}).",
    "review.total-foreign":
      "{count, plural, one {# line is} other {# lines are}} in another currency (first: {first}).",
    "review.total-odd-line":
      "{count, plural, one {# line is} other {# lines are}} zero or negative (first: {first}).",
    "review.total-stated-taken": "The lines cannot be added up, so the stated total {stated} is used.",
    "review.total-differs":
      "The lines add up to {sum, number}, but the stated total is {stated, number} (difference {difference, number}). The sum of the lines is used.",
  },
  vi: {
    "rule.lowest-price": `Giá thấp nhất ${MONEY_EN}{best, number} ÷ giá`,
    "rule.lowest-price-none": "Giá thấp nhất ÷ giá: không có giá nào so sánh được",
    "rule.counted-in": "Đã tính trong “{total}”",
    "read.money": `${MONEY_EN}{amount, number}${BASIS_VI}`,
    "read.no-price": "không có giá",
    "read.price-line": "dòng giá",
    "why.counted-in": "Dòng này được tính trong “{total}”.",
    "why.price-best":
      "Giá thấp nhất trong các giá so sánh được.{rate, select, _ {} other { Quy đổi theo {rate}.}}",
    "why.price-ratio": `Giá thấp nhất, ${MONEY_EN}{best, number}, bằng {points, number}% giá này.{rate, select, _ {} other { Quy đổi theo {rate}.}}`,
    "why.price-unread": "Không đọc được giá: vui lòng nhập điểm hoặc sửa ô.",
    "why.price-suspect": "“{quote}” có vẻ gõ nhầm nên không được chấm điểm: vui lòng kiểm tra.",
    "why.price-zero": "Giá bằng 0 không được tự động chấm điểm: vui lòng kiểm tra.",
    "why.price-free":
      "“{quote}” nghĩa là không tính phí, nên không có tỷ lệ để so sánh: vui lòng tự đánh giá.",
    "why.price-several":
      "Câu trả lời nêu {count, number} mức giá; “{quote}” đã được dùng để so sánh. Vui lòng kiểm tra mức giá nào được tính.",
    "why.price-from": "“{quote}” chỉ là mức giá khởi điểm: vui lòng kiểm tra giá thực tế phải trả.",
    "why.price-basis-unsaid": `Giá không nêu rõ tính theo gì; đã được so sánh với các giá khác như giá${BASIS_VI}.`,
    "why.price-negative": "Giá âm không được chấm điểm: vui lòng kiểm tra.",
    "why.price-currency":
      "{currency, select, _ {Giá này không nêu loại tiền} other {Giá này tính bằng {currency}}} {common, select, _ {còn các giá khác không nêu loại tiền} other {còn các giá khác tính bằng {common}}}: không thể so sánh khi chưa có tỷ giá.",
    "why.price-period": "Giá này tính theo kỳ hoặc đơn vị khác với các giá còn lại nên không so sánh được.",
    "why.price-no-common":
      "Các giá được nêu theo nhiều cách, không cách nào là phổ biến: không so sánh được.",
    "total.question": "Tổng giá ({count, number} dòng)",
    "total.sum": `Tổng của {count, number} dòng: ${MONEY_EN}{amount, number}`,
    "total.stated": `Tổng do nhà cung cấp nêu: ${MONEY_EN}{amount, number}`,
    "total.none": "Không có tổng: không phải dòng nào cũng có giá cộng được",
    "review.total-missing": "{count, number} dòng không có giá (dòng đầu: {first}).",
    "review.total-unreadable": "Không đọc được {count, number} giá (dòng đầu: {first}).",
    "review.total-foreign": "{count, number} dòng dùng loại tiền khác (dòng đầu: {first}).",
    "review.total-odd-line": "{count, number} dòng có giá bằng 0 hoặc âm (dòng đầu: {first}).",
    "review.total-stated-taken": "Không cộng được các dòng nên dùng tổng đã nêu {stated}.",
    "review.total-differs":
      "Các dòng cộng lại là {sum, number}, nhưng tổng đã nêu là {stated, number} (chênh lệch {difference, number}). Tổng của các dòng được dùng.",
  },
  ko: {
    "rule.lowest-price": `최저가 ${MONEY_EN}{best, number} ÷ 가격`,
    "rule.lowest-price-none": "최저가 ÷ 가격: 비교할 수 있는 가격 없음",
    "rule.counted-in": "“{total}”에 포함",
    "read.money": `${MONEY_EN}{amount, number}${BASIS_KO}`,
    "read.no-price": "가격 없음",
    "read.price-line": "가격 항목",
    "why.counted-in": "이 항목은 “{total}”에 포함됩니다.",
    "why.price-best": "비교할 수 있는 가격 중 최저가입니다.{rate, select, _ {} other { 환율 적용: {rate}.}}",
    "why.price-ratio": `최저가 ${MONEY_EN}{best, number}은(는) 이 가격의 {points, number}%입니다.{rate, select, _ {} other { 환율 적용: {rate}.}}`,
    "why.price-unread": "가격을 읽을 수 없습니다. 점수를 입력하거나 셀을 고쳐 주세요.",
    "why.price-suspect": "“{quote}”은(는) 오타로 보여 점수를 매기지 않습니다. 확인해 주세요.",
    "why.price-zero": "0원인 가격은 자동으로 점수를 매기지 않습니다. 확인해 주세요.",
    "why.price-free": "“{quote}”: 비용을 받지 않으므로 비율로 비교할 수 없습니다. 직접 판단해 주세요.",
    "why.price-several":
      "답변에 가격이 {count, number}개 있으며 “{quote}”을(를) 비교에 사용했습니다. 어느 가격이 맞는지 확인해 주세요.",
    "why.price-from": "“{quote}”은(는) 시작 가격입니다. 실제로 지불할 가격을 확인해 주세요.",
    "why.price-basis-unsaid": `가격의 기준이 적혀 있지 않아 다른 가격과 같은 기준${BASIS_KO}으로 비교했습니다. 확인해 주세요.`,
    "why.price-negative": "음수 가격은 점수를 매기지 않습니다. 확인해 주세요.",
    "why.price-currency":
      "{currency, select, _ {이 가격에는 통화가 없고} other {이 가격은 {currency}이고}} {common, select, _ {다른 가격에는 통화가 없어} other {다른 가격은 {common}이어서}} 환율 없이는 비교할 수 없습니다.",
    "why.price-period": "다른 가격과 기간이나 단위가 달라 비교할 수 없습니다.",
    "why.price-no-common": "가격 표시 방식이 제각각이고 공통된 방식이 없어 비교할 수 없습니다.",
    "total.question": "총 가격({count, number}개 항목)",
    "total.sum": `{count, number}개 항목의 합계: ${MONEY_EN}{amount, number}`,
    "total.stated": `기재된 합계: ${MONEY_EN}{amount, number}`,
    "total.none": "합계 없음: 더할 수 없는 가격이 있는 항목이 있습니다",
    "review.total-missing": "{count, number}개 항목에 가격이 없습니다(첫 항목: {first}).",
    "review.total-unreadable": "{count, number}개 가격을 읽을 수 없습니다(첫 항목: {first}).",
    "review.total-foreign": "{count, number}개 항목의 통화가 다릅니다(첫 항목: {first}).",
    "review.total-odd-line": "{count, number}개 항목이 0이거나 음수입니다(첫 항목: {first}).",
    "review.total-stated-taken": "항목을 더할 수 없어 기재된 합계 {stated}을(를) 사용합니다.",
    "review.total-differs":
      "항목의 합은 {sum, number}이지만 기재된 합계는 {stated, number}입니다(차이 {difference, number}). 항목의 합을 사용합니다.",
  },
} as const;
