import type { CellAddress, Evidence, ReadLanguage } from "../model";
import type { FactContext } from "./context";
import { contextHints, type ContextHints } from "./context-hints";
import type { Kinds } from "./lexicon";
import { lexicon } from "./locales";
import { type NumberSpan, numberSpans } from "./numbers/spans";
import type { NumberStyle } from "./numbers/numeral";
import { styleOf } from "./numbers/separator";
import { prepare, type PreparedText, quote } from "./prepare";
import { type Token, tokenize } from "./tokens";

/** One text taken apart once; every reader of facts works on this. */
export interface TextReading {
  readonly text: PreparedText;
  readonly tokens: readonly Token[];
  /** The kinds of all their senses: what a reader lives on and this does not have, it need not look for. */
  readonly kinds: Kinds;
  readonly spans: readonly NumberSpan[];
  readonly context: FactContext;
  readonly hints: ContextHints;
  readonly language: ReadLanguage;
  /** How the text writes its decimals, where one of its numbers tells. */
  readonly style: NumberStyle;
  /** Length of the clean text without the spaces around it. */
  readonly length: number;
}

/** Takes a text apart. */
export function takeApart(original: string, context: FactContext): TextReading {
  const text = prepare(original);
  const tokens = tokenize(text.clean, lexicon());
  const language =
    context.lang !== undefined && context.lang !== "auto"
      ? context.lang
      : text.isAscii
        ? "en"
        : languageOf(text.clean);
  return {
    text,
    tokens,
    kinds: tokens.reduce((kinds, token) => kinds | token.kinds, 0),
    spans: numberSpans(text.clean, tokens),
    context,
    hints: contextHints(context),
    language,
    style: styleOf(tokens),
    length: text.clean.trim().length,
  };
}

/** The language its letters tell; "en" when nothing tells another. */
function languageOf(clean: string): ReadLanguage {
  if (/[\u3040-\u30ff]/.test(clean)) return "ja";
  if (/[\uac00-\ud7a3]/.test(clean)) return "ko";
  if (/[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/.test(clean)) return "vi";
  if (/[\u4e00-\u9fff]/.test(clean)) return "ja";
  return "en";
}

/** The evidence of a fact: its verbatim words, their place and how sure the reading is. */
export function evidence(reading: TextReading, start: number, end: number, confidence: number): Evidence {
  const words = quote(reading.text, start, end);
  const cell: CellAddress | undefined = reading.context.cell;
  return cell === undefined
    ? { quote: words.quote, start: words.start, confidence }
    : { quote: words.quote, start: words.start, cell, confidence };
}
