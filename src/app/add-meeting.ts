import type { Meeting } from '../domain/meeting.ts';
import type { MeetingRefusal } from '../domain/read-meeting.ts';
import { councilGround } from './council-ground.ts';
import { type MeetingWanted, meetingAt, type PlacedMeeting, placed, plannedMeeting } from './meeting-plan.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

export type MeetingAsked = Asked & { readonly meeting: MeetingWanted };

/** What came of it; only `added` stored anything. `taken`: the council meets at that time already. */
export type MeetingAdded =
  | ({ readonly outcome: 'added'; readonly council: string } & PlacedMeeting)
  | { readonly outcome: 'taken'; readonly meeting: Meeting }
  | { readonly outcome: 'refused'; readonly refusal: MeetingRefusal }
  | { readonly outcome: 'no-council' | 'not-permitted' };

/** Plans one meeting of a council, also before it has a plan. Coordinators do. */
export async function addMeeting(
  deps: Pick<Deps, 'seats' | 'councils' | 'meetings' | 'clock'>,
  asked: MeetingAsked,
): Promise<MeetingAdded> {
  return untilSettled(async () => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const { council, people, decision } = ground;
    const plan = plannedMeeting(asked.meeting, people, { now: decision.at });
    if ('refused' in plan) return { outcome: 'refused', refusal: plan };
    const there = meetingAt(await deps.meetings.meetings(council), plan);
    if (there) return { outcome: 'taken', meeting: there };
    const stored = await deps.meetings.plan(council, { plans: [plan], rule: null }, decision);
    const [meeting] = stored === 'overtaken' ? [] : stored;
    return meeting ? { outcome: 'added', council, ...placed(meeting, people) } : 'overtaken';
  });
}
