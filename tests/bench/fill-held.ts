import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type { BenchDatabase } from './databases.ts';
import { councilPlace, seedCouncils } from './seed-councils.ts';

const holder = 'U0BENCH';

/** Stores one council with so many activities, whose every seat U0BENCH holds and which they coordinate. */
export async function fillHeld({ databaseUrl, dataDir }: BenchDatabase, activities: number): Promise<void> {
  const log = openLog('warn');
  const storage = await openStorage({
    dataDir,
    clock: systemClock,
    log,
    ...(databaseUrl && { databaseUrl }),
  });
  await seedCouncils(storage, 1, activities);
  const council = await storage.plans.councilIn(councilPlace(0));
  const snapshot = council && (await storage.plans.snapshot(council.id));
  if (!council || !snapshot) throw new Error('The council was not stored.');
  const decision = async () => {
    const people = await storage.seats.people({ council: council.id });
    return { by: null, at: new Date(), basedOn: people?.council.version ?? 0 };
  };
  for (const { id } of snapshot.plan.units) {
    const contact = { user: holder, deputy: null, away: null, acceptance: 'accepted' } as const;
    const seat = { ...contact, unit: id, note: null, because: 'replaced' } as const;
    await storage.seatWriter.give(council.id, seat, await decision());
  }
  await storage.councils.appointCoordinator(council.id, { user: holder, party: null }, await decision());
  await storage.close();
}
