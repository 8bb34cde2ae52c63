import { type Deed, mayDo } from '../domain/permission.ts';
import type { Deps } from './ports.ts';
import { type Asked, decisionOf } from './seat-ground.ts';
import type { CouncilPeople, Decision } from './seat-ports.ts';

/** What a decision about a council without regard to its plan rests on. */
export type CouncilGround = {
  readonly council: string;
  readonly people: CouncilPeople;
  readonly decision: Decision;
};

/** The ground for a deed that needs no plan, where the person may do it. A channel without a council gets one, empty. */
export async function councilGround(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  { where, actor }: Asked,
  deed: Deed,
): Promise<CouncilGround | { readonly outcome: 'no-council' | 'not-permitted' }> {
  const people = await deps.seats.people(where);
  if (people === null) return { outcome: 'no-council' };
  if (!mayDo(people, actor, deed)) return { outcome: 'not-permitted' };
  const { id, version } = people.council;
  const council = id === null ? await deps.councils.ensure(people.council) : { id, version };
  return { council: council.id, people, decision: decisionOf(actor, deps.clock.now(), council.version) };
}
