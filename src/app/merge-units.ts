import type { Unit } from '../domain/council-plan.ts';
import type { Deps } from './ports.ts';
import { type Asked, type Ground, type Refused, seatGround } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** Two units by id: `drop` turned out to be another spelling of `keep`. */
export type Merger = Asked & { readonly keep: string; readonly drop: string };

/** Units are as they stood before. `unknown`: one of them is not in the plan, or is merged already. */
export type Merged =
  | { readonly outcome: 'merged'; readonly council: string; readonly keep: Unit; readonly drop: Unit }
  | { readonly outcome: 'unknown' | 'same' | 'other-party' }
  | Refused;

/**
 * Makes two spellings of one unit one, once a coordinator has said so. Everything said of either stays, now of `keep`,
 * which answers to both names; the seat is kept by `keep`'s contact, else by the one that `drop` had.
 */
export async function mergeUnits(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  asked: Merger,
): Promise<Merged> {
  return untilSettled(async () => {
    const ground = await seatGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const { council, decision } = ground;
    const pair = pairOf(ground, asked);
    if ('outcome' in pair) return pair;
    const units = { keep: pair.keep.id, drop: pair.drop.id };
    const stored = await deps.seatWriter.mergeUnits(council, units, decision);
    return stored === 'overtaken' ? stored : { outcome: 'merged', council, ...pair };
  });
}

type Pair = { readonly keep: Unit; readonly drop: Unit };

function pairOf({ snapshot }: Ground, asked: Merger): Pair | Merged {
  const keep = snapshot.units.get(asked.keep);
  const drop = snapshot.units.get(asked.drop);
  if (!keep || !drop) return { outcome: 'unknown' };
  if (keep === drop) return { outcome: 'same' };
  return keep.party === drop.party ? { keep, drop } : { outcome: 'other-party' };
}
