import type { Match } from '../domain/answer.ts';
import type { Unit } from '../domain/council-plan.ts';
import { find } from '../domain/find.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Deps, Place } from './ports.ts';

/** `unit` is as somebody says it; `user` and `deputy` are Slack's ids; `by` is `null` from the command line. */
export type Appointment = {
  readonly place: Place;
  readonly unit: string;
  readonly user: string;
  readonly deputy: string | null;
  readonly by: string | null;
};

/** What came of an appointment. `unit` is as it stood before; only `appointed` stored anything. */
export type Appointed =
  | { readonly outcome: 'appointed' | 'unchanged'; readonly unit: Unit }
  | { readonly outcome: 'own-deputy' | 'no-council' | 'no-plan' }
  | { readonly outcome: 'several' | 'unknown'; readonly units: readonly Match[] };

/** Gives a unit's seat to a Slack user. The unit is found as people say it; one that could be mistaken is asked back. */
export async function appointContact(
  { plans, writer, clock }: Pick<Deps, 'plans' | 'writer' | 'clock'>,
  { place, unit: words, user, deputy, by }: Appointment,
): Promise<Appointed> {
  if (user === deputy) return { outcome: 'own-deputy' };
  const council = await plans.councilIn(place);
  if (council === null) return { outcome: 'no-council' };
  const snapshot = await plans.snapshot(council.id);
  if (snapshot === null) return { outcome: 'no-plan' };

  const unit = findUnit(snapshot, words);
  if ('outcome' in unit) return unit;
  if (unit.contact?.user === user && unit.contact.deputy === deputy) return { outcome: 'unchanged', unit };
  await writer.appointContact(council.id, unit.id, { user, deputy }, by, clock.now());
  return { outcome: 'appointed', unit };
}

function findUnit(snapshot: Snapshot, words: string): Unit | Extract<Appointed, { units: readonly Match[] }> {
  const found = find(snapshot, words, ['unit']);
  if (found.kind === 'several') return { outcome: 'several', units: found.matches };
  const unit = found.kind === 'one' ? snapshot.units.get(found.match.id) : undefined;
  return unit ?? { outcome: 'unknown', units: found.kind === 'none' ? found.nearest : [] };
}
