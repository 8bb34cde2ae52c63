import type { Unit } from '../domain/council-plan.ts';
import type { Deps } from './ports.ts';
import { type Asked, type Refused, seatGround } from './seat-ground.ts';
import { type UnitAsked, type UnitUnclear, unitAsked } from './unit-asked.ts';
import { untilSettled } from './until-settled.ts';

/** `unit` is as it stood before; `unchanged`: nobody held it. */
export type Vacated =
  | { readonly outcome: 'vacated' | 'unchanged'; readonly council: string; readonly unit: Unit }
  | UnitUnclear
  | Refused;

/** Leaves a unit's seat without a contact and a deputy. Coordinators do, and the command line. */
export async function vacateSeat(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  asked: Asked & { readonly unit: UnitAsked },
): Promise<Vacated> {
  return untilSettled(async () => {
    const ground = await seatGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const { council, snapshot, decision } = ground;
    const unit = unitAsked(snapshot, asked.unit);
    if ('outcome' in unit) return unit;
    if (unit.contact === null) return { outcome: 'unchanged', council, unit };
    const seat = { unit: unit.id, because: 'vacated', reason: null } as const;
    const stored = await deps.seatWriter.vacate(council, seat, decision);
    return stored === 'overtaken' ? stored : { outcome: 'vacated', council, unit };
  });
}
