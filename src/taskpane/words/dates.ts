/** An ISO date in the words of the locale; anything else as it is. Vietnamese wants two digits. */
export function dateWords(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = locale.startsWith("vi")
    ? { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }
    : { dateStyle: "medium", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, options).format(date);
}
