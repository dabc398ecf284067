import type { Vocabulary } from "../../lexicon";

/** Named traits of an offer, and the words that deny them. */
export const traits: Vocabulary = {
  trait: {
    "delivery-model=onshore": ["tại chỗ", "trong nước"],
    "delivery-model=offshore": ["ngoài nước"],
    "delivery-model=hybrid": ["mô hình kết hợp"],
    "pricing-model=fixed": ["giá cố định", "trọn gói", "khoán gọn", "giá trọn gói"],
    "pricing-model=time-and-material": ["theo thời gian và vật tư", "theo giờ công", "theo công"],
    "pricing-model=hybrid": ["giá kết hợp", "mô hình giá hỗn hợp"],
    "pricing-model=transaction-based": ["tính theo giao dịch", "theo sản lượng"],
    "nda=signed": ["thỏa thuận bảo mật", "thoả thuận bảo mật", "cam kết bảo mật", "thỏa thuận không tiết lộ"],
    "disaster-recovery=plan": [
      "khôi phục thảm họa",
      "kế hoạch khôi phục",
      "có kế hoạch khôi phục thảm họa",
      "có kế hoạch kinh doanh liên tục",
      "phục hồi thảm họa",
      "kinh doanh liên tục",
      "khắc phục thảm họa",
      "khôi phục sau thảm họa",
      "phục hồi sau thảm họa",
      "dự phòng thảm họa",
      "kế hoạch dr",
    ],
    "exit-plan=plan": [
      "kế hoạch chấm dứt",
      "kế hoạch thoát",
      "kế hoạch chuyển giao",
      "có kế hoạch chuyển giao",
      "có kế hoạch chấm dứt",
      "có kế hoạch thoát",
      "hỗ trợ chấm dứt",
      "bàn giao khi chấm dứt",
      "kế hoạch rút lui",
    ],
    "subcontracting=used": ["nhà thầu phụ", "thầu phụ"],
    "encryption=encrypted": ["mã hóa", "mã hoá"],
    "kpi-reporting=regular": ["báo cáo kpi", "báo cáo sla", "báo cáo hàng tháng", "báo cáo định kỳ"],
  },
  negation: { no: ["không", "chưa", "chẳng", "không có", "chưa có"] },
};
