import type { Unit } from '../domain/council-plan.ts';
import type { Deps } from './ports.ts';
import { type Asked, type Refused, seatGround } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** Two units by id that look like one and are two. */
export type UnitsApart = Asked & { readonly units: readonly [string, string] };

/** `unknown`: one of them is not in the plan, or is merged already. */
export type KeptApart =
  | { readonly outcome: 'kept-apart'; readonly units: readonly [Unit, Unit] }
  | { readonly outcome: 'unknown' }
  | Refused;

/** Remembers that two units are two, so that nobody is asked again. Coordinators say so. */
export async function keepUnitsApart(
  deps: Pick<Deps, 'plans' | 'seats' | 'councils' | 'clock'>,
  asked: UnitsApart,
): Promise<KeptApart> {
  return untilSettled(async () => {
    const ground = await seatGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const { council, snapshot, decision } = ground;
    const [one, other] = asked.units.map((id) => snapshot.units.get(id));
    if (!one || !other) return { outcome: 'unknown' };
    const { apart } = snapshot.plan.council.settings;
    const settings = { apart: [...apart, asked.units] };
    const stored = await deps.councils.changeSettings(council, { settings }, decision);
    return stored === 'overtaken' ? stored : { outcome: 'kept-apart', units: [one, other] };
  });
}
