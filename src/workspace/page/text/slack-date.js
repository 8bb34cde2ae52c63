/** @typedef {{ readonly locale: string, readonly timeZone: string }} Reader */

const day = 86_400_000;

/** @type {Readonly<Record<string, Intl.DateTimeFormatOptions>>} */
const formats = {
  date: { dateStyle: 'long' },
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_short: { dateStyle: 'medium' },
  date_long: { dateStyle: 'full' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/**
 * Slack's date format (`{date_short_pretty} {time}` …) in the reader's own language and time zone.
 *
 * @param {number} seconds
 * @param {string} format
 * @param {Reader} reader
 */
export function slackDate(seconds, format, reader) {
  const instant = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (written, token) => {
    const near = token.endsWith('_pretty') ? nearDay(instant, reader) : undefined;
    const options = formats[token.replace(/_pretty$/, '')];
    if (near || !options) return near ?? written;
    return new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: reader.timeZone }).format(instant);
  });
}

/**
 * Yesterday, today or tomorrow in the reader's words, and nothing for other days.
 *
 * @param {Date} instant
 * @param {Reader} reader
 */
export function nearDay(instant, { locale, timeZone }) {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const apart = (Date.parse(date.format(instant)) - Date.parse(date.format(new Date()))) / day;
  if (Math.abs(apart) > 1) return undefined;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(apart, 'day');
}
