import { nearDay, type Reader } from './near-day.ts';

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'long' },
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** Slack's date format (`{date_short_pretty} {time}` …) in the reader's own language and time zone, seen from `now`. */
export function slackDate(seconds: number, format: string, reader: Reader & { readonly now: Date }): string {
  const instant = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (written, token: string) => {
    const near = token.endsWith('_pretty') ? nearDay(instant, reader, reader.now) : undefined;
    const options = formats[token.replace(/_pretty$/, '')];
    if (near || !options) return near ?? written;
    return new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: reader.timeZone }).format(instant);
  });
}
