import type { Message } from './blocks/message.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';

/**
 * Writes to a person in their own conversation with the bot, and once more where Slack did not say that it was sent: to
 * read something twice does no harm, and never does. Whether it was sent in the end.
 */
export function tellSurely(
  room: Pick<SlackRoom, 'client' | 'clock' | 'log'>,
  user: string,
  message: Message,
): Promise<boolean> {
  const quiet = { unfurl_links: false, unfurl_media: false };
  return sendAgain(room, () => room.client.chat.postMessage({ channel: user, ...message, ...quiet }));
}
