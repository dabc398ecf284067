import type { Sentence } from "../sentences";

/** How far around a trait its clause is looked for, in characters. */
const REACH = 160;
const CUT =
  /[,;.!?\n、。|•]|(?:^| )(?:but|while|whereas|nhưng|còn)(?= )|으며|하며|이며|지만|으나|ですが|であり/g;

/** The stretch around a trait that speaks of it: between commas, full stops and words like "but". */
export function clauseAround(clean: string, start: number, end: number): Sentence {
  let from = Math.max(0, start - REACH);
  const before = clean.slice(from, start);
  CUT.lastIndex = 0;
  for (let match = CUT.exec(before); match !== null; match = CUT.exec(before)) {
    if (
      match[0] === "." &&
      /\d/.test(before.charAt(match.index - 1)) &&
      /\d/.test(before.charAt(match.index + 1))
    )
      continue;
    from = Math.max(from, start - before.length + match.index + match[0].length);
  }
  const after = clean.slice(end, end + REACH);
  let to = end + after.length;
  CUT.lastIndex = 0;
  for (let match = CUT.exec(after); match !== null; match = CUT.exec(after)) {
    if (/\./.test(match[0]) && /\d/.test(after.charAt(match.index + 1))) continue;
    // "없으며", "しませんが": the ending belongs to the verb before it.
    to = Math.min(to, end + match.index + (match[0].length > 1 ? match[0].length : 0));
    break;
  }
  return { start: from, end: to };
}

const DENIED_BEFORE =
  /(?<!\bif )\b(?:no|not|without(?: an?| any)?|never|neither|nor|lacks?|lacking|(?:do|does|did|have|has|is|are|will|would|can)(?: not|n't)|cannot|refuses?(?: to)?|declines?(?: to)?|missing)(?: (?:currently|yet|have|has|had|hold|maintain|offer|provide|sign|use|any|an?|the|formal|documented|dedicated|written|own|our|your|such|separate|specific|been|engage|employ|to|unilateral|kpi|sla|staff|data|encrypted|tested|in place|we|it|need))*\s*$|(?:không|chưa)(?: (?:có|được|hề|ký|sử dụng|áp dụng|xây dựng|thuê|triển khai|cung cấp|dùng|lập|bất kỳ|kế hoạch|nhân viên|phương án|một|nhà))*\s*$|(?:미|별도(?:의)? )$/;
const DENIED_AFTER =
  /^[\s:=(-]{0,4}(?:(?:plans?|reports?|reporting|site|agreements?|policy|procedures?|dashboards?|data|at rest|in transit|for \w+|process)\s){0,3}(?:is |are |was |were |has |have |does |do )?(?:currently |yet |been )?(?:none\b|no\b(?! later)|not\b(?! only)|n\/a|missing|unavailable|✗|✘|×|❌)|^[^.;\n]{0,24}(?:is|are|was|were|has|have|does)(?: not|n't)\b(?! only)|^[^,.;\n]{0,16}(?:không|chưa)\b(?! chỉ)|^[^,.;\n]{0,30}(?:없음|없습니다|없으며|없고|없으나|없다|않습니다|않음|않고|않으며|미보유|미수립|미적용|미체결|미실시|불가|아님|안 ?함|안 ?합니다)|^[^、。.;\n]{0,30}(?:ません|なし|ない|無し|未(?:策定|締結|対応|実施|整備|導入)|不可|おらず)/;
const PLANNED =
  /\bplanned\b|\bplanning\b|\broadmap\b|\bunder (?:development|construction|preparation)\b|\bin (?:progress|preparation|development)\b|\bbeing (?:drafted|prepared|developed|set up|built|implemented|rolled out)\b|\bwill be (?:drafted|prepared|developed|set up|built|implemented|introduced|agreed|available|in place)\b|\bto be (?:drafted|prepared|developed|agreed|defined|implemented)\b|\bdraft\b|\bby (?:q[1-4]|end of|20\d\d)|\bnext year\b|dự kiến|(?:^|\s)sẽ |đang (?:xây dựng|soạn|lập|triển khai|chuẩn bị|nghiên cứu)|예정|(?:수립|준비|검토|추진|구축|작성|도입) ?중|予定|(?:策定|準備|検討|整備|構築|作成)中/;

export type Polarity = "said" | "denied" | "planned";

/** Whether the clause around a trait states, denies or puts it off. */
export function polarityOf(clean: string, start: number, end: number): Polarity {
  const clause = clauseAround(clean, start, end);
  const before = clean.slice(clause.start, start);
  const after = clean.slice(end, clause.end);
  if (PLANNED.test(before) || PLANNED.test(after)) return "planned";
  return DENIED_BEFORE.test(before) || DENIED_AFTER.test(after) ? "denied" : "said";
}
