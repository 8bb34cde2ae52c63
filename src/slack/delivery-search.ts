import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Looking, Posting } from '../app/delivery-courier.ts';
import type { PostedCopy } from '../domain/delivery.ts';
import { bearsMark } from './delivery-mark.ts';
import { deliveryOutcome } from './delivery-outcome.ts';

const pageSize = 200;

type Sought = Pick<Posting, 'delivery' | 'to' | 'thread'>;

/** Looks through a conversation, or a thread of it, for every message with a delivery's mark since an instant, the oldest first. */
export async function findMarked(client: WebClient, sought: Sought, since: Date): Promise<Looking> {
  try {
    const channel = await conversationWith(client, sought.to);
    const copies = await copiesIn(client, { ...sought, channel }, since);
    return { kind: 'looked', copies: copies.toSorted((one, other) => Number(one.ts) - Number(other.ts)) };
  } catch (error) {
    if (error instanceof WebAPIPlatformError && error.data.error === 'missing_scope')
      return { kind: 'not-granted' };
    const outcome = deliveryOutcome(error);
    return outcome.kind === 'rate-limited'
      ? { kind: 'failed', error: 'ratelimited', wait: outcome.milliseconds }
      : { kind: 'failed', error: outcome.error, wait: 0 };
  }
}

async function conversationWith(client: WebClient, to: Posting['to']): Promise<string> {
  if (to.kind === 'channel') return to.channel;
  const { channel } = await client.conversations.open({ users: to.user });
  return channel?.id ?? to.user;
}

type Place = Pick<Posting, 'delivery' | 'thread'> & { readonly channel: string };

async function copiesIn(
  client: WebClient,
  { channel, delivery, thread }: Place,
  since: Date,
): Promise<readonly PostedCopy[]> {
  const found: PostedCopy[] = [];
  const oldest = String(since.getTime() / 1000);
  let cursor: string | undefined;
  do {
    const asked = { channel, oldest, limit: pageSize, include_all_metadata: true, ...(cursor && { cursor }) };
    const page = await pageOf(client, asked, thread);
    for (const { ts, metadata } of page.messages ?? [])
      if (ts !== undefined && bearsMark(metadata, delivery)) found.push({ channel, ts });
    cursor = page.response_metadata?.next_cursor;
  } while (cursor);
  return found;
}

type PageAsked = Parameters<WebClient['conversations']['history']>[0] & { readonly channel: string };

/** What a channel's history tells of a thread is its first message alone. */
function pageOf(client: WebClient, asked: PageAsked, thread: string | null) {
  return thread === null
    ? client.conversations.history(asked)
    : client.conversations.replies({ ...asked, ts: thread });
}
