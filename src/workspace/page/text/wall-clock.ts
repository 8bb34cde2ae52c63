/** What the wall clock shows in a time zone at an instant (seconds since 1970), as `YYYY-MM-DDTHH:mm`. */
export function wallClock(seconds: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(seconds * 1000).replace(' ', 'T');
}
