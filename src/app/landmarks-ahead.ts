import { firstInstant } from '../domain/first-instant.ts';
import { nextMeeting, startOf } from '../domain/meeting.ts';
import { nextReminder } from '../domain/reminder-schedule.ts';
import { agendaKinds } from './agenda-kinds.ts';
import { deliveryFacts } from './delivery-facts.ts';
import type { Place } from './place.ts';
import type { Deps } from './ports.ts';

/** A moment at which something will happen in a council by itself. */
export type LandmarkAhead = { readonly kind: 'reminder' | 'agenda' | 'meeting'; readonly at: Date };

/** What lies ahead of the council of a channel: its next weekly reminder, the next agenda, the start of its next meeting. */
export async function landmarksAhead(
  deps: Pick<Deps, 'plans' | 'meetings' | 'agendas' | 'reminders' | 'clock'>,
  place: Place,
): Promise<readonly LandmarkAhead[]> {
  const council = await deps.plans.councilIn(place);
  const facts = council && (await deliveryFacts(deps, council.id));
  if (facts === null) return [];
  const { zone } = facts.plan.council;
  const now = deps.clock.now();
  const reminder = nextReminder(facts, now);
  const agenda = firstInstant(agendaKinds.map((kind) => kind.next(facts, now)));
  const meeting = nextMeeting(facts.meetings, now, zone);
  return [
    ...(reminder ? [{ kind: 'reminder', at: reminder } as const] : []),
    ...(agenda ? [{ kind: 'agenda', at: agenda } as const] : []),
    ...(meeting ? [{ kind: 'meeting', at: startOf(meeting, zone) } as const] : []),
  ];
}
