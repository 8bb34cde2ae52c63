import { fold } from '../domain/fold.ts';
import { type Membership, type Unfit, unfitness } from '../domain/seat-candidate.ts';
import { councilGround } from './council-ground.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import type { CouncilPeople } from './seat-ports.ts';
import { untilSettled } from './until-settled.ts';

/**
 * `party` is a short name, `null` for the whole council; `membership` is what Slack says of the user now, where it was
 * asked.
 */
export type CoordinatorAsked = Asked & {
  readonly user: string;
  readonly party: string | null;
  readonly membership: Membership | null;
};

/** What came of it; only `appointed` stored anything. `party` is spelt as the council has it. */
export type CoordinatorAppointed =
  | {
      readonly outcome: 'appointed' | 'unchanged';
      readonly council: string;
      readonly party: string | null;
    }
  | { readonly outcome: 'unfit'; readonly why: Unfit }
  | { readonly outcome: 'unknown-party'; readonly parties: readonly string[] }
  | { readonly outcome: 'no-council' | 'not-permitted' };

/**
 * Makes somebody a coordinator. Coordinators appoint others; the first is appointed by whoever brought the bot or by an
 * admin, also before the council has a plan. Once it has one, only its parties have coordinators.
 */
export async function appointCoordinator(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  asked: CoordinatorAsked,
): Promise<CoordinatorAppointed> {
  const { user, membership } = asked;
  const why = unfitness('coordinator', membership);
  return untilSettled(async () => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    if (why) return { outcome: 'unfit', why };
    const { council, people, decision } = ground;
    const party = partyMeant(people, asked.party);
    if (party === undefined) return { outcome: 'unknown-party', parties: people.parties };
    const isOne = people.coordinators.some((one) => one.user === user && one.party === party);
    if (isOne) return { outcome: 'unchanged', council, party };
    const stored = await deps.councils.appointCoordinator(council, { user, party }, decision);
    return stored === 'overtaken' ? stored : { outcome: 'appointed', council, party };
  });
}

/** A party however it is cased; before there is a plan its name is taken at its word. */
function partyMeant({ parties, hasPlan }: CouncilPeople, asked: string | null): string | null | undefined {
  if (asked === null) return null;
  const known = parties.find((short) => fold(short) === fold(asked));
  return known ?? (hasPlan || asked.trim() === '' ? undefined : asked.trim());
}
