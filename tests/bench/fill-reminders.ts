import { openLog } from '../../src/log.ts';
import { systemClock } from '../../src/scheduler/system-clock.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import type { BenchDatabase } from './databases.ts';
import { seatPeople } from './seat-people.ts';
import { seedCouncils } from './seed-councils.ts';

/** What a seed's activities are spread over: seven units of one party, five of the other. */
export const unitsEach = 12;
/** Enough that each unit answers for some. */
const activitiesEach = 24;

/** What is late waits for working hours: where the councils are it is morning, whenever this runs on a working day. */
const morning = 10;

/**
 * Stores councils whose every unit has a contact of its own among `people`, who all have a reminder coming at one
 * instant, so many milliseconds after everything has been stored: that instant is returned.
 */
export async function fillReminders(
  { databaseUrl, dataDir }: BenchDatabase,
  people: readonly string[],
  after: number,
): Promise<Date> {
  const log = openLog('warn');
  const from = databaseUrl ? { databaseUrl } : {};
  const storage = await openStorage({ dataDir, clock: systemClock, log, ...from });
  const councils = Math.ceil(people.length / unitsEach);
  await seedCouncils(storage, councils, activitiesEach);
  const groups = Array.from({ length: councils }, (_, number) =>
    people.slice(number * unitsEach, (number + 1) * unitsEach),
  );
  const ids = [];
  for (const [number, users] of groups.entries())
    ids.push({ users, council: await seatPeople(storage, number, users) });
  const due = new Date(Date.now() + after);
  for (const { users, council } of ids) {
    await moveTo(storage, council, zoneOfMorning(due));
    await owe(storage, { council, users, due });
  }
  await storage.close();
  return due;
}

async function moveTo({ seats, councils }: Storage, council: string, zone: string): Promise<void> {
  const people = await seats.people({ council });
  const decision = { by: null, at: new Date(), basedOn: people?.council.version ?? 0 };
  const stored = await councils.changeSettings(council, { zone }, decision);
  if (stored !== 'stored') throw new Error('A council was not moved.');
}

/** Zones of that name count westwards. */
function zoneOfMorning(instant: Date): string {
  const east = ((morning - instant.getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

type Owed = { readonly council: string; readonly users: readonly string[]; readonly due: Date };

async function owe({ outbox }: Storage, { council, users, due }: Owed): Promise<void> {
  const expiresAt = new Date(due.getTime() + 24 * 60 * 60 * 1000);
  const kind = 'reminder';
  const owed = users.map((user) => ({
    kind,
    occurrence: 'reminder/bench',
    to: { kind: 'person', user } as const,
    subject: {},
    dueAt: due,
    expiresAt,
  }));
  await outbox.plan(council, [{ kind, seen: null, owed }], new Date());
}
