import { activityStanding, lineOn } from './activity-standing.ts';
import type { ActivityCard } from './answer.ts';
import type { Day } from './calendar.ts';
import type { Activity } from './council-plan.ts';
import { dueForSeat } from './due-for-seat.ts';
import { seatStanding } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';

/** One activity in full as it is to be read on a day: what was decided, and what every side has said since. */
export function activityCard(snapshot: Snapshot, activity: Activity, today: Day): ActivityCard {
  const { plan, areas } = snapshot;
  const { zone } = plan.council;
  const standing = activityStanding(activity, areas.get(activity.area)?.name ?? '', zone);
  const { kind, description, goals, start, milestones, situation, task } = activity;
  return {
    ...lineOn(today, standing),
    ...{ kind, description, goals, start, milestones, situation, task },
    seats: activity.seats.map((seat) => ({
      ...seatStanding(snapshot, activity, seat),
      due: dueForSeat(activity, seat, { today, zone }),
    })),
    decidedOn: plan.importedOn,
  };
}
