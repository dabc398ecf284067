import type { CertificateFact, CertificateStatus, Verdict } from "../../model";
import { evidence, type TextReading } from "../reading";
import { mentionedSchemes } from "./mentions";
import { statusOf } from "./status";

/** Words by which a question asks for the certificate itself, and not about what is done in its spirit. */
const ASKS_FOR_IT =
  /certif|accredit|\bhold\b|\bheld\b|attest|complian|comply|valid|report\b|chứng (?:chỉ|nhận)|tuân thủ|인증|보유|취득|준수|認証|取得|保有|準拠|遵守/;
const ONLY_EXAMPLES =
  /e\.g|such as|for example|similar|equivalent|or other|best practice|aligned|based on|ví dụ|tương tự|예를 들|유사|등의|など|同等/;

/**
 * "ISO 27001 certified?" – "Yes, until May 2027": the answer does not name what the question names. The fact takes its
 * scheme from the question and its words from the answer. Empty when the question only mentions schemes in passing.
 */
export function certificatesAsked(
  question: string,
  answer: TextReading,
  verdict: Verdict | null,
  until: string | undefined,
): CertificateFact[] {
  const schemes = schemesAsked(question);
  if (schemes.length === 0) return [];
  const status = statusInAnswer(answer, verdict, until);
  if (status === undefined) return [];
  const end = openingEnd(answer.text.clean);
  return schemes.map((scheme) => ({
    type: "certificate",
    ...scheme,
    status,
    ...(until !== undefined ? { validUntil: until } : {}),
    ...evidence(answer, 0, end, status === "unknown" ? 0.5 : 0.75),
  }));
}

type Asked = ReturnType<typeof mentionedSchemes>["schemes"];

const known = new Map<string, Asked>();
/** More questions than a workbook has: then the memory starts anew. */
const MOST_QUESTIONS = 5000;

/** The schemes a question asks for; read once a question, not once an answer. */
function schemesAsked(question: string): Asked {
  let asked = known.get(question);
  if (asked === undefined) {
    if (known.size >= MOST_QUESTIONS) known.clear();
    known.set(question, (asked = readAsked(question)));
  }
  return asked;
}

function readAsked(question: string): Asked {
  const asked = mentionedSchemes(question);
  const clean = question.toLowerCase();
  if (asked.schemes.length === 0 || asked.schemes.length > 3 || ONLY_EXAMPLES.test(clean)) return [];
  return ASKS_FOR_IT.test(clean) || asked.rest <= 24 ? asked.schemes : [];
}

function statusInAnswer(
  answer: TextReading,
  verdict: Verdict | null,
  until: string | undefined,
): CertificateStatus | undefined {
  if (verdict === "na" || verdict === "unanswered") return undefined;
  const said = statusOf({ before: "", after: answer.text.clean.slice(0, 300) }, false);
  if (until !== undefined && (said === "held" || said === undefined || verdict === "yes"))
    return until < answer.context.asOf ? "expired" : "held";
  if (verdict === "no")
    return said === "planned" || said === "in-progress" || said === "expired" ? said : "not-held";
  if (verdict === "yes") return said === undefined || said === "unknown" ? "held" : said;
  if (verdict === "partial") return said ?? "unknown";
  return said;
}

/** The first statement of the answer, up to 80 characters. */
function openingEnd(clean: string): number {
  const stop = clean.search(/[.;\n。](?:\s|$)/);
  const end = stop > 0 ? stop : clean.length;
  return Math.min(end, 80);
}
