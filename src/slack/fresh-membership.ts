import type { Membership } from '../domain/seat-candidate.ts';
import { asError } from './as-error.ts';
import { membershipOf } from './membership-of.ts';
import type { SlackRoom } from './slack-room.ts';

/**
 * Where somebody belongs as Slack knows it this moment, never as it is remembered: whoever left yesterday is to be given
 * nothing today. `null` where Slack does not say.
 */
export async function freshMembership(
  { client, log }: Pick<SlackRoom, 'client' | 'log'>,
  user: string,
): Promise<Membership | null> {
  try {
    const { user: found } = await client.users.info({ user });
    return found ? membershipOf(found) : null;
  } catch (error) {
    log.warn({ user, error: asError(error) }, 'Slack does not say who a person is');
    return null;
  }
}
