import { dayOf } from '../domain/calendar.ts';
import type { Unit } from '../domain/council-plan.ts';
import type { Period } from '../domain/decided-plan.ts';
import type { Deps } from './ports.ts';
import { type Asked, type Ground, type Refused, seatGround } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** From the first to the last day away, both inclusive and in the council's zone; `null`: not away. `unit` is an id. */
export type Absence = Asked & { readonly unit: string; readonly away: Period | null };

/** `unit` is as it stood before. `backwards`: the last day comes before the first; `past`: the last day has been. */
export type AwaySet =
  | { readonly outcome: 'set' | 'unchanged'; readonly unit: Unit }
  | { readonly outcome: 'backwards' | 'past' | 'vacant' | 'unknown' }
  | Refused;

/** Says when a unit's contact is away. The contact does, the deputy, or a coordinator. */
export async function setAway(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  absence: Absence,
): Promise<AwaySet> {
  return untilSettled(async () => {
    const ground = await seatGround(deps, absence, { to: 'tend-seat', unit: absence.unit });
    return 'outcome' in ground ? ground : set(deps, ground, absence);
  });
}

async function set(
  { seatWriter }: Pick<Deps, 'seatWriter'>,
  ground: Ground,
  absence: Absence,
): Promise<AwaySet | 'overtaken'> {
  const unit = ground.snapshot.units.get(absence.unit);
  const refusal = refusalOf(unit, absence.away, ground);
  if (unit === undefined || refusal) return { outcome: refusal ?? 'unknown' };
  if (isSame(unit.contact?.away ?? null, absence.away)) return { outcome: 'unchanged', unit };
  const seat = { unit: unit.id, away: absence.away };
  const stored = await seatWriter.setAway(ground.council, seat, ground.decision);
  return stored === 'overtaken' ? stored : { outcome: 'set', unit };
}

function refusalOf(unit: Unit | undefined, away: Period | null, { snapshot, decision }: Ground) {
  if (unit === undefined) return 'unknown';
  if (unit.contact === null) return 'vacant';
  if (away === null) return null;
  if (away.to < away.from) return 'backwards';
  return away.to < dayOf(decision.at, snapshot.plan.council.zone) ? 'past' : null;
}

function isSame(one: Period | null, other: Period | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}
