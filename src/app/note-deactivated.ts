import type { Unit } from '../domain/council-plan.ts';
import { coordinatorsFor } from '../domain/seat-coordinators.ts';
import type { Deps } from './ports.ts';
import type { CouncilPeople } from './seat-ports.ts';
import { untilSettled } from './until-settled.ts';

/**
 * What somebody's leaving changed in one council: units that are vacant since, units without a deputy since, and whether
 * they coordinated. Units are as they stood before. `tell` are the coordinators who should know.
 */
export type Departure = {
  readonly council: string;
  readonly channel: string;
  readonly vacated: readonly Unit[];
  readonly withoutDeputy: readonly Unit[];
  readonly coordinated: boolean;
  readonly tell: readonly string[];
};

/**
 * Slack has deactivated somebody: everything they hold in the workspace's councils ends. Nothing comes back by itself
 * when they do.
 */
export async function noteDeactivated(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  { workspace, user }: { readonly workspace: string; readonly user: string },
): Promise<readonly Departure[]> {
  const departures: Departure[] = [];
  for (const council of await deps.seats.councilsOf(workspace, user)) {
    departures.push(...(await departureFrom(deps, council, user)));
  }
  return departures;
}

async function departureFrom(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  council: string,
  user: string,
): Promise<readonly Departure[]> {
  return untilSettled(async () => {
    const people = await deps.seats.people({ council });
    if (people === null) return [];
    const units = (await deps.plans.snapshot(council))?.plan.units ?? [];
    const decision = { by: null, at: deps.clock.now(), basedOn: people.council.version };
    const stored = await deps.seatWriter.release(council, user, decision);
    return stored === 'overtaken' ? stored : [{ council, ...departureOf(user, people, units) }];
  });
}

function departureOf(
  user: string,
  people: CouncilPeople,
  units: readonly Unit[],
): Omit<Departure, 'council'> {
  const vacated = units.filter(({ contact }) => contact?.user === user);
  const withoutDeputy = units.filter(({ contact }) => contact?.deputy === user);
  const left = people.coordinators.filter((one) => one.user !== user);
  const tell = [...vacated, ...withoutDeputy].flatMap(({ party }) => coordinatorsFor(left, party));
  const coordinated = left.length < people.coordinators.length;
  return {
    channel: people.council.channel,
    vacated,
    withoutDeputy,
    coordinated,
    tell: [...new Set(coordinated ? [...tell, ...left.map((one) => one.user)] : tell)],
  };
}
