import type { Contact } from '../../src/domain/council-plan.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { aContact } from './units.ts';

type Says = Partial<Contact> & {
  readonly unit: string;
  readonly user: string;
  readonly by?: string | null;
  readonly at?: Date;
};

/** Gives a unit's seat to somebody who has yet to answer, but for what the test says. */
export async function givenSeat(
  { seats, seatWriter }: Pick<Storage, 'seats' | 'seatWriter'>,
  council: string,
  { unit, user, by = null, at = new Date('2022-03-01T09:00:00Z'), ...says }: Says,
): Promise<void> {
  const people = await seats.people({ council });
  const seat = { ...aContact(user, { acceptance: 'asked', ...says }), unit, note: null } as const;
  const decision = { by, at, basedOn: people?.council.version ?? 0 };
  const stored = await seatWriter.give(council, { ...seat, because: 'replaced' }, decision);
  if (stored !== 'stored') throw new Error('Somebody else wrote about the council meanwhile.');
}
