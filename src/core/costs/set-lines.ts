import { placeFinder } from "../corrections/find-place";
import { sameWords } from "../corrections/kept-words";
import type {
  Answer,
  Correction,
  CorrectionOutcome,
  CostLine,
  Message,
  PriceLineChange,
  Question,
  Vendor,
} from "../model";
import { ofKind } from "../settings";

interface Responses {
  readonly vendors: readonly Vendor[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** What a question may be called: price totals are worded by us, in whichever language. */
  readonly wordsOf: (question: Question) => readonly string[];
}

export interface LinesSet {
  readonly lines: readonly CostLine[];
  /** Of the settings about price lines, changed ones first. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/**
 * The price lines with what people changed, and behind them those people added. A change holds for the words it was made
 * about; where the vendor answers otherwise by now, the line is as read and the change is kept aside.
 */
export function setLines(
  lines: readonly CostLine[],
  groups: readonly Question[],
  responses: Responses,
  corrections: readonly Correction[],
): LinesSet {
  const changes = ofKind(corrections, "price-line");
  const additions = ofKind(corrections, "price-line-added");
  if (changes.length === 0 && additions.length === 0) return { lines, outcomes: [] };
  const { wordsOf } = responses;
  const found = placeFinder(responses, wordsOf);
  const groupOf = groupFinder(groups, wordsOf);
  const byPlace = new Map(lines.map((line) => [`${line.vendor}\n${line.question}`, line]));
  const changed = new Map<CostLine, CostLine>();
  const outcomes = changes.map((correction): CorrectionOutcome => {
    const { line: at, becomes } = correction;
    const vendor = found.vendor(at.vendor);
    const question = found.question(at.question, at.questionCell);
    const answer = vendor && question && found.answer(vendor.id, question.id);
    const line = vendor && question && byPlace.get(`${vendor.id}\n${question.id}`);
    if (!line) return { correction, state: "gone" };
    const about = { vendor: line.vendor, ...(line.question === null ? {} : { question: line.question }) };
    const place = { correction, ...about, cell: line.cell };
    if (question && !isSame(at.words, answer, question)) return { ...place, state: "changed" };
    changed.set(line, withChange(line, becomes, groupOf));
    return { ...place, state: "applied", asRead: readMessage(line) };
  });
  const added = additions.flatMap(({ id, vendor: name, what, becomes }): CostLine[] => {
    const vendor = found.vendor(name);
    return vendor ? [addedLine(id, vendor, what, becomes, groups, groupOf)] : [];
  });
  return {
    lines: [...lines.map((line) => changed.get(line) ?? line), ...added],
    outcomes: [
      ...outcomes,
      ...additions.map((correction): CorrectionOutcome => {
        const vendor = found.vendor(correction.vendor);
        return vendor
          ? { correction, state: "applied", vendor: vendor.id, cell: vendor.cell }
          : { correction, state: "gone" };
      }),
    ],
  };
}

type GroupFinder = (words: string) => string | null;

/** The words of a price question → its id; null when no price question goes by them. */
function groupFinder(groups: readonly Question[], wordsOf: Responses["wordsOf"]): GroupFinder {
  return (words) => groups.find((group) => wordsOf(group).some((own) => sameWords(words, own)))?.id ?? null;
}

/** Totals are worded by us: their figures tell whether they are the same. */
function isSame(kept: string, answer: Answer | undefined, { sumOf }: Question): boolean {
  const now = answer?.text ?? "";
  const digits = (words: string) => words.replace(/[^0-9]/gu, "");
  return sameWords(kept, now) || (sumOf !== undefined && digits(kept) === digits(now));
}

function withChange(line: CostLine, becomes: PriceLineChange, groupOf: GroupFinder): CostLine {
  const { amount, currency, unit, quantity, increase, group } = line;
  const { problem, ...rest } = line;
  const kept = problem && becomes.amount === undefined ? line : rest;
  return {
    ...kept,
    ...fieldsOf(becomes, line, groupOf),
    asRead: { amount, currency, unit, quantity, increase, group },
  };
}

function addedLine(
  id: string,
  vendor: Vendor,
  what: string,
  becomes: PriceLineChange,
  groups: readonly Question[],
  groupOf: GroupFinder,
): CostLine {
  const line: CostLine = {
    id,
    vendor: vendor.id,
    question: null,
    group: groups.length === 1 ? groups[0]!.id : null,
    what,
    amount: null,
    currency: null,
    unit: "term",
    quantity: null,
    increase: 0,
    cell: vendor.cell,
    quote: "",
  };
  return { ...line, ...fieldsOf(becomes, line, groupOf) };
}

function fieldsOf(becomes: PriceLineChange, line: CostLine, groupOf: GroupFinder) {
  const { amount, currency, unit, quantity, increase, countsFor } = becomes;
  const group = countsFor === undefined ? line.group : countsFor === null ? null : groupOf(countsFor);
  return {
    amount: amount === undefined ? line.amount : amount,
    currency: currency === undefined ? line.currency : (currency?.toUpperCase() ?? null),
    unit: unit === undefined ? line.unit : unit,
    quantity: quantity === undefined ? line.quantity : quantity,
    increase: increase ?? line.increase,
    group,
  };
}

function readMessage({ amount, currency }: CostLine): Message {
  if (amount === null) return { key: "read.no-price" };
  return { key: "read.money", values: { amount, currency: currency ?? "_", period: "_", per: "_" } };
}
