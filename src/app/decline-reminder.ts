import { dayOf } from '../domain/calendar.ts';
import { type Reminder, reminderOf } from '../domain/reminder.ts';
import { type CouncilMeant, councilMeant } from './council-meant.ts';
import type { Deps } from './ports.ts';

/** What somebody says is not theirs to report, and the coordinators to be told of it. */
export type Declined = { readonly reminder: Reminder; readonly coordinators: readonly string[] };

/** What a person is reminded of now, for those who can give it to somebody else; `null`: of nothing any more. */
export async function declineReminder(
  deps: Pick<Deps, 'plans' | 'meetings' | 'clock'>,
  meant: CouncilMeant,
  user: string,
): Promise<Declined | null> {
  const snapshot = await councilMeant(deps, meant);
  if (snapshot === null) return null;
  const { plan } = snapshot;
  const meetings = await deps.meetings.meetings(meant.council);
  const reminder = reminderOf({ plan, meetings }, user, dayOf(deps.clock.now(), plan.council.zone));
  const coordinators = [...new Set(plan.coordinators.map((coordinator) => coordinator.user))];
  return reminder && { reminder, coordinators };
}
