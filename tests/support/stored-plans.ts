import { importPlan } from '../../src/app/import-plan.ts';
import type { Clock, Place } from '../../src/app/ports.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { aClock } from './clock.ts';
import { asDecided } from './decided-plans.ts';

/** The channel of the council that storage tests are about. */
export const council: Place = { workspace: 'T-SAMVERKAN', channel: 'C-SAMVERKAN' };

type Says = { readonly place?: Place; readonly findings?: readonly Finding[]; readonly clock?: Clock };

/** Reads a plan in, as from a document, and returns it as it is stored. */
export async function storePlan(storage: Storage, plan: CouncilPlan, says: Says = {}): Promise<CouncilPlan> {
  const { place = council, findings = [], clock = aClock() } = says;
  const reading = { decided: asDecided(plan), findings };
  const source = { file: 'handlingsplan.md', text: '# Handlingsplan' };
  await importPlan({ ...storage, clock }, { place, reading, source, by: 'U-ANNA' });
  return storedPlan(storage, place);
}

/** The plan in force of a channel's council. */
export async function storedPlan({ plans }: Pick<Storage, 'plans'>, place = council): Promise<CouncilPlan> {
  const found = await plans.councilIn(place);
  const snapshot = found && (await plans.snapshot(found.id));
  if (!snapshot) throw new Error(`There is no plan in ${place.channel}`);
  return snapshot.plan;
}
