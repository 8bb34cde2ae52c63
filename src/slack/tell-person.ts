import { asError } from './as-error.ts';
import type { Message } from './blocks/message.ts';
import type { SlackRoom } from './slack-room.ts';

/**
 * Writes to a person in their own conversation with the bot, once: whether Slack said that it was sent. Whoever asked
 * for it can then be told that it did not arrive.
 */
export async function tellPerson(
  { client, log }: Pick<SlackRoom, 'client' | 'log'>,
  user: string,
  message: Message,
): Promise<boolean> {
  try {
    await client.chat.postMessage({ channel: user, ...message, unfurl_links: false, unfurl_media: false });
    return true;
  } catch (error) {
    log.error({ user, error: asError(error) }, 'A person could not be told');
    return false;
  }
}
