import type { Day } from '../domain/calendar.ts';
import type { MeetingPlan } from '../domain/meeting.ts';
import { type PlanRefusal, planRefusal } from '../domain/meeting-check.ts';
import { type SeriesRule, seriesDays } from '../domain/meeting-series.ts';
import { councilGround } from './council-ground.ts';
import { meetingAt, type PlacedMeeting, placed } from './meeting-plan.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** `each` is what all of them have in common. */
export type SeriesAsked = Asked & {
  readonly rule: SeriesRule;
  readonly each: Omit<MeetingPlan, 'day'>;
};

/** What came of it. `left` are days of the rule that have passed, or on which the council meets at that time already. */
export type SeriesAdded =
  | {
      readonly outcome: 'added';
      readonly council: string;
      readonly meetings: readonly PlacedMeeting[];
      readonly left: readonly Day[];
    }
  /** The rule means no day that can still be planned. */
  | { readonly outcome: 'no-days' }
  | { readonly outcome: 'refused'; readonly refusal: PlanRefusal }
  | { readonly outcome: 'no-council' | 'not-permitted' };

/** Plans every meeting of a series at once. Each can be moved and cancelled by itself after. */
export async function addMeetingSeries(
  deps: Pick<Deps, 'seats' | 'councils' | 'meetings' | 'clock'>,
  asked: SeriesAsked,
): Promise<SeriesAdded> {
  return untilSettled(async () => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const { council, people, decision } = ground;
    const known = await deps.meetings.meetings(council);
    const wanted = seriesDays(asked.rule).map((day) => ({ ...asked.each, day }));
    const judged = wanted.map((plan) => ({
      plan,
      refusal: planRefusal(plan, people.setting.zone, decision.at),
    }));
    const flaw = judged.find(({ refusal }) => refusal && refusal.refused !== 'past')?.refusal;
    if (flaw) return { outcome: 'refused', refusal: flaw };
    const plans = judged
      .filter(({ plan, refusal }) => !refusal && !meetingAt(known, plan))
      .map(({ plan }) => plan);
    if (plans.length === 0) return { outcome: 'no-days' };
    const stored = await deps.meetings.plan(council, { plans, rule: asked.rule }, decision);
    if (stored === 'overtaken') return stored;
    const meetings = stored.map((meeting) => placed(meeting, people));
    const left = wanted.filter((plan) => !plans.includes(plan)).map(({ day }) => day);
    return { outcome: 'added', council, meetings, left };
  });
}
