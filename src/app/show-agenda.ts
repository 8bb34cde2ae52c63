import type { Day } from '../domain/calendar.ts';
import type { Council } from '../domain/council-plan.ts';
import { type Meeting, meetingsAhead } from '../domain/meeting.ts';
import { mayDo } from '../domain/permission.ts';
import { type AgendaGround, type AgendaKnown, agendaGround, agendaOf } from './meeting-agenda.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';

/** Which meeting: the next one, the one on the first of some days that has one, or one by its id. */
export type MeetingMeant = 'next' | { readonly on: readonly Day[] } | { readonly id: string };

/** A meeting's agenda; `isFrozen` once it has begun. `mayChoose`: whoever asks may also pin, drop, move and add. */
export type AgendaShown =
  | (AgendaKnown & {
      readonly outcome: 'shown';
      readonly council: Council;
      readonly meeting: Meeting;
      readonly mayChoose: boolean;
      readonly now: Date;
    })
  | { readonly outcome: 'no-council' | 'no-plan' | 'no-meeting' | 'not-permitted' };

/** Whoever may ask a council may see its agendas, at any time. */
export async function showAgenda(
  deps: Pick<Deps, 'seats' | 'plans' | 'meetings' | 'agendas' | 'clock'>,
  { where, actor, meeting: meant }: Asked & { readonly meeting: MeetingMeant },
): Promise<AgendaShown> {
  const people = await deps.seats.people(where);
  if (people === null || people.council.id === null) return { outcome: 'no-council' };
  if (!mayDo(people, actor, { to: 'ask' })) return { outcome: 'not-permitted' };
  const ground = await agendaGround(deps, people.council.id);
  if (ground === null) return { outcome: 'no-plan' };
  const now = deps.clock.now();
  const meeting = meetingMeant(ground, meant, now);
  if (meeting === undefined) return { outcome: 'no-meeting' };
  return {
    outcome: 'shown',
    council: ground.snapshot.plan.council,
    meeting,
    ...agendaOf(ground, meeting),
    mayChoose: mayDo(people, actor, { to: 'coordinate' }),
    now,
  };
}

function meetingMeant(
  { meetings, snapshot }: AgendaGround,
  meant: MeetingMeant,
  now: Date,
): Meeting | undefined {
  const standing = meetings.filter(({ cancelledAt }) => cancelledAt === null);
  if (meant === 'next') return meetingsAhead(standing, now, snapshot.plan.council.zone)[0];
  if ('id' in meant) return standing.find(({ id }) => id === meant.id);
  return meant.on.flatMap((on) => standing.find(({ day }) => day === on) ?? [])[0];
}
