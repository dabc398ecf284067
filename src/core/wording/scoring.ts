import { MEASURE_EN, MEASURE_KO, MEASURE_VI } from "./measures";

/** What the rules say about themselves, about what they read and why they score so; profiles; price totals. */
export const MONEY_EN = "{currency, select, _ {} other {{currency} }}";
export const STATUS_EN =
  "{status, select, held {held} planned {planned} in_progress {in progress} expired {expired} not_held {not held} third_party {held by somebody else} other {status not stated}}";
export const STATUS_VI =
  "{status, select, held {đã có} planned {dự kiến} in_progress {đang triển khai} expired {đã hết hạn} not_held {chưa có} third_party {do bên thứ ba giữ} other {không nêu tình trạng}}";
export const STATUS_KO =
  "{status, select, held {보유} planned {계획} in_progress {진행 중} expired {만료} not_held {미보유} third_party {제3자 보유} other {상태 미기재}}";
const VERDICT_EN =
  "{verdict, select, yes {yes} partial {partly} no {no} na {not applicable} other {no answer}}";
const VERDICT_VI =
  "{verdict, select, yes {có} partial {một phần} no {không} na {không áp dụng} other {chưa trả lời}}";
const VERDICT_KO = "{verdict, select, yes {예} partial {일부} no {아니요} na {해당 없음} other {무응답}}";
const LEVEL_EN =
  "{level, select, none {none} planned {planned} pilot {pilot} production {in production} other {at scale}}";
const LEVEL_VI =
  "{level, select, none {chưa có} planned {dự kiến} pilot {thử nghiệm} production {đang vận hành} other {quy mô lớn}}";
const LEVEL_KO =
  "{level, select, none {없음} planned {계획} pilot {시범} production {운영 중} other {전사 확대}}";

const BASIS_EN =
  "{per, select, FTE { per FTE} unit { per unit} other {}}{period, select, hour { per hour} day { per day} week { per week} month { per month} year { per year} transaction { per transaction} one_off { once} other {}}";
const BASIS_VI =
  "{per, select, FTE { mỗi FTE} unit { mỗi đơn vị} other {}}{period, select, hour { mỗi giờ} day { mỗi ngày} week { mỗi tuần} month { mỗi tháng} year { mỗi năm} transaction { mỗi giao dịch} one_off { một lần} other {}}";
const BASIS_KO =
  "{per, select, FTE { (FTE당)} unit { (단위당)} other {}}{period, select, hour { (시간당)} day { (일당)} week { (주당)} month { (월)} year { (연)} transaction { (건당)} one_off { (1회)} other {}}";

export const scoring = {
  en: {
    "profile.balanced.name": "Balanced",
    "profile.balanced.why": "No criterion decides alone; price counts a little more than the others.",
    "profile.bpo.name": "BPO",
    "profile.bpo.why": "Outsourced processes are bought for price, volume and smooth running.",
    "profile.kpo.name": "KPO",
    "profile.kpo.why":
      "Knowledge work is bought for expertise and judgement, and the knowledge must be protected.",
    "profile.security-first.name": "Security first",
    "profile.security-first.why":
      "For personal, financial or health data: proof of security outweighs the price.",
    "profile.cost-first.name": "Cost first",
    "profile.cost-first.why":
      "For standard services where most vendors are good enough and the price decides.",

    "rule.verdict": "Yes → 100, partly → 50, no → 0",
    "rule.verdict-reversed": "No → 100, partly → 50, yes → 0",
    "rule.answer-points": "Points per answer: {list}",
    "rule.years": "Years: 0 → 0, {top, number} or more → 100",
    "rule.count-more": "Count: 0 → 0, {top, number} or more → 100",
    "rule.count-less": "Count, fewer is better: 0 → 100, {top, number} → 0",
    "rule.percent-more": "Percent: 0% → 0, 100% → 100",
    "rule.percent-gain": "Percent: 0% → 0, best bid {top, number}% → 100",
    "rule.percent-less": "Percent, less is better: 0% → 100, 100% → 0",
    "rule.rating": "Rating ÷ its scale",
    "rule.maturity": "None 0, planned 25, pilot 50, production 75, at scale 100",
    "rule.certificate": "{schemes}: held 100, in progress 50, planned 25, otherwise 0",
    "rule.certificate-open": "Certificates held: {target, number} or more → 100",
    "rule.given-score": "The buyer’s score ÷ {outOf, number}",
    "rule.number-more": "More is better: {best, number} → 100, 0 → 0",
    "rule.number-less": "Lowest figure {best, number} ÷ figure",
    "rule.time-more": "Longer is better: {best, number} h → 100",
    "rule.time-less": "Shortest time {best, number} h ÷ time",
    "rule.lowest-price": `Lowest price ${MONEY_EN}{best, number} ÷ price`,
    "rule.lowest-price-none": "Lowest price ÷ price: no prices that can be compared",
    "rule.amount": `Amount ÷ highest amount ${MONEY_EN}{best, number}`,
    "rule.amount-none": "Amount ÷ highest amount: no amounts that can be compared",
    "rule.not-scored": "Words only: to be judged by a person",
    "rule.counted-in": "Counted in “{total}”",
    "rule.left-out": "Left out by hand",

    "read.verdict": VERDICT_EN,
    "read.words": "words only",
    "read.left-out": "left out",
    "read.quote": "“{quote}”",
    "read.years": "{value, number} {value, plural, one {year} other {years}}",
    "read.count": `{value, number}${MEASURE_EN}`,
    "read.percent": "{value, number}%",
    "read.rating": "{value, number} of {outOf, number}",
    "read.number": "{value, number}",
    "read.maturity": `${LEVEL_EN}{tools, select, _ {} other { ({tools})}}`,
    "read.certificate": `{scheme}: ${STATUS_EN}`,
    "read.certificates": "{names}: {held, number} of {count, number} held",
    "read.money": `${MONEY_EN}{amount, number}${BASIS_EN}`,
    "read.no-price": "no price",
    "read.price-line": "price line",

    "why.unanswered": "No answer was given.",
    "why.na": "The vendor says this does not apply, so no score is suggested.",
    "why.left-out": "Left out by hand.",
    "why.left-out-by": "Left out by {who}.",
    "why.left-out-because": "Left out by hand: {reason}",
    "why.left-out-by-because": "Left out by {who}: {reason}",
    "why.open-answer": "An answer in words that no rule measures: please judge it.",
    "why.verdict": `The answer says: ${VERDICT_EN}.`,
    "why.answer-points": "You gave “{words}” {points, number} points.",
    "why.no-figure":
      "{what, select, years {No number of years} count {No count} percent {No percentage} rating {No rating} maturity {No state of automation} certificate {No certificate} time {No time} other {No figure}} could be read in the answer: please judge it.",
    "why.years": "{value, number} of the {top, number} years that give full points.",
    "why.count-more": "{value, number}, where {top, number} or more give full points.",
    "why.count-less": "{value, number}, where 0 gives full points and {top, number} none.",
    "why.percent-more": "{value, number}% of a possible 100%.",
    "why.percent-gain": "{value, number}%, where the best bid offers {top, number}%.",
    "why.percent-less": "{value, number}%, where 0% gives full points.",
    "why.rating": "Rated {value, number} of {outOf, number}.",
    "why.rating-outside": "{value, number} does not fit a scale up to {outOf, number}: please check it.",
    "why.given-score": "You scored this {value, number} of {outOf, number}.",
    "why.maturity": `Automation: ${LEVEL_EN}.`,
    "why.maturity-unstated": `The answer says “${VERDICT_EN}” but not how far automation has come.`,
    "why.certificate": `{scheme} is ${STATUS_EN}.`,
    "why.certificates":
      "{held, number} of the {wanted, number} certificates asked for are held{missing, plural, =0 {} other {; # not mentioned}}.",
    "why.certificates-open":
      "{held, number} of {named, number} certificates named are held; {target, number} give full points.",
    "why.certificate-verdict": `The answer to whether {schemes} is held says: ${VERDICT_EN}.`,
    "why.number-more": "{value, number}, where the best bid has {best, number}.",
    "why.number-less": "{value, number}, where the lowest is {best, number}.",
    "why.time-more": "{value, number} hours, where the longest is {best, number}.",
    "why.time-less": "{value, number} hours, where the shortest is {best, number}.",
    "why.negative": "A negative figure is not scored: please check it.",
    "why.counted-in": "This line counts in “{total}”.",
    "why.price-best":
      "The lowest price that can be compared.{rate, select, _ {} other { Converted at {rate}.}}",
    "why.price-ratio": `The lowest price, ${MONEY_EN}{best, number}, is {points, number}% of this one.{rate, select, _ {} other { Converted at {rate}.}}`,
    "why.amount-best": "The highest amount that can be compared.",
    "why.amount-ratio": `{points, number}% of the highest amount, ${MONEY_EN}{best, number}.`,
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
    "profile.balanced.name": "Cân bằng",
    "profile.balanced.why": "Không tiêu chí nào quyết định một mình; giá có trọng số cao hơn một chút.",
    "profile.bpo.name": "BPO",
    "profile.bpo.why": "Thuê ngoài quy trình được mua vì giá, khối lượng và vận hành trôi chảy.",
    "profile.kpo.name": "KPO",
    "profile.kpo.why":
      "Dịch vụ tri thức được mua vì chuyên môn và khả năng phán đoán, và tri thức phải được bảo vệ.",
    "profile.security-first.name": "Ưu tiên bảo mật",
    "profile.security-first.why":
      "Dành cho dữ liệu cá nhân, tài chính hoặc y tế: bằng chứng bảo mật quan trọng hơn giá.",
    "profile.cost-first.name": "Ưu tiên chi phí",
    "profile.cost-first.why":
      "Dành cho dịch vụ tiêu chuẩn, khi đa số nhà cung cấp đều đạt và giá là yếu tố quyết định.",

    "rule.verdict": "Có → 100, một phần → 50, không → 0",
    "rule.verdict-reversed": "Không → 100, một phần → 50, có → 0",
    "rule.answer-points": "Điểm theo câu trả lời: {list}",
    "rule.years": "Số năm: 0 → 0, từ {top, number} trở lên → 100",
    "rule.count-more": "Số lượng: 0 → 0, từ {top, number} trở lên → 100",
    "rule.count-less": "Số lượng, càng ít càng tốt: 0 → 100, {top, number} → 0",
    "rule.percent-more": "Phần trăm: 0% → 0, 100% → 100",
    "rule.percent-gain": "Phần trăm: 0% → 0, mức tốt nhất {top, number}% → 100",
    "rule.percent-less": "Phần trăm, càng thấp càng tốt: 0% → 100, 100% → 0",
    "rule.rating": "Điểm đánh giá ÷ thang điểm",
    "rule.maturity": "Chưa có 0, dự kiến 25, thử nghiệm 50, đang vận hành 75, quy mô lớn 100",
    "rule.certificate": "{schemes}: đã có 100, đang triển khai 50, dự kiến 25, còn lại 0",
    "rule.certificate-open": "Chứng nhận đã có: từ {target, number} trở lên → 100",
    "rule.given-score": "Điểm bên mua đã chấm ÷ {outOf, number}",
    "rule.number-more": "Càng nhiều càng tốt: {best, number} → 100, 0 → 0",
    "rule.number-less": "Con số thấp nhất {best, number} ÷ con số này",
    "rule.time-more": "Càng dài càng tốt: {best, number} giờ → 100",
    "rule.time-less": "Thời gian ngắn nhất {best, number} giờ ÷ thời gian",
    "rule.lowest-price": `Giá thấp nhất ${MONEY_EN}{best, number} ÷ giá`,
    "rule.lowest-price-none": "Giá thấp nhất ÷ giá: không có giá nào so sánh được",
    "rule.amount": `Số tiền ÷ số tiền cao nhất ${MONEY_EN}{best, number}`,
    "rule.amount-none": "Số tiền ÷ số tiền cao nhất: không có số tiền nào so sánh được",
    "rule.not-scored": "Chỉ có lời văn: cần người đánh giá",
    "rule.counted-in": "Đã tính trong “{total}”",
    "rule.left-out": "Đã loại bằng tay",

    "read.verdict": VERDICT_VI,
    "read.words": "chỉ có lời văn",
    "read.left-out": "đã loại",
    "read.quote": "“{quote}”",
    "read.years": "{value, number} năm",
    "read.count": `{value, number}${MEASURE_VI}`,
    "read.percent": "{value, number}%",
    "read.rating": "{value, number} trên {outOf, number}",
    "read.number": "{value, number}",
    "read.maturity": `${LEVEL_VI}{tools, select, _ {} other { ({tools})}}`,
    "read.certificate": `{scheme}: ${STATUS_VI}`,
    "read.certificates": "{names}: đã có {held, number} trong {count, number}",
    "read.money": `${MONEY_EN}{amount, number}${BASIS_VI}`,
    "read.no-price": "không có giá",
    "read.price-line": "dòng giá",

    "why.unanswered": "Chưa có câu trả lời.",
    "why.na": "Nhà cung cấp cho biết mục này không áp dụng, nên không đề xuất điểm.",
    "why.left-out": "Đã loại bằng tay.",
    "why.left-out-by": "{who} đã loại câu trả lời này.",
    "why.left-out-because": "Đã loại bằng tay: {reason}",
    "why.left-out-by-because": "{who} đã loại câu trả lời này: {reason}",
    "why.open-answer": "Câu trả lời bằng lời văn, không quy tắc nào đo được: vui lòng tự đánh giá.",
    "why.verdict": `Câu trả lời là: ${VERDICT_VI}.`,
    "why.answer-points": "Bạn đã cho “{words}” {points, number} điểm.",
    "why.no-figure":
      "Không đọc được {what, select, years {số năm} count {số lượng} percent {tỷ lệ phần trăm} rating {điểm đánh giá} maturity {mức độ tự động hóa} certificate {chứng nhận} time {thời gian} other {con số}} trong câu trả lời: vui lòng tự đánh giá.",
    "why.years": "{value, number} năm, trong khi {top, number} năm được điểm tối đa.",
    "why.count-more": "{value, number}, trong khi từ {top, number} trở lên được điểm tối đa.",
    "why.count-less": "{value, number}, trong khi 0 được điểm tối đa và {top, number} không được điểm.",
    "why.percent-more": "{value, number}% trên mức tối đa 100%.",
    "why.percent-gain": "{value, number}%, trong khi mức tốt nhất là {top, number}%.",
    "why.percent-less": "{value, number}%, trong khi 0% được điểm tối đa.",
    "why.rating": "Được đánh giá {value, number} trên {outOf, number}.",
    "why.rating-outside":
      "{value, number} không phù hợp với thang điểm đến {outOf, number}: vui lòng kiểm tra.",
    "why.given-score": "Bạn đã chấm {value, number} trên {outOf, number}.",
    "why.maturity": `Tự động hóa: ${LEVEL_VI}.`,
    "why.maturity-unstated": `Câu trả lời là “${VERDICT_VI}” nhưng không nêu mức độ tự động hóa.`,
    "why.certificate": `{scheme}: ${STATUS_VI}.`,
    "why.certificates":
      "Đã có {held, number} trong {wanted, number} chứng nhận được yêu cầu{missing, plural, =0 {} other {; # không được nhắc đến}}.",
    "why.certificates-open":
      "Đã có {held, number} trong {named, number} chứng nhận được nêu; {target, number} được điểm tối đa.",
    "why.certificate-verdict": `Khi được hỏi có {schemes} hay không, câu trả lời là: ${VERDICT_VI}.`,
    "why.number-more": "{value, number}, trong khi mức tốt nhất là {best, number}.",
    "why.number-less": "{value, number}, trong khi mức thấp nhất là {best, number}.",
    "why.time-more": "{value, number} giờ, trong khi dài nhất là {best, number}.",
    "why.time-less": "{value, number} giờ, trong khi ngắn nhất là {best, number}.",
    "why.negative": "Số âm không được chấm điểm: vui lòng kiểm tra.",
    "why.counted-in": "Dòng này được tính trong “{total}”.",
    "why.price-best":
      "Giá thấp nhất trong các giá so sánh được.{rate, select, _ {} other { Quy đổi theo {rate}.}}",
    "why.price-ratio": `Giá thấp nhất, ${MONEY_EN}{best, number}, bằng {points, number}% giá này.{rate, select, _ {} other { Quy đổi theo {rate}.}}`,
    "why.amount-best": "Số tiền cao nhất trong các số tiền so sánh được.",
    "why.amount-ratio": `Bằng {points, number}% số tiền cao nhất, ${MONEY_EN}{best, number}.`,
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
    "profile.balanced.name": "균형",
    "profile.balanced.why": "어느 한 기준이 혼자 결정하지 않으며, 가격의 비중이 조금 더 큽니다.",
    "profile.bpo.name": "BPO",
    "profile.bpo.why": "업무 프로세스 아웃소싱은 가격, 물량, 원활한 운영을 보고 구매합니다.",
    "profile.kpo.name": "KPO",
    "profile.kpo.why": "지식 업무는 전문성과 판단력을 보고 구매하며, 지식은 보호되어야 합니다.",
    "profile.security-first.name": "보안 우선",
    "profile.security-first.why": "개인·금융·의료 정보를 다룰 때: 보안 입증이 가격보다 중요합니다.",
    "profile.cost-first.name": "비용 우선",
    "profile.cost-first.why": "대부분의 업체가 요건을 충족하는 표준 서비스로, 가격이 결정합니다.",

    "rule.verdict": "예 → 100, 일부 → 50, 아니요 → 0",
    "rule.verdict-reversed": "아니요 → 100, 일부 → 50, 예 → 0",
    "rule.answer-points": "답변별 점수: {list}",
    "rule.years": "연수: 0 → 0, {top, number}년 이상 → 100",
    "rule.count-more": "개수: 0 → 0, {top, number} 이상 → 100",
    "rule.count-less": "개수(적을수록 좋음): 0 → 100, {top, number} → 0",
    "rule.percent-more": "백분율: 0% → 0, 100% → 100",
    "rule.percent-gain": "백분율: 0% → 0, 최고 제안 {top, number}% → 100",
    "rule.percent-less": "백분율(낮을수록 좋음): 0% → 100, 100% → 0",
    "rule.rating": "평점 ÷ 만점",
    "rule.maturity": "없음 0, 계획 25, 시범 50, 운영 중 75, 전사 확대 100",
    "rule.certificate": "{schemes}: 보유 100, 진행 중 50, 계획 25, 그 외 0",
    "rule.certificate-open": "보유 인증: {target, number}개 이상 → 100",
    "rule.given-score": "구매자가 매긴 점수 ÷ {outOf, number}",
    "rule.number-more": "많을수록 좋음: {best, number} → 100, 0 → 0",
    "rule.number-less": "가장 낮은 수치 {best, number} ÷ 수치",
    "rule.time-more": "길수록 좋음: {best, number}시간 → 100",
    "rule.time-less": "가장 짧은 시간 {best, number}시간 ÷ 시간",
    "rule.lowest-price": `최저가 ${MONEY_EN}{best, number} ÷ 가격`,
    "rule.lowest-price-none": "최저가 ÷ 가격: 비교할 수 있는 가격 없음",
    "rule.amount": `금액 ÷ 최고 금액 ${MONEY_EN}{best, number}`,
    "rule.amount-none": "금액 ÷ 최고 금액: 비교할 수 있는 금액 없음",
    "rule.not-scored": "서술형: 사람이 판단해야 함",
    "rule.counted-in": "“{total}”에 포함",
    "rule.left-out": "담당자가 제외함",

    "read.verdict": VERDICT_KO,
    "read.words": "서술형",
    "read.left-out": "제외",
    "read.quote": "“{quote}”",
    "read.years": "{value, number}년",
    "read.count": `{value, number}${MEASURE_KO}`,
    "read.percent": "{value, number}%",
    "read.rating": "{outOf, number}점 중 {value, number}점",
    "read.number": "{value, number}",
    "read.maturity": `${LEVEL_KO}{tools, select, _ {} other { ({tools})}}`,
    "read.certificate": `{scheme}: ${STATUS_KO}`,
    "read.certificates": "{names}: {count, number}개 중 {held, number}개 보유",
    "read.money": `${MONEY_EN}{amount, number}${BASIS_KO}`,
    "read.no-price": "가격 없음",
    "read.price-line": "가격 항목",

    "why.unanswered": "답변이 없습니다.",
    "why.na": "업체가 해당 없음이라고 답하여 점수를 제안하지 않습니다.",
    "why.left-out": "담당자가 제외했습니다.",
    "why.left-out-by": "{who} 님이 제외했습니다.",
    "why.left-out-because": "담당자가 제외했습니다: {reason}",
    "why.left-out-by-because": "{who} 님이 제외했습니다: {reason}",
    "why.open-answer": "어떤 규칙으로도 측정할 수 없는 서술형 답변입니다. 직접 판단해 주세요.",
    "why.verdict": `답변: ${VERDICT_KO}.`,
    "why.answer-points": "“{words}”에 {points, number}점을 지정하셨습니다.",
    "why.no-figure":
      "답변에서 {what, select, years {연수를} count {개수를} percent {백분율을} rating {평점을} maturity {자동화 수준을} certificate {인증을} time {시간을} other {수치를}} 읽을 수 없습니다. 직접 판단해 주세요.",
    "why.years": "{value, number}년이며, {top, number}년이면 만점입니다.",
    "why.count-more": "{value, number}이며, {top, number} 이상이면 만점입니다.",
    "why.count-less": "{value, number}이며, 0이면 만점, {top, number}이면 0점입니다.",
    "why.percent-more": "최대 100% 중 {value, number}%입니다.",
    "why.percent-gain": "{value, number}%이며, 최고 제안은 {top, number}%입니다.",
    "why.percent-less": "{value, number}%이며, 0%이면 만점입니다.",
    "why.rating": "{outOf, number}점 중 {value, number}점입니다.",
    "why.rating-outside": "{value, number}은(는) {outOf, number}점 만점에 맞지 않습니다. 확인해 주세요.",
    "why.given-score": "{outOf, number}점 중 {value, number}점을 주셨습니다.",
    "why.maturity": `자동화: ${LEVEL_KO}.`,
    "why.maturity-unstated": `답변은 “${VERDICT_KO}”이지만 자동화 수준을 밝히지 않았습니다.`,
    "why.certificate": `{scheme}: ${STATUS_KO}.`,
    "why.certificates":
      "요구한 인증 {wanted, number}개 중 {held, number}개를 보유합니다{missing, plural, =0 {} other {(#개는 언급 없음)}}.",
    "why.certificates-open":
      "언급한 인증 {named, number}개 중 {held, number}개를 보유하며, {target, number}개면 만점입니다.",
    "why.certificate-verdict": `{schemes} 보유 여부에 대한 답변: ${VERDICT_KO}.`,
    "why.number-more": "{value, number}이며, 최고 제안은 {best, number}입니다.",
    "why.number-less": "{value, number}이며, 가장 낮은 값은 {best, number}입니다.",
    "why.time-more": "{value, number}시간이며, 가장 긴 시간은 {best, number}시간입니다.",
    "why.time-less": "{value, number}시간이며, 가장 짧은 시간은 {best, number}시간입니다.",
    "why.negative": "음수는 점수를 매기지 않습니다. 확인해 주세요.",
    "why.counted-in": "이 항목은 “{total}”에 포함됩니다.",
    "why.price-best": "비교할 수 있는 가격 중 최저가입니다.{rate, select, _ {} other { 환율 적용: {rate}.}}",
    "why.price-ratio": `최저가 ${MONEY_EN}{best, number}은(는) 이 가격의 {points, number}%입니다.{rate, select, _ {} other { 환율 적용: {rate}.}}`,
    "why.amount-best": "비교할 수 있는 금액 중 가장 큽니다.",
    "why.amount-ratio": `최고 금액 ${MONEY_EN}{best, number}의 {points, number}%입니다.`,
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
