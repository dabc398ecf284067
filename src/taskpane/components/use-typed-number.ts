import { useState } from "react";
import { numberInField, parseNumber } from "../words/parse-number";
import { useWords } from "../words/use-words";

/** What stands in a field: a figure, nothing, or (undefined) something that is no figure it takes. */
export type TypedNumber = number | null | undefined;

export interface NumberRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * The words of a field for a figure. Every keystroke counts, so that what it changes can be shown while it is typed; what
 * is no figure stays in the field as it is, and `onChange` hears undefined.
 */
export function useTypedNumber(
  value: TypedNumber,
  { min = -Infinity, max = Infinity }: NumberRange,
  onChange: (value: TypedNumber) => void,
): { readonly shown: string; readonly type: (text: string) => void; readonly set: (value: number) => void } {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): TypedNumber => {
    if (text.trim() === "") return null;
    const figure = parseNumber(text, words.locale);
    return figure !== null && figure >= min && figure <= max ? figure : undefined;
  };
  // Set from elsewhere meanwhile (a level picked), what was typed is not what counts any more.
  const stands = typed !== null && read(typed) === value;
  return {
    shown: stands ? typed : typeof value === "number" ? numberInField(value, words.locale) : "",
    type(text) {
      setTyped(text);
      onChange(read(text));
    },
    set(figure) {
      setTyped(null);
      onChange(figure);
    },
  };
}
