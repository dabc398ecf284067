const DAY = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** Excel's day number for an ISO date ("2026-11-12" → 46338); undefined when the text is no date. */
export function serialDate(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (time - EXCEL_EPOCH) / DAY;
  return serial > 60 ? serial : undefined;
}

/** Excel's number for an ISO date and time in UTC ("2026-11-12T06:00:00Z" → 46338.25); undefined when the text is none. */
export function serialDateTime(iso: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/.exec(iso);
  const day = match ? serialDate(match[1]!) : undefined;
  if (!match || day === undefined) return undefined;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return day + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The ISO date of Excel's day number; undefined when it is none (before March 1900 or after 9999). */
export function isoDate(serial: number): string | undefined {
  if (!Number.isFinite(serial) || serial <= 60 || serial >= 2_958_466) return undefined;
  return new Date(EXCEL_EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
