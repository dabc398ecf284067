export const facts = {
  en: {},
  vi: {},
  ko: {},
} as const;
