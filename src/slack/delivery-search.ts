import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Looking, PostedCopy, Posting } from '../app/delivery-courier.ts';
import { bearsMark } from './delivery-mark.ts';
import { deliveryOutcome } from './delivery-outcome.ts';

const pageSize = 200;

type Sought = Pick<Posting, 'delivery' | 'to'>;

/** Looks through a conversation for every message with a delivery's mark since an instant, the oldest first. */
export async function findMarked(client: WebClient, sought: Sought, since: Date): Promise<Looking> {
  try {
    const channel = await conversationWith(client, sought.to);
    const copies = await copiesIn(client, { channel, delivery: sought.delivery }, since);
    return { kind: 'looked', copies: copies.toSorted((one, other) => Number(one.ts) - Number(other.ts)) };
  } catch (error) {
    if (error instanceof WebAPIPlatformError && error.data.error === 'missing_scope')
      return { kind: 'not-granted' };
    const outcome = deliveryOutcome(error);
    return { kind: 'failed', error: outcome.kind === 'rate-limited' ? 'ratelimited' : outcome.error };
  }
}

async function conversationWith(client: WebClient, to: Posting['to']): Promise<string> {
  if (to.kind === 'channel') return to.channel;
  const { channel } = await client.conversations.open({ users: to.user });
  return channel?.id ?? to.user;
}

type Place = { readonly channel: string; readonly delivery: Posting['delivery'] };

async function copiesIn(
  client: WebClient,
  { channel, delivery }: Place,
  since: Date,
): Promise<readonly PostedCopy[]> {
  const found: PostedCopy[] = [];
  const oldest = String(since.getTime() / 1000);
  let cursor: string | undefined;
  do {
    const page = await client.conversations.history({
      channel,
      oldest,
      limit: pageSize,
      include_all_metadata: true,
      ...(cursor && { cursor }),
    });
    for (const { ts, metadata } of page.messages ?? [])
      if (ts !== undefined && bearsMark(metadata, delivery)) found.push({ channel, ts });
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}
