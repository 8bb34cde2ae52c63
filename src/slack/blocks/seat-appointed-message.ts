import type { Unit } from '../../domain/council-plan.ts';
import type { Words } from '../../words/words.ts';
import type { Message } from './message.ts';
import { bold, person, type Run } from './rich-text.ts';
import { runMessage } from './run-message.ts';
import { unitName } from './unit-name.ts';

/** What came of appointing: `unit` is as it stood before, `isTold` whether whoever was to be asked was (`null`: nobody). */
export type Appointment = {
  readonly unit: Unit;
  readonly user: string;
  readonly isChanged: boolean;
  readonly isTold: boolean | null;
};

/** What a coordinator is told of a seat that they have given. */
export function seatAppointedMessage(
  { unit, user, isChanged, isTold }: Appointment,
  { seats }: Words,
): Message {
  const { appointed, saved, unchanged, told, notTold } = seats.appoint;
  const name = unitName(unit);
  const isNew = unit.contact?.user !== user;
  const said: readonly Run[] = isNew
    ? [person(user), appointed, bold(name), '.']
    : [isChanged ? saved : unchanged, bold(name), '.'];
  const asked = isTold === null ? [] : [[isTold ? told : notTold]];
  return runMessage(seats.appoint.title, said, ...asked);
}
