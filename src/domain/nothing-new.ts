import { dayOf, type Zone } from './calendar.ts';
import type { Activity, Seat, Update } from './council-plan.ts';
import { isSameSeat } from './stated-status.ts';
import { wordedBy } from './update-voice.ts';

/** Who says it of which seat, and when in the council's zone. */
export type NothingNewSaid = {
  readonly seat: Seat;
  readonly user: string;
  readonly now: Date;
  readonly zone: Zone;
};

/**
 * What names one saying that nothing is new: the same for all presses of one person for one seat on one day, until
 * somebody says something else from the seat or it is taken back.
 */
export function nothingNewKey(activity: Activity, said: NothingNewSaid): string {
  const { party, unit } = said.seat;
  const today = dayOf(said.now, said.zone);
  return JSON.stringify(['nothing-new', activity.id, party, unit, today, saidBefore(activity, said)]);
}

/** The newest that was ever said from the seat, but for the same said by the same person. */
function saidBefore({ updates, formerUpdates }: Activity, { seat, user }: NothingNewSaid): string | null {
  const isTheSame = (update: Update) => update.nature === 'nothing-new' && wordedBy(update) === user;
  const others = [...updates.filter((update) => !isTheSame(update)), ...formerUpdates];
  const ofSeat = others.filter((update) => isSameSeat(update.seat, seat));
  return ofSeat.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]?.id ?? null;
}
