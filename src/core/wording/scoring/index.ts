import { answers } from "./answers";
import { figures } from "./figures";
import { prices } from "./prices";
import { profiles } from "./profiles";

/** What the rules say about themselves, about what they read and why they score so; profiles; price totals. */
export const scoring = {
  en: { ...profiles.en, ...answers.en, ...figures.en, ...prices.en },
  vi: { ...profiles.vi, ...answers.vi, ...figures.vi, ...prices.vi },
  ko: { ...profiles.ko, ...answers.ko, ...figures.ko, ...prices.ko },
} as const;
