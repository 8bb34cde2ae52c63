import { type DeliveryFacts, deliveryFacts } from '../../src/app/delivery-facts.ts';
import { seriesDays } from '../../src/domain/meeting-series.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { WorkspaceDirectory } from '../../src/workspace/workspace-directory.ts';
import { anActivity } from '../support/activities.ts';
import { givenSeat } from '../support/given-seats.ts';
import { aPlan } from '../support/plans.ts';
import { smallDirectory } from '../support/small-workspace.ts';
import { storePlan } from '../support/stored-plans.ts';

const people = Array.from({ length: 12 }, (_, index) => `U0PERSON${index}`);
const place = { workspace: 'T0TEST', channel: 'C0COUNCIL' } as const;
/** So many that an agenda needs replies in a thread. */
const activities = Array.from({ length: 40 }, (_, index) =>
  anActivity({
    name: `Uppgift ${index + 1}`,
    area: index < 20 ? 'Miljö' : 'Skola',
    seats: [`LK ${people[index % people.length]}`],
  }),
);
const day = 24 * 60 * 60 * 1000;

/** Whoever is to hear something: each of twelve contacts, and the council's channel. */
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

/**
 * Stores a council with twelve contacts who never report, and that meets ten hours every fourth Tuesday: the first time so
 * soon after `from` that its agenda is among what is said first. Tells what its messages follow from.
 */
export async function storeFaultCouncil(storage: Storage, from: Date): Promise<DeliveryFacts> {
  const { council, units } = await storePlan(storage, aPlan({ activities }), { place });
  for (const { id, name } of units) await givenSeat(storage, council.id, { unit: id, user: name });
  const decision = async () => {
    const held = await storage.seats.people({ council: council.id });
    return { by: null, at: new Date('2022-03-01T09:00:00Z'), basedOn: held?.council.version ?? 0 };
  };
  const { settings } = council;
  const deliveries = { ...settings.deliveries, quiet: [] };
  await storage.councils.changeSettings(
    council.id,
    { settings: { ...settings, deliveries } },
    await decision(),
  );
  const first = firstTuesday(new Date(from.getTime() + 18 * day));
  const days = seriesDays({ kind: 'weeks', every: 4, from: first, until: '2099-12-31' });
  const plans = days.map((on) => ({ day: on, time: '13:00', minutes: 600, place: 'Stadshuset', link: null }));
  await storage.meetings.plan(council.id, { plans, rule: null }, await decision());
  const facts = await deliveryFacts(storage, council.id);
  if (facts === null) throw new Error('The council has no plan');
  return facts;
}

function firstTuesday(from: Date): string {
  const tuesday = 2;
  return new Date(from.getTime() + ((tuesday - from.getUTCDay() + 7) % 7) * day).toISOString().slice(0, 10);
}
