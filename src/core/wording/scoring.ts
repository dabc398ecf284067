export const scoring = {
  en: {},
  vi: {},
  ko: {},
} as const;
