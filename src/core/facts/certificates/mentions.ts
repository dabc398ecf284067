import type { CertificateFact } from "../../model";
import { prepare } from "../prepare";
import { HINT, MENTION, MENTION_GROUPS as GROUPS, SCHEMES } from "./schemes";

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
      const first = `SOC ${socNumber(soc)}`;
      const second = match[GROUPS.soc2];
      const type = typeAfter(clean, end);
      mentions.push({
        start,
        end: type?.end ?? end,
        scheme: first,
        ...(type ? { reportType: type.type } : {}),
      });
      if (second !== undefined)
        mentions.push({
          start,
          end: type?.end ?? end,
          scheme: `SOC ${second}`,
          ...(type ? { reportType: type.type } : {}),
        });
    } else {
      const scheme =
        SCHEMES[
          match.findIndex((group, i) => i >= GROUPS.firstScheme && group !== undefined) - GROUPS.firstScheme
        ];
      if (scheme) mentions.push(withDetails(clean, { start, end, scheme: scheme.name }));
    }
  }
  return listedNumbers(clean, mentions).slice(0, MOST_MENTIONS);
}

/** Years and tiny numbers behind "ISO" are no standards; 20000-1 and the like keep their family's number. */
function isoNumber(number: string, part: string | undefined): string | undefined {
  if (/^(?:19|20)\d{2}$/.test(number)) return undefined;
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
    /^[ ,()/-]{0,3}(?:report )?\(?(?:type|typ|loại|유형|タイプ) ?-?(?<type>1|2|iii|ii|i)(?![a-z0-9])/.exec(
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
