/**
 * The instant of a wall-clock time `YYYY-MM-DDTHH:mm` in a time zone, as whole seconds since 1970; `undefined` for
 * anything else. A time that the clock skips in spring becomes the one an hour later.
 */
export function zonedSeconds(wall: string, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const near = asUtc - offsetAt(asUtc, timeZone);
  return (asUtc - offsetAt(near, timeZone)) / 1000;
}

/** How far the zone's clock is ahead of UTC at an instant; both in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    instant,
  );
  return Date.parse(`${shown.replace(' ', 'T')}:00Z`) - Math.floor(instant / 60_000) * 60_000;
}
