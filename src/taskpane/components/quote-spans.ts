import { formatAddress, type Answer, type AnswerPart } from "../../core/model";

export interface Span {
  readonly text: string;
  /** The exact words a fact was read from. */
  readonly marked: boolean;
}

/** A part's words, cut where facts were read. Facts that do not lie in this cell or overlap earlier ones are passed over. */
export function quoteSpans(answer: Answer, part: AnswerPart): readonly Span[] {
  const at = formatAddress(part.cell);
  const marks = answer.facts
    .filter(({ cell, quote, start }) => {
      const here = cell === undefined ? answer.parts.length === 1 : formatAddress(cell) === at;
      return here && quote.length > 0 && part.text.startsWith(quote, start);
    })
    .map(({ quote, start }) => ({ start, end: start + quote.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: Span[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    if (start < done) continue;
    if (start > done) spans.push({ text: part.text.slice(done, start), marked: false });
    spans.push({ text: part.text.slice(start, end), marked: true });
    done = end;
  }
  if (done < part.text.length) spans.push({ text: part.text.slice(done), marked: false });
  return spans;
}
