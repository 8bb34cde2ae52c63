import type { Meeting } from '../domain/meeting.ts';
import { type CouncilGround, councilGround } from './council-ground.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';

/** What a change of one meeting rests on: `meeting` stands, and `meetings` are all of the council's. */
export type MeetingGround = CouncilGround & {
  readonly meeting: Meeting;
  readonly meetings: readonly Meeting[];
};

export type MeetingMissing =
  | { readonly outcome: 'cancelled-before'; readonly meeting: Meeting }
  | { readonly outcome: 'unknown' | 'no-council' | 'not-permitted' };

/** The ground for changing a meeting, given by its id, where the person may do it and the meeting is not cancelled. */
export async function meetingGround(
  deps: Pick<Deps, 'seats' | 'councils' | 'meetings' | 'clock'>,
  asked: Asked & { readonly meeting: string },
): Promise<MeetingGround | MeetingMissing> {
  const ground = await councilGround(deps, asked, { to: 'coordinate' });
  if ('outcome' in ground) return ground;
  const meetings = await deps.meetings.meetings(ground.council);
  const meeting = meetings.find(({ id }) => id === asked.meeting);
  if (meeting === undefined) return { outcome: 'unknown' };
  if (meeting.cancelledAt) return { outcome: 'cancelled-before', meeting };
  return { ...ground, meeting, meetings };
}
