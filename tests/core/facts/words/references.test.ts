import { understandAnswer } from "../../../../src/core/facts";

function references(question: string, text: string) {
  const cell = { sheet: "S", row: 0, column: 0 };
  const part = { role: "answer", cell, text, value: text, numberFormat: "General" } as const;
  const { facts } = understandAnswer({ text: question }, [part], { asOf: "2026-06-30" });
  const found = facts.find((fact) => fact.type === "count" && fact.of === "references");
  return found?.type === "count" ? found.value : undefined;
}

describe("named references", () => {
  it.each<[string, string, number | undefined]>([
    ["List your references", "Acme Corp, Toyota Vietnam, Samsung Electronics", 3],
    ["Reference clients", "Acme Corp (Jane Doe, +1 555 0100), Lune & Fils (Luc Petit)", 2],
    ["Reference customers", "Acme Corp – Jane Doe, jane@example.com\nToyota Vietnam – Mr Nam", 2],
    ["References", "References: Acme Corp; Toyota Vietnam; Hartmann GmbH", 3],
    ["References", "DHL, IKEA, eBay", 3],
    ["Name two reference clients", "Harbour Lane Foods", 1],
    ["Name two reference clients", "Loch & Sons plc, Werner Bau GmbH (both may be phoned)", 2],
    ["Name two reference clients", "Major Retailers", undefined],
    ["Name three reference clients", "1. Vinamilk\n2. FPT Retail\n3. Techcombank", 3],
    ["Khách hàng tham chiếu", "Vinamilk, Công ty CP Sữa Mộc Châu và Ngân hàng Techcombank", 3],
    ["Khách hàng tiêu biểu", "Công ty TNHH Toyota Việt Nam; Tập đoàn Vingroup", 2],
    ["주요 레퍼런스 고객", "삼성전자, LG화학, (주)한국제지", 3],
    ["레퍼런스 업체명", "삼성전자(김과장 02-123-4567), 현대자동차", 2],
    ["참조 고객", "국민은행 및 신한카드", 2],
    ["導入実績企業名", "株式会社日立製作所、トヨタ自動車株式会社", 2],
    ["主要取引先", "日本製紙株式会社、ソニー、パナソニック", 3],
    ["参照先企業", "株式会社日立（田中様）", 1],
    ["List your references", "Under NDA only", undefined],
    ["List your references", "Available on request", undefined],
    ["레퍼런스 고객", "NDA 체결 후 제공", undefined],
    ["레퍼런스 고객", "다수의 금융기관", undefined],
    ["主要取引先", "大手金融機関多数", undefined],
    ["主要取引先", "非公開", undefined],
    ["Khách hàng tham chiếu", "Cung cấp sau khi ký hợp đồng", undefined],
    ["Describe your onboarding", "Acme Corp, Toyota Vietnam", undefined],
  ])("%s – %s", (question, text, expected) => {
    expect(references(question, text)).toBe(expected);
  });
});
