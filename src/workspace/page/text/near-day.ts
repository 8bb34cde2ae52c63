const day = 86_400_000;

/** In which language and time zone somebody reads. */
export type Reader = { readonly locale: string; readonly timeZone: string };

/** Yesterday, today or tomorrow in the reader's words, seen from `now`, and nothing for other days. */
export function nearDay(instant: Date, { locale, timeZone }: Reader, now: Date): string | undefined {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const apart = (Date.parse(date.format(instant)) - Date.parse(date.format(now))) / day;
  if (Math.abs(apart) > 1) return undefined;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(apart, 'day');
}
