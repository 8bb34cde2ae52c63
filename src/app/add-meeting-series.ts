import type { Day } from '../domain/calendar.ts';
import type { MeetingPlan } from '../domain/meeting.ts';
import { type PlanRefusal, planRefusal } from '../domain/meeting-check.ts';
import { meansTooMany, mostMeetings, type SeriesRule, seriesDays } from '../domain/meeting-series.ts';
import { type DaysRefusal, readMeetingDays } from '../domain/read-meeting-days.ts';
import { councilGround } from './council-ground.ts';
import { meetingAt, type PlacedMeeting, placed } from './meeting-plan.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import type { CouncilPeople } from './seat-ports.ts';
import { untilSettled } from './until-settled.ts';

/** `each` is what all of them have in common. `rule` may be a list of days as somebody types it. */
export type SeriesAsked = Asked & {
  readonly rule: SeriesRule | string;
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
  | { readonly outcome: 'unread'; readonly refusal: DaysRefusal }
  | { readonly outcome: 'too-many'; readonly most: number }
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
    const rule = ruleIn(asked.rule, people, decision.at);
    if ('outcome' in rule) return rule;
    const known = await deps.meetings.meetings(council);
    const wanted = seriesDays(rule).map((day) => ({ ...asked.each, day }));
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
    const stored = await deps.meetings.plan(council, { plans, rule }, decision);
    if (stored === 'overtaken') return stored;
    const meetings = stored.map((meeting) => placed(meeting, people));
    const left = wanted.filter((plan) => !plans.includes(plan)).map(({ day }) => day);
    return { outcome: 'added', council, meetings, left };
  });
}

type NoRule = Extract<SeriesAdded, { readonly outcome: 'unread' | 'too-many' }>;

/** Days are read by the council's own seasons and zone. */
function ruleIn(asked: SeriesRule | string, { setting }: CouncilPeople, now: Date): SeriesRule | NoRule {
  const rule = typeof asked === 'string' ? listed(readMeetingDays(asked, setting, now)) : asked;
  if ('outcome' in rule) return rule;
  return meansTooMany(rule) ? { outcome: 'too-many', most: mostMeetings } : rule;
}

function listed(read: ReturnType<typeof readMeetingDays>): SeriesRule | NoRule {
  return 'refused' in read ? { outcome: 'unread', refusal: read } : { kind: 'days', days: read.days };
}
