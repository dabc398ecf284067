import type { FactContext } from "./context";
import { settleSeparator } from "./numbers/separator";
import { evidence, takeApart } from "./reading";
import { sense } from "./tokens";

/** A number of a text, whatever it stands for. */
export interface NumberRead {
  readonly value: number;
  readonly isPercent: boolean;
  readonly quote: string;
  readonly start: number;
  /** Flagged: typed wrongly, or open to two readings. */
  readonly suspect: boolean;
}

/** Every number of a text with its verbatim words, before anything is made of it. For measuring how well numbers are read. */
export function readNumbers(text: string, context: FactContext): NumberRead[] {
  const reading = takeApart(text, context);
  return reading.spans
    .filter((span) => span.broken === undefined)
    .map((span) => {
      const { value, suspect } = settleSeparator(reading, span, null);
      const after = reading.tokens[span.last + 1];
      const near = after !== undefined && after.start - span.end <= 1 ? after : undefined;
      const share = sense(near, "percent");
      const tenth = sense(near, "tenth");
      const factor = tenth !== undefined ? 10 : share !== undefined ? Number(share) : 1;
      const isPart =
        /^\s?[/^]/.test(reading.text.clean.slice(span.end)) ||
        /[/^]\s?$/.test(reading.text.clean.slice(Math.max(0, span.start - 2), span.start));
      const isPercent = share !== undefined || tenth !== undefined;
      const words = evidence(reading, span.start, isPercent && near ? near.end : span.end, 1);
      return {
        value: Number((value * factor).toPrecision(12)),
        isPercent,
        quote: words.quote,
        start: words.start,
        suspect: suspect !== undefined || isPart || span.part === true,
      };
    });
}
