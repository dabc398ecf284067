import type { Vocabulary } from "../../lexicon";
import { join } from "../words";

const MOI = [
  "/",
  "/ ",
  "mỗi ",
  "một ",
  "theo ",
  "trên ",
  "trên một ",
  "cho mỗi ",
  "trên mỗi ",
  "hàng ",
  "hằng ",
];
const moi = (...nouns: string[]): string[] => join(MOI, nouns);

const TAX = ["vat", "thuế", "thuế gtgt", "thuế vat", "gtgt", "thuế giá trị gia tăng", "các loại thuế"];

/** Currencies, and what a price is for: period, unit, the words that speak of money. */
export const money: Vocabulary = {
  currency: {
    $: ["đô", "đô la", "đô-la", "đôla"],
    USD: ["đô la mỹ", "đô mỹ", "đô la mĩ", "mỹ kim"],
    AUD: ["đô la úc", "đô úc"],
    CAD: ["đô la canada"],
    SGD: ["đô la singapore", "đô sing"],
    EUR: ["ơ rô"],
    "£": ["bảng"],
    GBP: ["bảng anh"],
    JPY: ["yên", "yên nhật"],
    CNY: ["nhân dân tệ", "tệ"],
    KRW: ["won hàn quốc"],
    VND: ["đồng", "đồng việt nam", "việt nam đồng", "vn đồng", "vnd/"],
  },
  "minor-currency": { $: ["xu", "xen"] },
  taxes: {
    excluded: join(
      [
        "chưa bao gồm ",
        "không bao gồm ",
        "chưa gồm ",
        "không gồm ",
        "chưa có ",
        "chưa tính ",
        "chưa kèm ",
        "chưa ",
        "trước ",
      ],
      TAX,
    ),
    included: join(
      ["đã bao gồm ", "bao gồm ", "bao gồm cả ", "đã gồm ", "gồm cả ", "gồm ", "đã có ", "có ", "đã tính "],
      TAX,
    ),
  },
  period: {
    hour: [...moi("giờ"), "theo giờ"],
    day: [...moi("ngày", "ngày công")],
    week: [...moi("tuần")],
    month: [...moi("tháng", "tháng."), "hàng tháng", "theo tháng"],
    year: [...moi("năm"), "hàng năm", "thường niên", "theo năm"],
    transaction: moi(
      "giao dịch",
      "hóa đơn",
      "hoá đơn",
      "cuộc gọi",
      "hồ sơ",
      "chứng từ",
      "trang",
      "phiếu",
      "lượt",
      "đơn hàng",
      "bản ghi",
    ),
    "one-off": [
      "một lần",
      "trọn gói",
      "phí thiết lập",
      "phí khởi tạo",
      "phí triển khai",
      "phí chuyển giao",
      "chi phí ban đầu",
      "thanh toán một lần",
    ],
  },
  per: {
    FTE: [...moi("nhân sự", "người", "nhân viên", "fte", "chuyên viên", "agent"), "/ người"],
    unit: [
      ...moi(
        "người dùng",
        "đơn vị",
        "tài khoản",
        "bộ",
        "cái",
        "chiếc",
        "bot",
        "thiết bị",
        "giấy phép",
        "sản phẩm",
      ),
      "đơn giá",
    ],
  },
  cost: { cost: ["giá", "đơn giá", "chi phí", "báo giá", "phí", "thành tiền", "tổng giá", "giá trị"] },
};
