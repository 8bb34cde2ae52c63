import { councilGround } from './council-ground.ts';
import type { Post } from './people-ports.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import type { Decision, Stored } from './seat-ports.ts';
import { untilSettled } from './until-settled.ts';

/** Whom to give posts to and from whom to take them, all of it wanted by one person at one time. */
export type CoordinatorsAsked = Asked & {
  readonly added: readonly Post[];
  readonly removed: readonly Post[];
};

/** What came of it; only `set` stored anything. `last`: nobody would be left to coordinate. */
export type CoordinatorsSet =
  | { readonly outcome: 'set'; readonly council: string }
  | { readonly outcome: 'last' | 'no-council' | 'not-permitted' };

/**
 * Sets who coordinates. Whether the person may is decided once, for all of it: whoever brought the bot may appoint
 * several first coordinators and be none of them. Posts that stand as wanted already are left alone, so that what broke
 * halfway can be asked for again.
 */
export async function setCoordinators(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  { added, removed, ...asked }: CoordinatorsAsked,
): Promise<CoordinatorsSet> {
  const ground = await councilGround(deps, asked, { to: 'coordinate' });
  if ('outcome' in ground) return ground;
  const { council, people, decision } = ground;
  const isLeft = people.coordinators.length + added.length > removed.length;
  if (removed.length > 0 && !isLeft) return { outcome: 'last' };
  const write = { deps, council, decision };
  for (const post of added) await settle(write, post, 'appoint');
  for (const post of removed) await settle(write, post, 'dismiss');
  return { outcome: 'set', council };
}

type Write = {
  readonly deps: Pick<Deps, 'seats' | 'councils'>;
  readonly council: string;
  readonly decision: Decision;
};

async function settle({ deps, council, decision }: Write, post: Post, how: 'appoint' | 'dismiss') {
  return untilSettled(async () => {
    const people = await deps.seats.people({ council });
    const holds = people?.coordinators.some(({ user, party }) => user === post.user && party === post.party);
    if (people === null || holds === (how === 'appoint')) return { stored: 'already' as const };
    const anew = { ...decision, basedOn: people.council.version };
    const stored: Stored = await (how === 'appoint'
      ? deps.councils.appointCoordinator(council, post, anew)
      : deps.councils.dismissCoordinator(council, post, anew));
    return stored === 'overtaken' ? stored : { stored };
  });
}
