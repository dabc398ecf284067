/** Words of software and its licences: there a seat is a user's. Searched in lower case. */
export const SOFTWARE =
  /licen[cs]e|subscription|software|\bsaas\b|\bcrm\b|giấy phép|bản quyền|phần mềm|thuê bao|라이[선센]스|소프트웨어|구독|솔루션|ライセンス|ソフト|サブスク|利用料/;
