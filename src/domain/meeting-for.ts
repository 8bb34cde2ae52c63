import type { Day } from './calendar.ts';
import type { Period } from './decided-plan.ts';

/** The meeting at which a dated reporting is due: the first inside its interval, or the first after where none fell inside. */
export function meetingFor<Meeting extends { readonly day: Day }>(
  { to, from }: Period,
  meetings: readonly Meeting[],
): Meeting | null {
  const byDay = meetings.toSorted((one, other) => one.day.localeCompare(other.day));
  return byDay.find(({ day }) => day >= from && day <= to) ?? byDay.find(({ day }) => day > to) ?? null;
}
