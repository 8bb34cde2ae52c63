import { councilGround } from './council-ground.ts';
import type { Post } from './people-ports.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import { untilSettled } from './until-settled.ts';

/** What came of it; only `dismissed` stored anything. `last`: nobody else coordinates. `none`: they do not hold it. */
export type CoordinatorDismissed =
  | { readonly outcome: 'dismissed'; readonly council: string }
  | { readonly outcome: 'last' | 'none' | 'no-council' | 'not-permitted' };

/** Ends one post of a coordinator. A council that has a coordinator keeps one: the last needs a successor first. */
export async function dismissCoordinator(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  { user, party, ...asked }: Asked & Post,
): Promise<CoordinatorDismissed> {
  return untilSettled(async () => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const { coordinators } = ground.people;
    const held = coordinators.find((one) => one.user === user && one.party === party);
    if (!held) return { outcome: 'none' };
    if (coordinators.length === 1) return { outcome: 'last' };
    const stored = await deps.councils.dismissCoordinator(ground.council, { user, party }, ground.decision);
    return stored === 'overtaken' ? stored : { outcome: 'dismissed', council: ground.council };
  });
}
