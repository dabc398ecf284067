import type { TextReading } from "../reading";
import { HARMLESS } from "../locales/verdicts/qualifiers";
import { MENTION } from "./schemes";

/** Words that say something else than having it: "ISO 27001 – see annex", "ISO 27001 training". */
const NO_LIST =
  /\?|\b(?:see|annex|appendix|attach|refer|policy|policies|training|course|consult|readiness|gap|requirements?|interest|eligible|project|clauses?|n\/?a|tb[acd])\b|tham khảo|xem |참조|参照|교육|컨설팅|研修/i;

/** What a list says of its certificates in small letters: the field, the level, the place. Verbs and prepositions make prose. */
const LIST_WORD =
  /^(?:certified|certificates?|certifications?|type|level|tier|label|report|reports?|and|the|of|for|by|no|nr|id|und|both|plus|rev|version|v|information|security|management|systems?|quality|environmental?|environment|privacy|business|continuity|cloud|services?|service|health|occupational|safety|data|protection|energy|availability|confidentiality|integrity|processing|high|moderate|low|impact|gold|silver|bronze|basic|advanced|standard|self|assessment|attestation|audit|audited|authorized|authorised|registered|listed|calendar|year|period|covering|covered|edition|issued|dated|instead|participant|provider|merchant|international|processor|controller|personal|identifiable|all|sites?|group|company|only|chứng|nhận|chỉ|và|số|quốc|tế|tiêu|chuẩn)$/;

/** East Asian words besides the names: a word or two, no sentence. */
const EAST_ASIAN_REST = 10;

/** A list of more words is prose in capitals. */
const LIST_LENGTH = 60;

/** A cell that only lists certificates states that they are held; a year still to come behind one says that it is not. */
export function isBareList(reading: TextReading): boolean {
  const { clean, original } = reading.text;
  const besides = clean.replace(MENTION, " ").replace(HARMLESS, " ");
  if (NO_LIST.test(besides)) return false;
  const year = Number(reading.context.asOf.slice(0, 4));
  for (const [, found] of besides.matchAll(/\((20\d\d)\)/g)) if (Number(found) > year) return false;
  // The same words in the vendor's own letters: names begin with capitals, what is said about them does not.
  const capitalised = original.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\d&.'’-]*/gu) ?? [];
  const names = new Set(capitalised.flatMap((word) => word.toLowerCase().split(/[^a-zà-ỹ]+/)));
  const rest = besides.replace(/\([^()]{0,80}\)/g, " ");
  const eastAsian = rest.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  if (eastAsian > EAST_ASIAN_REST) return false;
  const words = rest.match(/[a-zà-ỹ]{2,}/g) ?? [];
  return words.length <= LIST_LENGTH && words.every((word) => LIST_WORD.test(word) || names.has(word));
}
