import { asError } from './as-error.ts';
import type { SlackRoom } from './slack-room.ts';

/**
 * The Slack user with an e-mail address. `nobody`: Slack knows none; `unanswered`: Slack does not say. Needs the scope
 * users:read.email, which an installation may leave out.
 */
export async function userByEmail(
  { client, log }: Pick<SlackRoom, 'client' | 'log'>,
  email: string,
): Promise<{ readonly user: string } | 'nobody' | 'unanswered'> {
  try {
    const { user } = await client.users.lookupByEmail({ email });
    return user?.id === undefined ? 'nobody' : { user: user.id };
  } catch (error) {
    if (asError(error).message.includes('users_not_found')) return 'nobody';
    log.warn({ error: asError(error) }, 'Slack does not say whose an e-mail address is');
    return 'unanswered';
  }
}
