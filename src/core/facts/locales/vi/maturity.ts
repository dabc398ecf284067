import type { Vocabulary } from "../../lexicon";

/** Automation, and how far it has come. */
export const maturity: Vocabulary = {
  automation: { automation: ["tự động hóa", "tự động hoá", "trí tuệ nhân tạo", "robot", "học máy"] },
  maturity: {
    none: ["chưa áp dụng", "không sử dụng", "chưa triển khai", "thủ công", "chưa có", "không áp dụng"],
    planned: [
      "dự kiến",
      "kế hoạch",
      "sẽ triển khai",
      "lộ trình",
      "đang nghiên cứu",
      "sẽ áp dụng",
      "có kế hoạch",
    ],
    pilot: ["thí điểm", "thử nghiệm", "chạy thử"],
    production: [
      "đang vận hành",
      "đã triển khai",
      "đang sử dụng",
      "đưa vào vận hành",
      "áp dụng",
      "vận hành",
      "sử dụng",
      "đang chạy",
    ],
    scaled: ["toàn công ty", "quy mô lớn", "toàn bộ quy trình", "trung tâm xuất sắc", "trên toàn hệ thống"],
  },
};
