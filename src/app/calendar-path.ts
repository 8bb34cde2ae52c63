const address = /^\/calendar\/([\w-]{43})\.ics$/;

/** Where a calendar is served, as a route's pattern. */
export const calendarPattern = '/calendar/:file';

/** The path at which a secret address serves its calendar. */
export function calendarPath(secret: string): string {
  return `/calendar/${secret}.ics`;
}

/** The secret that a path carries; `null` for every other path. */
export function secretIn(path: string): string | null {
  return address.exec(path)?.[1] ?? null;
}
