import { weeklyFacts } from '../../src/app/weekly-facts.ts';
import type { WeeklyFacts } from '../../src/domain/reminder-schedule.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { WorkspaceDirectory } from '../../src/workspace/workspace-directory.ts';
import { anActivity } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aPlan } from '../support/plans.ts';
import { smallDirectory } from '../support/small-workspace.ts';
import { storePlan } from '../support/stored-plans.ts';

const people = Array.from({ length: 12 }, (_, index) => `U0PERSON${index}`);
const place = { workspace: 'T0TEST', channel: 'C0COUNCIL' } as const;

/** Whoever is to hear something every week: each of twelve contacts, and the council's channel. */
export const listeners: readonly { readonly user: string; readonly channel: string }[] = [
  { user: 'U0ANNA', channel: place.channel },
  ...people.map((user) => ({ user, channel: `D${user.slice(1)}` })),
];

export const faultDirectory: WorkspaceDirectory = {
  ...smallDirectory,
  users: [
    ...smallDirectory.users,
    ...people.map((id) => ({
      id,
      name: id.toLowerCase(),
      realName: id,
      locale: 'sv-SE',
      tz: 'Europe/Stockholm',
    })),
  ],
};

/** Stores a council with twelve contacts who never report, and tells what its week follows from. */
export async function storeFaultCouncil(storage: Storage): Promise<WeeklyFacts> {
  const activities = people.map((user) => anActivity({ name: `Uppgift ${user}`, seats: [`LK ${user}`] }));
  const { council, units } = await storePlan(storage, aPlan({ activities }), { place });
  for (const { id, name } of units) await givenSeat(storage, council.id, { unit: id, user: name });
  const held = council.settings;
  const settings = { ...held, deliveries: { ...held.deliveries, quiet: [] } };
  const version = (await storage.seats.people({ council: council.id }))?.council.version ?? 0;
  const decision = { by: null, at: new Date('2022-03-01T09:00:00Z'), basedOn: version };
  await storage.councils.changeSettings(council.id, { settings }, decision);
  const facts = await weeklyFacts(storage, council.id);
  if (facts === null) throw new Error('The council has no plan');
  return facts;
}
