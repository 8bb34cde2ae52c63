import { nextMeeting, startOf } from '../domain/meeting.ts';
import { nextReminder } from '../domain/reminder-schedule.ts';
import type { Place } from './place.ts';
import type { Deps } from './ports.ts';
import { weeklyFacts } from './weekly-facts.ts';

/** A moment at which something will happen in a council by itself. */
export type LandmarkAhead = { readonly kind: 'reminder' | 'meeting'; readonly at: Date };

/** What lies ahead of the council of a channel: its next weekly reminder and the start of its next meeting. */
export async function landmarksAhead(
  deps: Pick<Deps, 'plans' | 'meetings' | 'reminders' | 'clock'>,
  place: Place,
): Promise<readonly LandmarkAhead[]> {
  const council = await deps.plans.councilIn(place);
  const facts = council && (await weeklyFacts(deps, council.id));
  if (facts === null) return [];
  const { id, zone } = facts.plan.council;
  const now = deps.clock.now();
  const reminder = nextReminder(facts, now);
  const meeting = nextMeeting(await deps.meetings.meetings(id), now, zone);
  return [
    ...(reminder ? [{ kind: 'reminder', at: reminder } as const] : []),
    ...(meeting ? [{ kind: 'meeting', at: startOf(meeting, zone) } as const] : []),
  ];
}
