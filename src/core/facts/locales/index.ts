import { Lexicon } from "../lexicon";
import { en } from "./en";
import { ja } from "./ja";
import { ko } from "./ko";
import { places } from "./places";
import { shared } from "./shared";
import { vi } from "./vi";

let compiled: Lexicon | undefined;

/**
 * The words of all languages in one lexicon: cells mix languages, so every word is looked for everywhere.
 * Compiled on first use and kept.
 */
export function lexicon(): Lexicon {
  compiled ??= new Lexicon([shared, en, vi, ko, ja, places]);
  return compiled;
}
