import { dayOf, plusDays } from './calendar.ts';
import type { DeliveryTiming } from './delivery.ts';
import { type ScheduleCalendar, workingDayFrom } from './schedule-calendar.ts';
import { instantAt } from './wall-time.ts';

/** Whether what comes late may come at any time, or only while people are at work. */
export type Hours = 'any-time' | 'working-hours';

/** What to do with a delivery now: send it, wait for an instant, or let it go. */
export type Going = { readonly kind: 'now' | 'never' } | { readonly kind: 'later'; readonly at: Date };

const opening = '08:00';
const closing = '18:00';
const minute = 60_000;
/** So much after its time a message still counts as punctual. */
const punctual = 15 * minute;

/** When a delivery may go. At its own time it always may; late, by the hours of its kind; past its use, never. */
export function goingOf(
  { dueAt, expiresAt }: DeliveryTiming,
  { now, hours }: { readonly now: Date; readonly hours: Hours },
  calendar: ScheduleCalendar,
): Going {
  if (now >= expiresAt) return { kind: 'never' };
  if (now < dueAt) return { kind: 'later', at: dueAt };
  if (hours === 'any-time' || !isLateBy({ dueAt }, now)) return { kind: 'now' };
  const at = workingInstant(now, calendar);
  if (at <= now) return { kind: 'now' };
  return at < expiresAt ? { kind: 'later', at } : { kind: 'never' };
}

/** Whether a message that goes now comes so late that it must say when it should have come. */
export function isLateBy({ dueAt }: Pick<DeliveryTiming, 'dueAt'>, now: Date): boolean {
  return now.getTime() - dueAt.getTime() > punctual;
}

/** An instant at which people are at work, else when they next begin. */
export function workingInstant(now: Date, calendar: ScheduleCalendar): Date {
  const { zone, isWorkingDay } = calendar;
  const today = dayOf(now, zone);
  const begins = instantAt(today, opening, zone);
  const isOver = now >= instantAt(today, closing, zone);
  if (isWorkingDay(today) && !isOver) return now < begins ? begins : now;
  return instantAt(workingDayFrom(plusDays(today, 1), calendar), opening, zone);
}
