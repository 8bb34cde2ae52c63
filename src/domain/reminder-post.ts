import type { Day } from './calendar.ts';
import type { Activity, CouncilPlan } from './council-plan.ts';
import { standingMeetings } from './meeting.ts';
import type { AwaitedFacts } from './reminder.ts';
import { type ReadingBetweenMeetings, type ReminderReason, reminderReason } from './reminder-reason.ts';

/** A side of an activity as people know it; `unit` is `null` for a party alone. */
type Side = { readonly party: string; readonly unit: string | null };

/** An activity that the council waits to hear of, who has spoken and who has not. `missing` is never empty. */
export type AwaitedActivity = {
  readonly activity: string;
  readonly name: string;
  readonly reason: ReminderReason;
  readonly missing: readonly Side[];
  readonly reported: readonly Side[];
};

/** What the council's channel is told once a week. `vacant` are the units of `awaited` that nobody answers for. */
export type ReminderPost = { readonly awaited: readonly AwaitedActivity[]; readonly vacant: readonly Side[] };

/** The week's post to the council's channel on a day, late activities first; `null` where nothing is waited for. */
export function reminderPost({ plan, meetings }: AwaitedFacts, today: Day): ReminderPost | null {
  const reading = { today, zone: plan.council.zone, meetings: standingMeetings(meetings) };
  const awaited = plan.activities.flatMap((activity) => awaitedActivity(plan, activity, reading));
  if (awaited.length === 0) return null;
  const late = ({ reason }: AwaitedActivity) => Number(reason.kind === 'late');
  return {
    awaited: awaited.toSorted((one, other) => late(other) - late(one)),
    vacant: vacantUnits(plan),
  };
}

function awaitedActivity(
  plan: CouncilPlan,
  activity: Activity,
  reading: ReadingBetweenMeetings,
): readonly AwaitedActivity[] {
  const sides = activity.seats.map((seat) => ({
    side: { party: seat.party, unit: plan.units.find(({ id }) => id === seat.unit)?.name ?? null },
    reason: reminderReason(activity, seat, reading),
  }));
  const [reason] = sides.flatMap((side) => side.reason ?? []);
  if (reason === undefined) return [];
  return [
    {
      activity: activity.id,
      name: activity.name,
      reason,
      missing: sides.filter((side) => side.reason !== null).map(({ side }) => side),
      reported: sides.filter((side) => side.reason === null).map(({ side }) => side),
    },
  ];
}

function vacantUnits(plan: CouncilPlan): readonly Side[] {
  const answering = new Set(plan.activities.flatMap(({ seats }) => seats.map(({ unit }) => unit)));
  return plan.units
    .filter(({ id, contact }) => contact === null && answering.has(id))
    .map(({ party, name }) => ({ party, unit: name }));
}
