import { formatAddress, type AnswerPlace, type Correction, type CorrectionNote, type Fact } from "../model";
import { comparable } from "../report/read-back/sheet-text";
import { isSetting, livesInCells } from "../settings/is-setting";
import { settingSubject, settingValue } from "../settings/setting-fields";
import { keptWords } from "./kept-words";

/** What a correction is about: of two about the same thing only the later counts. */
export function subjectOf(correction: Correction): string {
  if (isSetting(correction))
    return join(correction.kind, JSON.stringify(settingSubject(correction)).toLowerCase());
  switch (correction.kind) {
    case "layout":
      return join("layout", correction.sheet);
    case "vendor-included":
    case "vendor-left-out":
      return join("vendor", comparable(correction.name));
    case "vendors-apart":
    case "vendors-joined":
      return join("spelling", comparable(correction.name));
    case "criterion":
      return join(
        "criterion",
        comparable(keptWords(correction.question)),
        formatAddress(correction.questionCell),
      );
    case "fact":
      return join(
        "fact",
        placeOf(correction.at),
        correction.fact.type,
        keptWords(correction.fact.quote),
        correction.fact.start,
      );
    default:
      return join(correction.kind, placeOf(correction.at));
  }
}

function placeOf({ vendor, question, questionCell, words }: AnswerPlace): string {
  return join(
    comparable(vendor),
    comparable(keptWords(question)),
    formatAddress(questionCell),
    keptWords(words),
  );
}

function join(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

/** The corrections that count, each thing once, in the order decided. */
export function settle(corrections: readonly Correction[]): readonly Correction[] {
  const last = new Map<string, Correction>();
  for (const correction of corrections) {
    const subject = subjectOf(correction);
    last.delete(subject);
    last.set(subject, correction);
  }
  return [...last.values()];
}

/**
 * All that a correction says, in one comparable text; what it is about as `subjectOf` tells it. Without the reason where
 * its home is a cell: the workbook keeps none there.
 */
export function contentOf(correction: Correction): string {
  const { reason, who, when } = livesInCells(correction) ? NO_NOTE : correction;
  return join(correction.kind, subjectOf(correction), JSON.stringify(valueOf(correction)), reason, who, when);
}

const NO_NOTE: CorrectionNote = { reason: "", who: "", when: "" };

/** What a correction decides, for whatever reason. */
export function decisionOf(correction: Correction): string {
  return contentOf({ ...correction, ...NO_NOTE });
}

/** What was decided. A corrected fact without its words: it keeps those it was read from. */
function valueOf(correction: Correction): unknown {
  if (isSetting(correction)) return settingValue(correction);
  switch (correction.kind) {
    case "layout":
      return [correction.layout, correction.was ?? null];
    case "vendors-joined":
      return comparable(correction.with);
    case "criterion":
      return correction.criterion;
    case "verdict":
      return correction.verdict;
    case "fact":
      return correction.becomes && fieldsOf(correction.becomes);
    default:
      return null;
  }
}

/** Where a fact was read and how surely: nothing that a person decides. */
const BESIDE = new Set(["quote", "start", "cell", "confidence", "suspect"]);

/** The fields of a fact that say something, in an order of their own. */
export function fieldsOf(fact: Fact): readonly (readonly [string, unknown])[] {
  return Object.entries(fact)
    .filter(([name, value]) => value !== undefined && !BESIDE.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether both lists decide the same, in whatever order (people sort tables) and for whatever reasons. */
export function sameDecisions(one: readonly Correction[], other: readonly Correction[]): boolean {
  const contents = (list: readonly Correction[]) => settle(list).map(decisionOf).sort();
  const [first, second] = [contents(one), contents(other)];
  return first.length === second.length && first.every((content, index) => content === second[index]);
}
