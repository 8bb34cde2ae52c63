import { type Day, dayOf } from './calendar.ts';
import type { Activity, Seat } from './council-plan.ts';
import type { HistoryEntry } from './history-entry.ts';
import type { SeatName } from './seat-name.ts';
import { partyNamed, unitNamed } from './seat-standing.ts';
import type { Snapshot } from './snapshot.ts';
import { isSameSeat, statedStatus } from './stated-status.ts';
import { withdrawnUpdates } from './withdrawn-updates.ts';

type Dated = { readonly on: Day; readonly at: number; readonly entry: HistoryEntry };

/**
 * All that has been said of an activity and every revision of its plan, newest first. Words that no longer stand come
 * after those that took their place. What was said on the day that a revision was read in comes above it.
 */
export function historyOf(snapshot: Snapshot, activity: Activity): readonly HistoryEntry[] {
  const { zone } = snapshot.plan.council;
  const said = [
    ...standing(snapshot, activity),
    ...questions(snapshot, activity),
    ...former(snapshot, activity),
  ];
  const dated = said.map(({ at, entry }): Dated => ({ on: dayOf(at, zone), at: at.getTime(), entry }));
  return [...dated, ...revisions(snapshot)]
    .sort((one, other) => other.on.localeCompare(one.on) || other.at - one.at)
    .map(({ entry }) => entry);
}

type Said = { readonly at: Date; readonly entry: HistoryEntry };

function standing(snapshot: Snapshot, { updates }: Activity): readonly Said[] {
  return updates.map((update, index) => {
    const earlier = updates.slice(index + 1).filter(({ seat }) => isSameSeat(seat, update.seat));
    const previous = statedStatus(earlier);
    return { at: update.at, entry: { kind: 'update', ...nameOf(snapshot, update.seat), update, previous } };
  });
}

function former(snapshot: Snapshot, { formerUpdates }: Activity): readonly Said[] {
  return formerUpdates.map((update) => ({
    at: update.at,
    entry: { kind: 'former', ...nameOf(snapshot, update.seat), update },
  }));
}

function questions(snapshot: Snapshot, activity: Activity): readonly Said[] {
  const takenBack = withdrawnUpdates(activity);
  return activity.questions.map((question) => {
    const withdrawn = takenBack.has(question.update);
    const name = nameOf(snapshot, question.seat);
    return { at: question.at, entry: { kind: 'question', ...name, question, withdrawn } };
  });
}

function revisions({ plan }: Snapshot): readonly Dated[] {
  const all = [{ revision: plan.revision, on: plan.importedOn }, ...plan.earlierRevisions];
  // Below everything that was said on the day: only the day is known.
  return all.map(({ revision, on }) => ({ on, at: 0, entry: { kind: 'decided', on, revision } }));
}

function nameOf(snapshot: Snapshot, { party, unit }: Seat): SeatName {
  return { party: partyNamed(snapshot, party), unit: unitNamed(snapshot, unit) };
}
