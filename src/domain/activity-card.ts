import { activityStanding, lineOn } from './activity-standing.ts';
import type { ActivityCard } from './answer.ts';
import type { Day } from './calendar.ts';
import type { Activity } from './council-plan.ts';
import { seatStandings } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';

/** One activity in full as it is to be read on a day: what was decided, and what every side has said since. */
export function activityCard(snapshot: Snapshot, activity: Activity, today: Day): ActivityCard {
  const { plan, areas } = snapshot;
  const standing = activityStanding(activity, areas.get(activity.area)?.name ?? '', plan.council.zone);
  const { kind, description, goals, start, milestones, situation, task } = activity;
  return {
    ...lineOn(today, standing),
    ...{ kind, description, goals, start, milestones, situation, task },
    seats: seatStandings(snapshot, activity),
    decidedOn: plan.importedOn,
  };
}
