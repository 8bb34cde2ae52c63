import type { Zone } from '../domain/calendar.ts';
import { byStart, type Meeting, meetingsAhead } from '../domain/meeting.ts';
import { mayDo } from '../domain/permission.ts';
import { type PlacedMeeting, placed } from './meeting-plan.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';

/** A council's meetings: those ahead, the next one first; and all others, the latest first. `council` is `null` where there is none yet. */
export type MeetingsListed =
  | {
      readonly outcome: 'listed';
      readonly council: string | null;
      readonly zone: Zone;
      readonly ahead: readonly PlacedMeeting[];
      readonly others: readonly Meeting[];
      /** Whether whoever asks may also plan, move and cancel. */
      readonly mayPlan: boolean;
    }
  | { readonly outcome: 'no-council' | 'not-permitted' };

/** Whoever may ask a council may see when it meets. */
export async function listMeetings(
  { seats, meetings, clock }: Pick<Deps, 'seats' | 'meetings' | 'clock'>,
  { where, actor }: Asked,
): Promise<MeetingsListed> {
  const people = await seats.people(where);
  if (people === null) return { outcome: 'no-council' };
  if (!mayDo(people, actor, { to: 'ask' })) return { outcome: 'not-permitted' };
  const { id: council } = people.council;
  const { zone } = people.setting;
  const all = council === null ? [] : await meetings.meetings(council);
  const ahead = meetingsAhead(all, clock.now(), zone);
  return {
    outcome: 'listed',
    council,
    zone,
    ahead: ahead.map((meeting) => placed(meeting, people)),
    others: all.filter((meeting) => !ahead.includes(meeting)).toSorted((one, other) => byStart(other, one)),
    mayPlan: mayDo(people, actor, { to: 'coordinate' }),
  };
}
