/** Pieces of sentences about answers, in the three languages. */
export const MONEY_EN = "{currency, select, _ {} other {{currency} }}";
export const STATUS_EN =
  "{status, select, held {held} planned {planned} in_progress {in progress} expired {expired} not_held {not held} third_party {held by somebody else} other {status not stated}}";
export const STATUS_VI =
  "{status, select, held {đã có} planned {dự kiến} in_progress {đang triển khai} expired {đã hết hạn} not_held {chưa có} third_party {do bên thứ ba giữ} other {không nêu tình trạng}}";
export const STATUS_KO =
  "{status, select, held {보유} planned {계획} in_progress {진행 중} expired {만료} not_held {미보유} third_party {제3자 보유} other {상태 미기재}}";
export const VERDICT_EN =
  "{verdict, select, yes {yes} partial {partly} no {no} na {not applicable} other {no answer}}";
export const VERDICT_VI =
  "{verdict, select, yes {có} partial {một phần} no {không} na {không áp dụng} other {chưa trả lời}}";
export const VERDICT_KO =
  "{verdict, select, yes {예} partial {일부} no {아니요} na {해당 없음} other {무응답}}";
export const LEVEL_EN =
  "{level, select, none {none} planned {planned} pilot {pilot} production {in production} other {at scale}}";
export const LEVEL_VI =
  "{level, select, none {chưa có} planned {dự kiến} pilot {thử nghiệm} production {đang vận hành} other {quy mô lớn}}";
export const LEVEL_KO =
  "{level, select, none {없음} planned {계획} pilot {시범} production {운영 중} other {전사 확대}}";
export const BASIS_EN =
  "{per, select, FTE { per FTE} unit { per unit} other {}}{period, select, hour { per hour} day { per day} week { per week} month { per month} year { per year} transaction { per transaction} one_off { once} other {}}";
export const BASIS_VI =
  "{per, select, FTE { mỗi FTE} unit { mỗi đơn vị} other {}}{period, select, hour { mỗi giờ} day { mỗi ngày} week { mỗi tuần} month { mỗi tháng} year { mỗi năm} transaction { mỗi giao dịch} one_off { một lần} other {}}";
export const BASIS_KO =
  "{per, select, FTE { (FTE당)} unit { (단위당)} other {}}{period, select, hour { (시간당)} day { (일당)} week { (주당)} month { (월)} year { (연)} transaction { (건당)} one_off { (1회)} other {}}";

/** Which figure a rule measures. */
export const FIGURE_EN =
  "{figure, select, years {Years} time {Time} count {Count} percent {Percent} money {Amount} other {Figure}}";
export const FIGURE_VI =
  "{figure, select, years {Số năm} time {Thời gian} count {Số lượng} percent {Phần trăm} money {Số tiền} other {Con số}}";
export const FIGURE_KO =
  "{figure, select, years {연수} time {시간} count {개수} percent {백분율} money {금액} other {수치}}";

/** Its unit, behind the number. */
export const UNIT_EN = "{figure, select, years { years} time { h} percent {%} other {}}";
export const UNIT_VI = "{figure, select, years { năm} time { giờ} percent {%} other {}}";
export const UNIT_KO = "{figure, select, years {년} time {시간} percent {%} other {}}";
