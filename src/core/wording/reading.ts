export const reading = {
  en: {},
  vi: {},
  ko: {},
} as const;
