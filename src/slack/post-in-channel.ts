import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { asError } from './as-error.ts';
import type { Message } from './blocks/message.ts';
import { certainlyNotDelivered } from './certainly-not-delivered.ts';
import type { SlackRoom } from './slack-room.ts';

/** What came of a post. `unknown`: Slack may have shown it all the same, so nobody posts it again. */
export type Posted = 'shown' | 'notInChannel' | 'failed' | 'unknown';

const outside = new Set(['not_in_channel', 'channel_not_found']);

/** Posts to a channel, once: everybody would see it twice. */
export async function postInChannel(
  { client, log }: Pick<SlackRoom, 'client' | 'log'>,
  channel: string,
  message: Message,
): Promise<Posted> {
  try {
    await client.chat.postMessage({ channel, ...message, unfurl_links: false, unfurl_media: false });
    return 'shown';
  } catch (error) {
    log.warn({ channel, error: asError(error) }, 'A message was not posted in a channel');
    if (error instanceof WebAPIPlatformError)
      return outside.has(error.data.error) ? 'notInChannel' : 'failed';
    return error instanceof WebAPIRateLimitedError || certainlyNotDelivered(error) ? 'failed' : 'unknown';
  }
}
