import { asError } from './as-error.ts';
import type { SlackRoom } from './slack-room.ts';

/** What the installation lets the bot do now, by Slack's names of scopes; nothing where Slack does not say. */
export async function grantedScopes({
  client,
  log,
}: Pick<SlackRoom, 'client' | 'log'>): Promise<readonly string[]> {
  try {
    const { response_metadata } = await client.auth.test();
    return response_metadata?.scopes ?? [];
  } catch (error) {
    log.warn({ error: asError(error) }, 'Slack does not say what the bot may do');
    return [];
  }
}
