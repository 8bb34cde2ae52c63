import { endOf, type Meeting } from '../domain/meeting.ts';
import { type MeetingMissing, meetingGround } from './meeting-ground.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** `meeting` is an id. */
export type CancelAsked = Asked & { readonly meeting: string };

/** What came of it; `meeting` is as it was. `held`: it is over, and what has been held is not cancelled. */
export type MeetingCancelled =
  | { readonly outcome: 'cancelled'; readonly council: string; readonly meeting: Meeting }
  | { readonly outcome: 'held'; readonly meeting: Meeting }
  | MeetingMissing;

/** Cancels a meeting. It is kept and shown as cancelled. Coordinators do. */
export async function cancelMeeting(
  deps: Pick<Deps, 'seats' | 'councils' | 'meetings' | 'clock'>,
  asked: CancelAsked,
): Promise<MeetingCancelled> {
  return untilSettled(async () => {
    const ground = await meetingGround(deps, asked);
    if ('outcome' in ground) return ground;
    const { council, people, decision, meeting } = ground;
    if (endOf(meeting, people.setting.zone) <= decision.at) return { outcome: 'held', meeting };
    const stored = await deps.meetings.cancel(council, meeting.id, decision);
    return stored === 'overtaken' ? stored : { outcome: 'cancelled', council, meeting };
  });
}
