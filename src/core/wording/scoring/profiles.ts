/** The weight profiles a tender may start from. */
export const profiles = {
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
  },
} as const;
