import type { Day } from '../domain/calendar.ts';
import { holidaysKept } from '../domain/holidays-kept.ts';
import type { WeeklyFacts } from '../domain/reminder-schedule.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { isWorkingDay } from '../domain/working-days.ts';
import type { ReminderWishes } from './delivery-ports.ts';
import type { PlanReader } from './ports.ts';

/** What the facts are read from. */
export type WeeklyFactsDeps = {
  readonly plans: Pick<PlanReader, 'snapshot'>;
  readonly reminders: Pick<ReminderWishes, 'wishes'>;
};

/** Everything that a council's own messages follow from, as it is now; `null` where the council has no plan. */
export async function weeklyFacts(
  { plans, reminders }: WeeklyFactsDeps,
  council: string,
): Promise<(WeeklyFacts & { readonly snapshot: Snapshot }) | null> {
  const snapshot = await plans.snapshot(council);
  if (snapshot === null) return null;
  const { plan } = snapshot;
  const settings = plan.council.settings.deliveries;
  const wishes = await reminders.wishes(council);
  const { zone } = plan.council;
  const country = holidaysKept(settings, zone);
  const calendar = { zone, isWorkingDay: (day: Day) => isWorkingDay(day, country), quiet: settings.quiet };
  return { snapshot, plan, settings, wishes, calendar };
}
