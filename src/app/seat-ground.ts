import { type Actor, type Deed, mayDo } from '../domain/permission.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Deps } from './ports.ts';
import type { CouncilPeople, Decision, Where } from './seat-ports.ts';

/** Who wants to do something, and to which council. */
export type Asked = { readonly where: Where; readonly actor: Actor };

/** What stands in the way before anything is decided. */
export type Refused = { readonly outcome: 'no-council' | 'no-plan' | 'not-permitted' };

/** What a decision about a council rests on: who answers for what in it, its plan, and who decides at what time. */
export type Ground = {
  readonly council: string;
  readonly people: CouncilPeople;
  readonly snapshot: Snapshot;
  readonly decision: Decision;
};

/** The ground for a deed, where the person may do it and the council has a plan. */
export async function seatGround(
  deps: Pick<Deps, 'plans' | 'seats' | 'clock'>,
  { where, actor }: Asked,
  deed: Deed,
): Promise<Ground | Refused> {
  const people = await deps.seats.people(where);
  if (people === null || people.council.id === null) return { outcome: 'no-council' };
  if (!mayDo(people, actor, deed)) return { outcome: 'not-permitted' };
  const { id: council, version } = people.council;
  const snapshot = await deps.plans.snapshot(council);
  if (snapshot === null) return { outcome: 'no-plan' };
  return { council, people, snapshot, decision: decisionOf(actor, deps.clock.now(), version) };
}

/** A decision as the log has it: the command line is nobody. */
export function decisionOf(actor: Actor, at: Date, basedOn: number): Decision {
  return { by: actor === 'operator' ? null : actor.user, at, basedOn };
}
