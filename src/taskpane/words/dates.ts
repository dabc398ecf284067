/** An ISO date in the words of the locale; anything else as it is. Vietnamese wants two digits. */
export function dateWords(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = locale.startsWith("vi")
    ? { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }
    : { dateStyle: "medium", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, options).format(date);
}

/** An ISO date and time as the workbook's history has it, in UTC; anything else as it is. */
export function momentWords(iso: string, locale: string): string {
  const date = new Date(iso);
  if (iso === "" || Number.isNaN(date.getTime())) return iso;
  const options = { dateStyle: "short", timeStyle: "short", timeZone: "UTC" } as const;
  return `${new Intl.DateTimeFormat(locale, options).format(date)} UTC`;
}
