/** What a question asks to have happened or not: trouble, and what comes of it. */
export const HAPPENINGS =
  /\b(?:incidents?|breach(?:es)?|data loss(?:es)?|leaks?|violations?|intrusions?|compromises?|outages?|litigations?|lawsuits?|law suits?|legal (?:proceedings|disputes?|actions?)|claims?|disputes?|penalt(?:y|ies)|fines?|sanctions?|convictions?|bankruptc(?:y|ies)|insolvenc(?:y|ies)|terminations?|terminated|complaints?|accidents?|fatalit(?:y|ies)|investigations?|conflicts? of interest|ransomware|findings)\b|sự cố|vi phạm|rò rỉ|kiện tụng|tranh chấp|khiếu nại|xử phạt|사고|유출|침해|위반|소송|분쟁|제재|벌금|행정처분|장애|事故|漏えい|漏洩|インシデント|侵害|違反|訴訟|係争|処分|罰金|紛争|障害/;

/** What is done about trouble is another question: "incident response plan", "breach notification". */
export const HANDLED =
  /\b(?:incident|breach|complaint|dispute|claim|outage|investigation)s?[ -](?:response|management|handling|notification|reporting|plan|process|procedure|resolution|policy|log|register|recovery|team)|\b(?:how|process|procedure|plan|policy|polic(?:y|ies)|notify|report|respond|handle|manage|prevent|detect|insurance)\b|\b(?:times?|rates?|number)\b|thời gian|phản hồi|số lượng|시간|건수|時間|件数|quy trình|kế hoạch|xử lý|thông báo|대응|처리|관리|통지|보고|절차|보험|対応|管理|通知|報告|手順|体制|保険/;

/** That it did, and how often: "One (2024, …)", "Two incidents", "In 2023 a mail account was taken over", "2024년 1건", "2024年に1件". */
export const HAPPENED =
  /^\W{0,4}(?:(?:a |one |1 )?single\b|(?:one|two|three|four|five|six|several|a few|[1-9]\d{0,2})(?= ?(?:$|[(,;:–—]|in\b|during\b|since\b|(?:\w+ ){0,2}(?:incident|breach|case|event|claim|dispute|lawsuit|occurrence|matter|fine|penalt|complaint|outage)))|(?:in|during) (?:\w+ )?20\d\d\b|we (?:had|have had|experienced|suffered|were|did have|recorded)\b(?! (?:no|never|not|zero|none))|(?:trong )?(?:năm )?20\d\d|có (?:một|hai|ba|\d{1,2}) |(?:một|hai|ba|\d{1,2}) (?:sự cố|vụ|lần)|20\d\d ?年|20\d\d ?년|[1-9]\d{0,2} ?(?:건|회|번|件|回)|過去に[1-9一二三])/;
