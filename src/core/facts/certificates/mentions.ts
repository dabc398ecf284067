import type { CertificateFact } from "../../model";
import { prepare } from "../prepare";
import { BARE_ISMS, HINT, ISO_FORMATS, MENTION, MENTION_GROUPS as GROUPS, SCHEMES } from "./schemes";

/** One place where a text names a scheme, as positions in the clean text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly scheme: string;
  readonly edition?: string;
  readonly reportType?: string;
}

/** A cell that names more is not an answer, and looking at each one's surroundings would take its time. */
const MOST_MENTIONS = 60;
/** The schemes a clean text names, in order. */
export function findMentions(clean: string): Mention[] {
  const mentions: Mention[] = [];
  MENTION.lastIndex = 0;
  for (let match = MENTION.exec(clean); match !== null; match = MENTION.exec(clean)) {
    if (mentions.length >= MOST_MENTIONS) break;
    const start = match.index;
    const end = start + match[0].length;
    const iso = match[GROUPS.iso];
    const soc = match[GROUPS.soc];
    if (iso !== undefined) {
      const part = isoNumber(iso, match[GROUPS.part]);
      const edition = match[GROUPS.edition];
      if (part)
        mentions.push({
          start,
          end,
          scheme: `ISO ${part}`,
          ...(edition ? { edition } : {}),
        });
    } else if (soc !== undefined) {
      const type = typeAfter(clean, end);
      const numbers = [soc, ...(match[GROUPS.socList] ?? "").matchAll(/[123]|i{1,3}/g)].map(String);
      for (const number of new Set(numbers.map(socNumber)))
        mentions.push({
          start,
          end: type?.end ?? end,
          scheme: `SOC ${number}`,
          ...(type ? { reportType: type.type } : {}),
        });
    } else {
      const scheme =
        SCHEMES[
          match.findIndex((group, i) => i >= GROUPS.firstScheme && group !== undefined) - GROUPS.firstScheme
        ];
      const name = scheme?.name === BARE_ISMS ? ismsOf(clean) : scheme?.name;
      if (name !== undefined) mentions.push(withDetails(clean, { start, end, scheme: name }));
    }
  }
  const listed = looseNumbers(clean, listedNumbers(clean, mentions));
  return looseTypes(clean, withoutUmbrellas(clean, listed)).slice(0, MOST_MENTIONS);
}

function ismsOf(clean: string): string | undefined {
  if (/[\u3040-\u30ff]|認証|取得/.test(clean)) return "ISO 27001";
  return /[\uac00-\ud7a3]/.test(clean) ? "K-ISMS" : undefined;
}

/** "SSAE 18 SOC 2": the auditing standard only says by which rules the report beside it was made. */
function withoutUmbrellas(clean: string, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, index) => {
    if (!clean.startsWith("ssae", mention.start)) return true;
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const isBeside = (left: Mention, right: Mention): boolean =>
      /^[ (/,-]{0,3}$/.test(clean.slice(left.end, right.start));
    const isSoc = (other: Mention | undefined): other is Mention =>
      other !== undefined && clean.startsWith("soc", other.start);
    return !((isSoc(after) && isBeside(mention, after)) || (isSoc(before) && isBeside(before, mention)));
  });
}

/** How far behind a SOC report its other type may be named. */
const TYPE_REACH = 120;

/** "SOC 2: Type 1 done, Type 2 under way": the second type is a report of its own. */
function looseTypes(clean: string, mentions: readonly Mention[]): Mention[] {
  if (!mentions.some((mention) => mention.scheme.startsWith("SOC ") && mention.reportType !== undefined))
    return [...mentions];
  const all = [...mentions];
  for (const match of clean.matchAll(/(?<![a-z])type ?-?(1|2|ii|i)(?![a-z0-9])/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (all.some((mention) => start < mention.end && end > mention.start)) continue;
    if (all.length > 2 * MOST_MENTIONS) break;
    const owner = mentions
      .filter((mention) => mention.end <= start && start - mention.end < TYPE_REACH)
      .at(-1);
    const reportType = match[1] === "2" || match[1] === "ii" ? "Type II" : "Type I";
    if (owner?.scheme.startsWith("SOC ") && owner.reportType !== reportType)
      all.push({ start, end, scheme: owner.scheme, reportType });
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

const CERTIFIED_NUMBER = "27001|27017|27018|27701|22301|42001|45001|20000-1|9001|14001|13485";
/** A cell of nothing but such numbers ("27001/27701/22301"); one alone could be a figure. */
const ONLY_NUMBERS = new RegExp(
  String.raw`^\W*(?:(?:${CERTIFIED_NUMBER})(?::20\d\d)?(?: ?[,/&+;|] ?| and |\n|$)){2,20}\W*$`,
);
const LOOSE_NUMBER = new RegExp(
  String.raw`(?<![\d.,$€£¥₩₫:-])(${CERTIFIED_NUMBER})(?: ?: ?((?:19|20)\d{2}))?(?=\s*(?:$|[,;/&+|)(\n]|and\b|và |및 ))`,
  "g",
);
/** "27001 certified", "certified to 9001", "27001認証": the word beside it makes the number a standard's. */
const SAID_NUMBER = new RegExp(
  String.raw`(?<![\d.,$€£¥₩₫:-])(${CERTIFIED_NUMBER})(?: ?: ?((?:19|20)\d{2}))?(?= ?(?:certif|accredit|-?certified|compliant|chứng|인증|認証|を?取得|を?保有))|(?<=(?:certified|certification|certificate|accredited|chứng nhận|chứng chỉ|인증)(?: (?:to|for|against|under|with|number|theo))?:? )(${CERTIFIED_NUMBER})(?: ?: ?((?:19|20)\d{2}))?(?![\d.,]*\d)`,
  "g",
);
/** Longer texts are prose: a number in them is a figure. */
const LIST_LENGTH = 300;

/** Numbers of standards away from the word "ISO": "ISO (9001, 27001)", "27001, 9001 (all ISO)". */
function looseNumbers(clean: string, mentions: readonly Mention[]): Mention[] {
  if (clean.length > LIST_LENGTH) return [...mentions];
  const isList = ONLY_NUMBERS.test(clean) || /(?<![a-z])iso(?! ?\/? ?(?:iec)? ?[-:]?\d)(?![a-z])/.test(clean);
  const all = [...mentions];
  for (const pattern of isList ? [SAID_NUMBER, LOOSE_NUMBER] : [SAID_NUMBER]) {
    for (const match of clean.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (all.some((mention) => start < mention.end && end > mention.start)) continue;
      const number = (match[1] ?? match[3] ?? "").replace("-1", "");
      const edition = match[2] ?? match[4];
      all.push({ start, end, scheme: `ISO ${number}`, ...(edition ? { edition } : {}) });
    }
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Years and tiny numbers behind "ISO" are no standards; 20000-1 and the like keep their family's number. */
function isoNumber(number: string, part: string | undefined): string | undefined {
  if (/^(?:19|20)\d{2}$/.test(number) || ISO_FORMATS.has(number)) return undefined;
  if (part !== undefined && part !== "1" && number !== "20000" && number !== "27001")
    return `${number}-${part}`;
  return number;
}

function socNumber(text: string): string {
  return text === "i" ? "1" : text === "ii" ? "2" : text === "iii" ? "3" : text;
}

/** "Type 2", "-Type II", "(Type 1)": the report's type behind a SOC mention. */
function typeAfter(clean: string, end: number): { type: string; end: number } | undefined {
  const match =
    /^[ ,():/-]{0,3}(?:report )?\(?(?:type|typ|loại|유형|タイプ) ?-?(?<type>1|2|iii|ii|i)(?![a-z0-9])/.exec(
      clean.slice(end, end + 24),
    );
  const type = match?.groups?.type;
  if (!match || type === undefined || type === "iii") return undefined;
  return { type: type === "2" || type === "ii" ? "Type II" : "Type I", end: end + match[0].length };
}

/** Level and edition behind a scheme: "PCI DSS v4.0", "PCI DSS Level 1", "CSA STAR Level 2". */
function withDetails(clean: string, mention: Mention): Mention {
  const words = clean.slice(mention.start, mention.end);
  const rest = clean.slice(mention.end, mention.end + 40);
  const version =
    /\d\.\d(?:\.\d)?/.exec(words)?.[0] ?? /^ ?\(?v(?:ersion)? ?(\d(?:\.\d){1,2})/.exec(rest)?.[1];
  const level =
    /^[ ,()-]{0,3}(?:service provider |merchant |tier )?(?:\(?level|lv\.?|cấp độ|cấp|레벨|レベル|tier) ?(\d|gold|silver|platinum)/.exec(
      rest,
    );
  const type = mention.scheme.startsWith("SOC ") ? typeAfter(clean, mention.end) : undefined;
  return {
    ...mention,
    end: type?.end ?? (level ? mention.end + level[0].length : mention.end),
    ...(version !== undefined ? { edition: version } : {}),
    ...(level?.[1] !== undefined ? { reportType: `Level ${level[1]}` } : {}),
    ...(type ? { reportType: type.type } : {}),
    ...(/^cyber.*(?:plus|\+)$/.test(words) ? { reportType: "Plus" } : {}),
  };
}

/** "ISO 27001, 27701 and 22301", "ISO 9001/14001": numbers that share one "ISO". */
function listedNumbers(clean: string, mentions: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  for (const mention of mentions) {
    all.push(mention);
    if (!mention.scheme.startsWith("ISO ")) continue;
    let end = mention.end;
    for (let guard = 0; guard < 12; guard += 1) {
      const next =
        /^(?::(?:19|20)\d{2})?(?: ?[,/&+] ?| and | & |, and | và | 및 |と)(?<iso>9001|14001|13485|18295|20000|22301|27001|27002|27017|27018|27701|29151|37001|42001|45001)(?:-1)?(?: ?: ?(?<edition>(?:19|20)\d{2}))?(?!\d)/.exec(
          clean.slice(end, end + 24),
        );
      const number = next?.groups?.iso;
      if (!next || number === undefined) break;
      const start = end + next[0].indexOf(number);
      end += next[0].length;
      all.push({
        start,
        end,
        scheme: `ISO ${number}`,
        ...(next.groups?.edition ? { edition: next.groups.edition } : {}),
      });
    }
  }
  return all;
}

/** The schemes a question names, and how many characters it says besides. */
export function mentionedSchemes(question: string): {
  readonly schemes: readonly Pick<CertificateFact, "scheme" | "edition" | "reportType">[];
  readonly rest: number;
} {
  const clean = prepare(question).clean;
  if (!HINT.test(clean)) return { schemes: [], rest: clean.length };
  const mentions = findMentions(clean);
  const schemes = new Map(
    mentions.map((mention) => [
      mention.scheme,
      {
        scheme: mention.scheme,
        ...(mention.edition !== undefined ? { edition: mention.edition } : {}),
        ...(mention.reportType !== undefined ? { reportType: mention.reportType } : {}),
      },
    ]),
  );
  const named = mentions.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  return { schemes: [...schemes.values()], rest: clean.length - named };
}
