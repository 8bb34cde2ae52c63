import type { Meeting, MeetingPlan } from '../domain/meeting.ts';
import type { MeetingRefusal } from '../domain/read-meeting.ts';
import { type MeetingGround, type MeetingMissing, meetingGround } from './meeting-ground.ts';
import { type MeetingWanted, meetingAt, type PlacedMeeting, placed, plannedMeeting } from './meeting-plan.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** `meeting` is an id; `to` is what it is to be, and what is typed without length, place or link keeps those it had. */
export type MoveAsked = Asked & { readonly meeting: string; readonly to: MeetingWanted };

/** What came of it; only `moved` stored anything, and `before` is the meeting as it was. */
export type MeetingMoved =
  | ({ readonly outcome: 'moved'; readonly council: string; readonly before: Meeting } & PlacedMeeting)
  | { readonly outcome: 'unchanged' | 'taken'; readonly meeting: Meeting }
  | { readonly outcome: 'refused'; readonly refusal: MeetingRefusal }
  | MeetingMissing;

/** Gives a meeting another time, length or place. Coordinators do. */
export async function moveMeeting(
  deps: Pick<Deps, 'seats' | 'councils' | 'meetings' | 'clock'>,
  asked: MoveAsked,
): Promise<MeetingMoved> {
  return untilSettled(async () => {
    const ground = await meetingGround(deps, asked);
    if ('outcome' in ground) return ground;
    const plan = newPlan(ground, asked.to);
    if ('outcome' in plan) return plan;
    const { council, people, decision, meeting: before } = ground;
    const stored = await deps.meetings.change(council, { id: before.id, plan }, decision);
    if (stored === 'overtaken') return stored;
    const meeting = { ...before, ...plan, sequence: before.sequence + 1 };
    return { outcome: 'moved', council, before, ...placed(meeting, people) };
  });
}

/** What the meeting is to be, or why it stays as it is. */
function newPlan(
  { people, decision, meeting, meetings }: MeetingGround,
  to: MeetingWanted,
): MeetingPlan | Extract<MeetingMoved, { outcome: 'refused' | 'unchanged' | 'taken' }> {
  const plan = plannedMeeting(to, people, { now: decision.at, before: meeting });
  if ('refused' in plan) return { outcome: 'refused', refusal: plan };
  if (isSame(meeting, plan)) return { outcome: 'unchanged', meeting };
  const others = meetings.filter(({ id }) => id !== meeting.id);
  const there = meetingAt(others, plan);
  return there ? { outcome: 'taken', meeting: there } : plan;
}

function isSame(one: MeetingPlan, other: MeetingPlan): boolean {
  const fields = ['day', 'time', 'minutes', 'place', 'link'] as const;
  return fields.every((field) => one[field] === other[field]);
}
