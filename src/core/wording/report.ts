export const report = {
  en: {},
  vi: {},
  ko: {},
} as const;
