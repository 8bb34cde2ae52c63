import type { Storage } from '../../src/storage/open-storage.ts';
import { councilPlace } from './seed-councils.ts';

/** Gives the first units of the council of one number a contact each, and tells the council's id. */
export async function seatPeople(
  storage: Storage,
  number: number,
  users: readonly string[],
): Promise<string> {
  const council = await storage.plans.councilIn(councilPlace(number));
  const snapshot = council && (await storage.plans.snapshot(council.id));
  if (!council || !snapshot) throw new Error('The council was not stored.');
  const people = await storage.seats.people({ council: council.id });
  const seen = people?.council.version ?? 0;
  for (const [index, user] of users.entries()) {
    const contact = { user, deputy: null, away: null, acceptance: 'accepted' } as const;
    const unit = snapshot.plan.units[index]?.id ?? '';
    const stored = await storage.seatWriter.give(
      council.id,
      { ...contact, unit, note: null, because: 'replaced' },
      { by: null, at: new Date(), basedOn: seen + index },
    );
    if (stored !== 'stored') throw new Error('A seat was not given.');
  }
  return council.id;
}
