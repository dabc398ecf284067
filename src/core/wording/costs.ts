const FORMULA_EN =
  "{formula, select, lowest_price {lowest price ÷ price} qcbs {QCBS} linear_bounds {linear between bounds} linear_bids {linear between bids} mean {around the average price} log {logarithmic} other {Korean negotiated contract}}";
const FORMULA_VI =
  "{formula, select, lowest_price {giá thấp nhất ÷ giá} qcbs {QCBS} linear_bounds {tuyến tính giữa hai mức do bên mời thầu đặt} linear_bids {tuyến tính giữa các giá chào} mean {quanh giá trung bình} log {logarit} other {hợp đồng đàm phán Hàn Quốc}}";
const FORMULA_KO =
  "{formula, select, lowest_price {최저가 ÷ 가격} qcbs {QCBS} linear_bounds {기준값 사이 선형} linear_bids {입찰가 사이 선형} mean {평균가 기준} log {로그} other {한국 협상계약}}";
const MONEY = "{currency, select, _ {} other {{currency} }}";
const TERM_EN = "over {years, plural, one {# year} other {# years}}";
const TERM_VI = "trong {years, number} năm";
const TERM_KO = "{years, number}년간";

/** What prices come to and why they score so. The words of RFP Costs itself are in `costs-sheet`. */
export const costs = {
  en: {
    "cost.no-price": "No price was given.",
    "cost.unread": "No price could be read.",
    "cost.negative": "The amount is negative: a deduction, if the total allows one.",
    "cost.rule": `${FORMULA_EN}; totals ${TERM_EN}, lowest ${MONEY}{lowest, number}`,
    "cost.rule-none": `${FORMULA_EN}; no totals ${TERM_EN} that can be compared{currency, select, _ {} other { in {currency}}}`,
    "cost.read": `${MONEY}{amount, number} ${TERM_EN}`,
    "cost.why.lowest": `${MONEY}{price, number} ${TERM_EN}: the lowest of {count, plural, one {# total} other {# totals}} that can be compared.`,
    "cost.why.ratio": `The lowest total, ${MONEY}{lowest, number} ${TERM_EN}, is {points, number}% of this one ({price, number}).`,
    "cost.why.bounds": `${MONEY}{price, number} ${TERM_EN}: {points, number} points between {worst, number} (none) and {best, number} (full points).`,
    "cost.why.formula": `${MONEY}{price, number} ${TERM_EN} is {points, number} points by the formula “${FORMULA_EN}”: {count, plural, one {# total} other {# totals}} from {lowest, number} to {highest, number}, on average {mean, number}.`,
    "cost.why.disqualified": `${MONEY}{price, number} ${TERM_EN} is {points, number} points by the formula “${FORMULA_EN}”. The vendor does not meet a must-have, so its price sets no benchmark for the others.`,
    "cost.why.amount": "A price is missing: see the price lines.",
    "cost.why.unit": "“{what}” does not say what its price is for: please choose a unit.",
    "cost.why.rate":
      "“{what}” is in {currency}: without an exchange rate it cannot be compared. Please type one.",
    "cost.why.volume":
      "“{what}” is priced per person, piece or transaction and most other prices are not, or the other way round: please say how many.",
    "cost.why.term": "“{what}” cannot be counted over the term: please check term, discount and increase.",
    "cost.why.none": "No price line counts towards this total.",
    "cost.why.elsewhere": "All its price lines count towards another total, or towards none.",
    "cost.why.no-benchmark":
      "No bid that meets every must-have has a price, so there is nothing to compare with.",
    "cost.why.settings": `The formula “${FORMULA_EN}” needs figures that nobody has set.`,
    "cost.doubt.assumed": `Stated for another period or unit than the others; compared by its total ${TERM_EN}. Please check unit and quantity.`,
  },
  vi: {
    "cost.no-price": "Không có giá nào được đưa ra.",
    "cost.unread": "Không đọc được giá.",
    "cost.negative": "Số tiền âm: là khoản giảm trừ, nếu tổng giá cho phép.",
    "cost.rule": `${FORMULA_VI}; tổng giá ${TERM_VI}, thấp nhất ${MONEY}{lowest, number}`,
    "cost.rule-none": `${FORMULA_VI}; không có tổng giá ${TERM_VI} nào so sánh được{currency, select, _ {} other { bằng {currency}}}`,
    "cost.read": `${MONEY}{amount, number} ${TERM_VI}`,
    "cost.why.lowest": `${MONEY}{price, number} ${TERM_VI}: thấp nhất trong {count, number} tổng giá so sánh được.`,
    "cost.why.ratio": `Tổng giá thấp nhất, ${MONEY}{lowest, number} ${TERM_VI}, bằng {points, number}% tổng giá này ({price, number}).`,
    "cost.why.bounds": `${MONEY}{price, number} ${TERM_VI}: {points, number} điểm giữa {worst, number} (không điểm) và {best, number} (điểm tối đa).`,
    "cost.why.formula": `${MONEY}{price, number} ${TERM_VI} được {points, number} điểm theo công thức “${FORMULA_VI}”: {count, number} tổng giá từ {lowest, number} đến {highest, number}, trung bình {mean, number}.`,
    "cost.why.disqualified": `${MONEY}{price, number} ${TERM_VI} được {points, number} điểm theo công thức “${FORMULA_VI}”. Nhà cung cấp không đáp ứng một điều kiện bắt buộc nên giá của họ không làm mốc so sánh cho bên khác.`,
    "cost.why.amount": "Thiếu một mức giá: xem các dòng giá.",
    "cost.why.unit": "“{what}” không nêu giá tính theo gì: vui lòng chọn đơn vị.",
    "cost.why.rate":
      "“{what}” tính bằng {currency}: không có tỷ giá thì không so sánh được. Vui lòng nhập tỷ giá.",
    "cost.why.volume":
      "“{what}” tính theo người, đơn vị hoặc giao dịch còn đa số giá khác thì không, hoặc ngược lại: vui lòng nêu số lượng.",
    "cost.why.term":
      "Không tính được “{what}” cho cả thời hạn: vui lòng kiểm tra thời hạn, tỷ lệ chiết khấu và mức tăng.",
    "cost.why.none": "Không có dòng giá nào được tính vào tổng này.",
    "cost.why.elsewhere": "Mọi dòng giá của câu này được tính vào tổng khác, hoặc không tính vào đâu.",
    "cost.why.no-benchmark":
      "Không hồ sơ nào đáp ứng mọi điều kiện bắt buộc mà có giá, nên không có gì để so sánh.",
    "cost.why.settings": `Công thức “${FORMULA_VI}” cần những con số chưa ai đặt.`,
    "cost.doubt.assumed": `Giá tính theo kỳ hoặc đơn vị khác với các giá còn lại; đã so sánh bằng tổng giá ${TERM_VI}. Vui lòng kiểm tra đơn vị và số lượng.`,
  },
  ko: {
    "cost.no-price": "가격이 제시되지 않았습니다.",
    "cost.unread": "가격을 읽을 수 없습니다.",
    "cost.negative": "금액이 음수입니다. 합계에서 허용하면 공제로 계산합니다.",
    "cost.rule": `${FORMULA_KO}; ${TERM_KO} 합계, 최저 ${MONEY}{lowest, number}`,
    "cost.rule-none": `${FORMULA_KO}; 비교할 수 있는 ${TERM_KO} 합계가 없습니다{currency, select, _ {} other { ({currency})}}`,
    "cost.read": `${TERM_KO} ${MONEY}{amount, number}`,
    "cost.why.lowest": `${TERM_KO} ${MONEY}{price, number}: 비교할 수 있는 합계 {count, number}개 중 가장 낮습니다.`,
    "cost.why.ratio": `${TERM_KO} 최저 합계 ${MONEY}{lowest, number}은(는) 이 합계({price, number})의 {points, number}%입니다.`,
    "cost.why.bounds": `${TERM_KO} ${MONEY}{price, number}: {worst, number}(0점)과 {best, number}(만점) 사이에서 {points, number}점입니다.`,
    "cost.why.formula": `${TERM_KO} ${MONEY}{price, number}은(는) “${FORMULA_KO}” 공식으로 {points, number}점입니다. 합계 {count, number}개, 최저 {lowest, number}, 최고 {highest, number}, 평균 {mean, number}.`,
    "cost.why.disqualified": `${TERM_KO} ${MONEY}{price, number}은(는) “${FORMULA_KO}” 공식으로 {points, number}점입니다. 이 업체는 필수 요건을 충족하지 못해 다른 업체의 비교 기준이 되지 않습니다.`,
    "cost.why.amount": "빠진 가격이 있습니다. 가격 항목을 확인하세요.",
    "cost.why.unit": "“{what}”의 가격이 무엇을 기준으로 하는지 나와 있지 않습니다. 단위를 선택하세요.",
    "cost.why.rate": "“{what}”은(는) {currency} 기준이라 환율 없이는 비교할 수 없습니다. 환율을 입력하세요.",
    "cost.why.volume":
      "“{what}”은(는) 인원·개수·거래 단위 가격인데 다른 가격은 대부분 그렇지 않거나 그 반대입니다. 수량을 입력하세요.",
    "cost.why.term": "“{what}”을(를) 계약 기간 전체로 계산할 수 없습니다. 기간, 할인율, 인상률을 확인하세요.",
    "cost.why.none": "이 합계에 포함되는 가격 항목이 없습니다.",
    "cost.why.elsewhere": "이 질문의 가격 항목은 모두 다른 합계에 포함되거나 어디에도 포함되지 않습니다.",
    "cost.why.no-benchmark":
      "모든 필수 요건을 충족하는 입찰 중 가격이 있는 것이 없어 비교할 기준이 없습니다.",
    "cost.why.settings": `“${FORMULA_KO}” 공식에 필요한 값이 설정되지 않았습니다.`,
    "cost.doubt.assumed": `다른 가격과 기간이나 단위가 달라 ${TERM_KO} 합계로 비교했습니다. 단위와 수량을 확인하세요.`,
  },
} as const;
