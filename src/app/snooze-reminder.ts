import { dayOf, plusDays } from '../domain/calendar.ts';
import { reminderOf } from '../domain/reminder.ts';
import { ruleOf } from '../domain/reminder-wish.ts';
import { workingDayFrom } from '../domain/schedule-calendar.ts';
import { instantAt } from '../domain/wall-time.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';
import { weeklyFacts } from './weekly-facts.ts';

const grace = 24 * 60 * 60 * 1000;

/**
 * Reminds a person again on the next working day at their usual time, and tells when that is; `null` where nothing is
 * asked of them any more, or never was: they hold no seat, or the council is gone. It is asked for once however often the button is pressed that day, and nothing looks fresh because of it.
 */
export async function snoozeReminder(
  deps: Pick<Deps, 'plans' | 'meetings' | 'reminders' | 'clock'>,
  meant: CouncilMeant,
  user: string,
): Promise<Date | null> {
  const snapshot = await councilMeant(deps, meant);
  const facts = snapshot && (await weeklyFacts(deps, meant.council));
  if (facts === null) return null;
  const { plan, calendar, settings, wishes } = facts;
  const now = deps.clock.now();
  const meetings = await deps.meetings.meetings(meant.council);
  if (reminderOf({ plan, meetings }, user, dayOf(now, calendar.zone)) === null) return null;
  const { time } = ruleOf(wishes.find((wish) => wish.user === user) ?? null, settings.weekly);
  const day = workingDayFrom(plusDays(dayOf(now, calendar.zone), 1), calendar);
  const dueAt = instantAt(day, time, calendar.zone);
  const owed = {
    kind: 'reminder',
    occurrence: `snooze/${day}`,
    to: { kind: 'person', user },
    subject: {},
    dueAt,
    expiresAt: new Date(dueAt.getTime() + grace),
  } as const;
  await deps.reminders.snooze(meant.council, owed, now);
  return dueAt;
}
