import type { OwnActivity } from './answer.ts';
import { type Day, dayOf } from './calendar.ts';
import type { Activity, Seat, Unit } from './council-plan.ts';
import { dueForSeat } from './due-for-seat.ts';
import { lastHeard } from './freshness.ts';
import { heldUnits } from './held-units.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';
import { statedStatus, updatesOfSeat } from './stated-status.ts';

/**
 * Every activity that a person answers for, once for each seat, in the order in which something is owed: what is late,
 * what has a date and no report, what is reported as it goes with the longest unheard first, then the rest in plan order.
 */
export function dueOfPerson(snapshot: Snapshot, user: string, today: Day): readonly OwnActivity[] {
  const held = new Map(heldUnits(snapshot, user).map((unit) => [unit.id, unit]));
  return snapshot.plan.activities
    .flatMap((activity) =>
      activity.seats.flatMap((seat) => {
        const unit = held.get(seat.unit ?? '');
        return unit ? [ownActivity(snapshot, { activity, seat, unit, user, today })] : [];
      }),
    )
    .sort((one, other) => urgency(one) - urgency(other) || firstOwed(one).localeCompare(firstOwed(other)));
}

type Held = {
  readonly activity: Activity;
  readonly seat: Seat;
  readonly unit: Unit;
  readonly user: string;
  readonly today: Day;
};

function ownActivity(snapshot: Snapshot, { activity, seat, unit, user, today }: Held): OwnActivity {
  const { zone } = snapshot.plan.council;
  const heard = lastHeard(activity, seat);
  const own = updatesOfSeat(activity, seat);
  return {
    activity: { id: activity.id, name: activity.name },
    party: partyNamed(snapshot, seat.party),
    unit: unitNamed(snapshot, seat.unit),
    asDeputy: unit.contact?.user !== user,
    status: statedStatus(own),
    reportedOn: heard && dayOf(heard, zone),
    saidLast: own[0]?.nature ?? null,
    newest: activity.updates[0]?.id ?? null,
    due: dueForSeat(activity, seat, { today, zone }),
  };
}

function urgency({ due }: OwnActivity): number {
  switch (due.kind) {
    case 'dated':
      if (due.reported) return 3;
      return due.late ? 0 : 1;
    case 'ongoing':
      return 2;
    case 'unstated':
      return 4;
    case 'settled':
      return 5;
  }
}

/** A dated reporting by its last day; else the day of the latest update, so that who never reported comes first. */
function firstOwed({ due, reportedOn }: OwnActivity): Day {
  return due.kind === 'dated' ? due.reporting.to : (reportedOn ?? '');
}
