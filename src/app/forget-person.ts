import { type Actor, mayDo } from '../domain/permission.ts';
import type { Whose } from './people-ports.ts';
import type { Deps } from './ports.ts';
import { decisionOf } from './seat-ground.ts';

/** Whom to forget, and where: in one council, or in the whole installation, which only its operator may. */
export type Forgetting = { readonly actor: Actor; readonly whose: Whose; readonly user: string };

/** `councils` is how many knew them; `unknown`: nothing is stored about them there. */
export type Forgotten =
  | { readonly outcome: 'forgotten'; readonly councils: number }
  | { readonly outcome: 'unknown' | 'no-council' | 'not-permitted' };

/**
 * Takes a person's id away from everything stored and ends what they hold. Their updates keep their text, which is the
 * council's; what they had not sent is removed. The log says that it happened, and not to whom.
 */
export async function forgetPerson(
  { seats, records, clock }: Pick<Deps, 'seats' | 'records' | 'clock'>,
  { actor, whose, user }: Forgetting,
): Promise<Forgotten> {
  if (whose === 'installation' && actor !== 'operator') return { outcome: 'not-permitted' };
  if (whose !== 'installation') {
    const people = await seats.people(whose);
    if (people === null) return { outcome: 'no-council' };
    if (!mayDo(people, actor, { to: 'coordinate' })) return { outcome: 'not-permitted' };
  }
  const { by, at } = decisionOf(actor, clock.now(), 0);
  const councils = await records.forget(user, whose, { by, at });
  return councils === 0 ? { outcome: 'unknown' } : { outcome: 'forgotten', councils };
}
